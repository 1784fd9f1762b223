/** MDX text to mdast: unified, with Sätteri for its parser. */
import type { Root } from 'mdast'
import { createMdxMdastHandle, dropHandle, MdastReader, materializeMdastTree, serializeHandle } from 'satteri'
import { type Plugin, unified } from 'unified'
import type { Fault } from '../fault.ts'
import type { Source } from '../span.ts'
import { BRACE_HELP, outOfBounds } from './bounds.ts'
import { restoreBraces, strayBrace, withoutBraces } from './braces.ts'

/** What the record's Markdown may hold beyond CommonMark: tables, footnotes, strikethrough, task lists; frontmatter. */
const FEATURES = { gfm: true, frontmatter: true } as const

const satteri: Plugin<[], string, Root> = function () {
  this.parser = (text) => materializeMdastTree(new MdastReader(serialised(text))) as Root
}

const processor = unified().use(satteri).freeze()

/** The tree of a text in Sätteri's own bytes; throws where it isn't MDX. */
function serialised(text: string): Uint8Array {
  const handle = createMdxMdastHandle(text, FEATURES)
  try {
    return serializeHandle(handle)
  } finally {
    dropHandle(handle)
  }
}

/** The tree of a source, or the one fault that keeps it from being read. */
export function parseMarkdown(source: Source): Root | Fault {
  const fault = outOfBounds(source)
  if (fault) return fault
  const hidden = withoutBraces(source.text)
  try {
    if (hidden !== undefined) return restoreBraces(processor.parse(hidden), hidden, source)
    return processor.parse(source.text)
  } catch (error) {
    return (hidden === undefined ? undefined : braceAtFault(source)) ?? fromError(error, source)
  }
}

/** The brace that keeps a source from being read; nothing where something else does. */
function braceAtFault(source: Source): Fault | undefined {
  try {
    return strayBrace((text) => processor.parse(text), source)
  } catch {
    return undefined
  }
}

/** Whether the parse gave a fault instead of a tree. */
export function isFault(result: Root | Fault): result is Fault {
  return 'rule' in result
}

type Mend = [pattern: RegExp, rule: Fault['rule'], message: (match: RegExpExecArray) => string, ...help: string[]]

const MENDS: Mend[] = [
  [
    /^Expected a closing tag for `<([^>]*)>`/,
    'document-shape',
    ([, name]) =>
      `Unexpected end of \`<${name}>\`, expected its closing tag \`</${name}>\` in the same paragraph, list item or section`,
    'give the opening and the closing tag lines of their own, with the text between them',
  ],
  [
    /^Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    'document-shape',
    ([, found, open]) => `Unexpected closing tag \`</${found}>\`, expected \`</${open}>\``,
    'close the element that was opened last, with the same small and capital letters',
  ],
  [
    /^Unexpected closing tag `<\/([^>]*)>`/,
    'document-shape',
    ([, name]) => `Unexpected closing tag \`</${name}>\`, expected \`<${name}>\` before it`,
    'add the opening tag, or take the closing one out',
  ],
  [
    /^Unexpected (character after `<`|end of file.*(name|tag))/,
    'document-shape',
    () => 'Unexpected `<`, expected text or an element of the record',
    'to print the sign, write `&lt;`; for an address write `[the words](https://example.org)`',
  ],
  [
    /^Unexpected character `!`/,
    'document-shape',
    () => 'Unexpected comment `<!-- -->`, expected text or an element of the record',
    'take it out; what readers should know goes into `<Note>`',
  ],
  [/^Unexpected end of file in expression/, 'safe-content', () => 'Unexpected `{`, expected text', BRACE_HELP],
  [/oxc|expression|`\{`|import|export/, 'safe-content', () => 'Unexpected code, expected text', BRACE_HELP],
]

function fromError(error: unknown, source: Source): Fault {
  const text = error instanceof Error ? error.message : String(error)
  const found = /^(\d+):(\d+)(?:-\d+:\d+)?: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(text)
  if (!found) {
    return {
      rule: 'document-shape',
      span: source.span(0),
      message: 'Unexpected depth or size of nesting, expected a document that can be read as Markdown',
      help: ['take out the part that was added last, and add it again piece by piece'],
    }
  }
  const [, line = '1', column = '1', what = text] = found
  const at = { line: Number(line), column: Number(column) }
  const span = { ...at, endLine: at.line, endColumn: at.column + 1 }
  for (const [pattern, rule, message, ...help] of MENDS) {
    const match = pattern.exec(what)
    if (match) return { rule, span, message: message(match), help }
  }
  return {
    rule: 'document-shape',
    span,
    message: `Unexpected Markdown: ${what}`,
    help: ['look at the line above for a sign that is not closed'],
  }
}
