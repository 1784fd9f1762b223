/** Text that looks like a list, a heading or a table, or holds signs, and is read as something else. */
import type { List, Nodes, Paragraph, Root } from 'mdast'
import type { Edit, Fault } from '../fault.ts'
import type { Source } from '../span.ts'
import { type Line, linesOf, ofLines } from './look-alike-lines.ts'
import { offsets } from './place.ts'

/** How a line may begin that is read as something else. */
const BEGINS =
  /^[ \t>]*(?:[•‣▪◦●∙·■□○◆➢]|o\t|[–—−]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})[.)]|#+[^ \t#\r\n]|\[[^\]\n]+\]:|(?:-+|=+)[ \t]*\r?$)/m
/** What else in a text may be read otherwise; each begins with its sign, so that the search for it is quick. */
const WITHIN = /(?<=\S)\t+\S|(?<!~)~(?!~)|\\\\|(?<=[\p{L}\p{N}])\*[^\s*]|(?<=[^\s*])\*[\p{L}\p{N}]/u

/** So many are told of one document at most; nobody mends more at once. */
const MOST = 100

/** Everything in a tree that reads other than it looks. */
export function lookAlikes(root: Root, source: Source): Fault[] {
  const first = root.children.find(({ type }) => type !== 'yaml')
  const text = first ? source.text.slice(offsets(first)[0]) : ''
  if (!BEGINS.test(text) && !WITHIN.test(text)) return []
  const faults: Fault[] = []
  const look = (node: Nodes): void => {
    if (faults.length >= MOST) return
    const [from, to] = offsets(node)
    if (node.type === 'paragraph') faults.push(...ofParagraph(node, source))
    else if (node.type === 'delete' && !source.text.startsWith('~~', from))
      faults.push(signs(source, '~', [from, to - 1]))
    else if (node.type === 'emphasis' && source.text[from] === '*' && isInWord(source.text, from, to))
      faults.push(signs(source, '*', [from, to - 1]))
    else if (node.type === 'heading') faults.push(...underlined(source, from, to))
    else if (node.type === 'list' && node.ordered) faults.push(...misnumbered(node, source), ...title(node, source))
    if ('children' in node) for (const child of node.children) look(child)
  }
  look(root)
  return faults
}

function ofParagraph(node: Paragraph, source: Source): Fault[] {
  const [from, to] = offsets(node)
  const text = source.text.slice(from, to)
  if (!BEGINS.test(text) && !text.includes('\t') && !text.includes('\\\\')) return []
  const lines = linesOf(source, from, to)
  return [...ofLines(lines, source), ...paths(lines, source)].slice(0, MOST)
}

function fault(source: Source, from: number, to: number, message: string, say: string, edits: Edit[]): Fault {
  return { rule: 'written-is-read', span: source.span(from, to), message, help: [{ say, edits }] }
}

/** Puts a backslash before signs. */
function escaped(source: Source, at: readonly number[]): Edit[] {
  return at.map((one) => ({ span: source.span(one, one), text: '\\' }))
}

function signs(source: Source, sign: string, at: readonly number[]): Fault {
  const [from = 0] = at
  const does = sign === '~' ? 'strikes out what is between them' : 'vanishes and slants what is between them'
  const message = `Unexpected pair of \`${sign}\`, which ${does}`
  const say = `to print the signs, put a backslash before each: \`\\${sign}\`${sign === '~' ? '; to strike words out, write `~~` on both sides' : ''}`
  return fault(source, from, from + 1, message, say, escaped(source, at))
}

function isInWord(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[to] ?? '')
}

/** A paragraph that a line of hyphens or equals signs makes a heading of. */
function underlined(source: Source, from: number, to: number): Fault[] {
  const text = source.text.slice(from, to)
  const at = text.lastIndexOf('\n') + 1
  if (at === 0 || !/^[ \t>]*(?:-+|=+)\s*$/.test(text.slice(at)) || !/\n[\s\S]*\n|[.;:!?]\s*\n/.test(text)) return []
  const sign = text.slice(at).trim().charAt(0)
  const message = `Unexpected line of \`${sign}\` right under a paragraph, of which it makes a heading`
  const edits = [{ span: source.span(from + at, from + at), text: '\n' }]
  return [fault(source, from + at, to, message, 'put an empty line above it', edits)]
}

/** A numbered list that would be printed with other numbers. */
function misnumbered(list: List, source: Source): Fault[] {
  const numbers = list.children.map((item) => {
    const at = offsets(item)[0]
    return { at, written: /^\d+/.exec(source.text.slice(at, at + 10))?.[0] ?? '' }
  })
  const start = Number(numbers[0]?.written)
  if (numbers.every(({ written }) => Number(written) === start)) return []
  const wrong = numbers.findIndex(({ written }, n) => Number(written) !== start + n)
  const { at = 0, written = '' } = numbers[wrong] ?? {}
  if (wrong === -1) return []
  const edits = numbers.flatMap((one, n) => {
    const lineStart = source.text.lastIndexOf('\n', one.at - 1) + 1
    const gap =
      n > 0 && source.text[lineStart - 2] !== '\n' ? [{ span: source.span(lineStart, lineStart), text: '\n' }] : []
    return [...gap, ...escaped(source, [one.at + one.written.length])]
  })
  const message = `Unexpected number \`${written}\` in a list, which prints ${start + wrong}`
  return [
    fault(
      source,
      at,
      at + written.length,
      message,
      `to print the numbers as they are, put a backslash behind each, \`${written}\\.\`, and an empty line between two`,
      edits,
    ),
  ]
}

/** A heading from Word, `3.`, a tab and a title, which is read as a list of one entry. */
function title(list: List, source: Source): Fault[] {
  const [from, to] = offsets(list)
  const [, number, words] = /^(\d{1,3}[.)])\t+([^\s.][^\n]{0,79}[^\s.;,!?])\s*$/.exec(source.text.slice(from, to)) ?? []
  if (number === undefined || source.text.charAt(from - 1).trim() !== '') return []
  const heading = `## ${number} ${words}`
  const message = `Unexpected \`${number}\` and a tab before a title, which make a list of one entry, and no heading`
  const found = fault(source, from, to, message, `write \`${heading}\``, [{ text: heading }])
  return [{ ...found, help: [...found.help, `or \`## ${words}\`, where the number only counts the items`] }]
}

/** Backslashes of which one vanishes. */
function paths(lines: readonly Line[], source: Source): Fault[] {
  return lines.flatMap(({ text, at }) => {
    const found = /(?:^|[\s(])(\\\\)(?=[\p{L}\p{N}])/u.exec(text)
    if (!found) return []
    const from = at + found.index + found[0].length - 2
    const edits = [{ span: source.span(from, from), text: '\\\\' }]
    return [
      fault(
        source,
        from,
        from + 2,
        'Unexpected `\\\\`, of which one backslash is not printed',
        'write `\\\\\\\\` for two backslashes',
        edits,
      ),
    ]
  })
}
