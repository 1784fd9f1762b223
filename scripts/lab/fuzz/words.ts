/** The words of a document as it is written, and as its blocks keep them. */
import type { Block, Document } from '../../../src/record/index.ts'
import { unescaped } from '../../../src/record/index.ts'

/** Words that a document has and that its blocks and fields lack; each as often as it is missing. */
export function lostWords(document: Document): string[] {
  const { text } = document.source
  const [, head = '', body = ''] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m.exec(text) ?? []
  const fields = head.replace(/^\s*#.*$/gm, '').replace(/[\p{L}\p{N}\p{M}]*\\\S[\p{L}\p{N}\p{M}]*/gu, ' ')
  const written = body
    // Numbers of lists; signs by name; tags of HTML and of elements, whose names are no words.
    .replace(/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\d{1,9}[.)](?=\s|$)/gm, ' ')
    .replace(/[\p{L}\p{N}\p{M}]*&#?\w+;[\p{L}\p{N}\p{M}]*/gu, ' ')
    .replace(/<Passage lang=/g, ' ')
    .replace(/<\/?[A-Za-z]+/g, ' ')
  return [
    ...missing(wordsOf(fields), wordsOf(valuesOf(document.data).join(' '))),
    ...missing(wordsOf(written), wordsOf(textsOf(document.body).join(' '))),
  ]
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of there) left.set(word, (left.get(word) ?? 0) + 1)
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** All texts that blocks keep: words, addresses, titles and alternatives, names and values of attributes. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'list') return block.items.flatMap(textsOf)
    if (block.type === 'element') return [...valuesOf(block.attributes), ...textsOf(block.body)]
    const html = block.html
      .replace(/\u0001\d+\u0001/g, ' ')
      .replace(/ aria-label="[^"]*"/g, ' ')
      .replace(/<[^>]*>/g, (tag) => ` ${[...tag.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join(' ')} `)
    return [unescaped(html), ...block.links.map(({ url }) => url)]
  })
}

/** Names and values of fields, however deep. */
function valuesOf(value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap(valuesOf)
  if (typeof value !== 'object') return [String(value)]
  return Object.entries(value).flatMap(([key, one]) => [key, ...valuesOf(one)])
}
