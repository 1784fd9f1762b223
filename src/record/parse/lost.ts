/** Words that stand in a document and that Markdown, or HTML, would leave out of its page. */
import type { Code, Definition, Image, Nodes, Root } from 'mdast'
import type { Fault, Help } from '../fault.ts'
import type { Source } from '../span.ts'
import { at, offsets } from './place.ts'

/**
 * Every piece of a tree whose words no page would show, each with its place: words inside `<br>`, the address of a link
 * that nothing uses, words behind the sign that opens a code block, code, elements and links in the alternative of a
 * picture.
 */
export function lostWords(root: Root, source: Source): Fault[] {
  const found: Fault[] = []
  const definitions: Definition[] = []
  const used = new Set<string>()
  const look = (node: Nodes): void => {
    if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    else if (node.type === 'code') found.push(...ofCode(node, source))
    else if (node.type === 'image') found.push(...ofPicture(node, source))
    else if ('name' in node && node.name === 'br') found.push(...ofBreak(node, source))
    if ('children' in node) for (const child of node.children) look(child)
  }
  look(root)
  for (const definition of definitions) {
    // The first one of a name is the one that counts.
    if (!used.delete(definition.identifier)) found.push(ofDefinition(definition, source))
  }
  return found
}

function ofBreak(node: Nodes, source: Source): Fault[] {
  if (!('children' in node) || node.children.length === 0) return []
  const message = 'Unexpected words inside `<br>`, which no page shows, expected it empty'
  return [fault(node, source, message, 'write `<br />`, and the words behind it')]
}

function ofCode(node: Code, source: Source): Fault[] {
  if (!node.lang) return []
  const message = `Unexpected \`${node.lang}\` behind the sign that opens a code block, where no page shows it, expected nothing`
  return [
    fault(
      node,
      source,
      message,
      'if it is code, write these words on a line of their own above the block',
      'if it is text, take out the line of ``` or ~~~ that opens the block, and the one that closes it',
    ),
  ]
}

function ofPicture(node: Image, source: Source): Fault[] {
  const [from, to] = offsets(node)
  const words = source.text.slice(from, to)
  const alternative = words.slice(0, words.lastIndexOf(']('))
  // In a code span, or behind a backslash, it is text; in braces it is code, which is told as that.
  const element = /<(?=[a-z/])|\](?=\()/i.exec(alternative.replace(/`[^`]*`|\\.|\{[^}]*\}/g, ''))?.[0]
  const sign = count(alternative) > count(node.alt ?? '') ? '{' : element
  if (sign === undefined) return []
  const message = `Unexpected \`${sign}\` in the alternative of a picture, expected plain words`
  return [fault(node, source, message, 'say in plain words what the picture shows, and write the rest below it')]
}

function count(text: string): number {
  return text.split('{').length
}

function ofDefinition(node: Definition, source: Source): Fault {
  const label = node.label ?? node.identifier
  const place = at(node, source)
  return fault(
    node,
    source,
    `Unexpected \`[${label}]:\` at the beginning of a line: it names the address of a link that nothing here uses, and no page shows it`,
    {
      say: `to print the words, put a backslash before them: \`\\[${label}]: …\``,
      edits: [{ span: { ...place, endLine: place.line, endColumn: place.column }, text: '\\' }],
    },
    `if it is the address of a link, write that link: \`[the words][${label}]\`; if there are two of the name, keep one`,
  )
}

function fault(node: Nodes, source: Source, message: string, ...help: Help[]): Fault {
  return { rule: 'document-shape', span: at(node, source), message, help }
}
