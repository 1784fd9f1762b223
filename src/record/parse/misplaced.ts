/** Elements of the vocabulary where they may not stand. */
import type { Nodes } from 'mdast'
import type { AnyElement } from '../block.ts'
import type { Edit, Fault } from '../fault.ts'
import { languageMeant } from '../language.ts'
import type { Kind } from '../schemas/index.ts'
import type { Source, Span } from '../span.ts'
import type { ElementName } from '../vocabulary.ts'
import { languageWritten } from './nodes.ts'
import { at, offsets } from './place.ts'

/** The fault of an element in a document of a kind that has none of them. */
export function ofOtherKind(name: ElementName, kind: Kind, allowed: readonly Kind[], span: Span): Fault {
  return {
    rule: 'document-shape',
    span,
    message: `Unexpected \`<${name}>\` in ${kind}, expected it only in ${allowed.join(', ')}`,
    help: [`write it as text, or move it to a document of ${allowed.join(', ')}`],
  }
}

/** The fault of an element in a note: it stands outside the seal, and is no part of what the meeting said. */
export function insideNote({ name, tag }: AnyElement): Fault {
  return {
    rule: 'document-shape',
    span: tag,
    message: `Unexpected \`<${name}>\` inside a note, expected it outside: a note is added later, and no part of what the document says`,
    help: ['move it before the opening tag of the note, or behind its closing tag'],
  }
}

/** The fault of an element that does not stand on lines of its own. */
export function misplaced(outer: Nodes, inner: Nodes & { name?: string | null }, source: Source): Fault {
  const span = at(inner, source)
  const lang = languageWritten(inner)
  if (lang !== undefined) {
    const meant = languageMeant(lang)
    return {
      rule: 'document-shape',
      span,
      message: `Unexpected \`${lang}\` in \`lang\`, expected the tag of a language (BCP 47), such as \`cy\` for Welsh`,
      help: [meant ? `write \`lang="${meant}"\`` : 'write the tag of the language in small letters'],
    }
  }
  return {
    rule: 'document-shape',
    span,
    message: `Unexpected \`<${inner.name}>\` inside ${INSIDE[outer.type] ?? 'another element'}, expected it on lines of its own`,
    help: [
      outer.type === 'paragraph'
        ? { say: 'put an empty line before the opening tag and after the closing tag', edits: apart(inner, source) }
        : 'move it out of there, with an empty line before the opening tag and after the closing tag',
    ],
  }
}

/** What may not hold an element of the vocabulary, in words. */
const INSIDE: Partial<Record<string, string>> = {
  paragraph: 'a line of text',
  heading: 'a heading',
  table: 'a table',
  blockquote: 'a quotation',
  footnoteDefinition: 'a footnote',
}

/** Empty lines before and behind a node that stands in a paragraph. */
function apart(node: Nodes, source: Source): Edit[] {
  const [from, to] = offsets(node)
  const { text } = source
  const before = /\n[ \t]*$/.test(text.slice(Math.max(0, from - 20), from)) ? '\n' : '\n\n'
  const behind = /^[ \t]*\n/.test(text.slice(to, to + 20)) ? '\n' : '\n\n'
  return [
    { span: source.span(from, from), text: before },
    { span: source.span(to, to), text: behind },
  ]
}
