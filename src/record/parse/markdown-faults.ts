/** What keeps a text from being read as MDX, in words that need no knowledge of it. */
import type { Fault, Help } from '../fault.ts'
import type { Source, Span } from '../span.ts'
import { BRACE_HELP } from './bounds.ts'

/** What is said of one sort of error: what the parser's message matched, the source, and the offset at which it found it. */
interface Reading {
  rule: Fault['rule']
  message: string
  help: Help[]
}
type Reader = (match: RegExpExecArray, source: Source, at: number) => Reading

const shape = (message: string, ...help: Help[]): Reading => ({ rule: 'document-shape', message, help })
const unsafe = (message: string): Reading => ({ rule: 'safe-content', message, help: [BRACE_HELP] })

const CODE = /oxc|expression|`\{`|import|export/

const READERS: [pattern: RegExp, read: Reader][] = [
  [
    /^Expected a closing tag for `<(br|hr)>`/,
    ([, name = ''], source, at) =>
      shape(
        `Unexpected \`<${name}>\`, expected \`<br />\` or an empty line`,
        put(source, at, at + name.length + 2, '<br />'),
      ),
  ],
  [
    /^Expected a closing tag for `<([^>]*)>`/,
    ([, name = ''], source, at) =>
      shape(
        `Unexpected end of \`<${name}>\`, expected its closing tag \`</${name}>\` in the same paragraph, list item or section`,
        closed(source, at, name),
        'if it goes on over more paragraphs, give the opening and the closing tag lines of their own, with the text between them',
      ),
  ],
  [
    /^Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/,
    ([, found = '', open = ''], source, at) =>
      shape(
        `Unexpected closing tag \`</${found}>\`, expected \`</${open}>\``,
        put(source, at, at + found.length + 3, `</${open}>`),
      ),
  ],
  [
    /^Unexpected closing tag `<\/([^>]*)>`/,
    ([, name]) =>
      shape(
        `Unexpected closing tag \`</${name}>\`, expected \`<${name}>\` before it`,
        'add the opening tag, or take the closing one out',
      ),
  ],
  [/^Unexpected (character after `<`|end of file.*(name|tag))/, (_, source, at) => ofSign(source, at)],
  [
    /^Unexpected character `!`/,
    () =>
      shape(
        'Unexpected comment `<!-- -->`, expected text or an element of the record',
        'take it out; what readers should know goes into `<Note>`',
      ),
  ],
  [/^Unexpected end of file in expression/, () => unsafe('Unexpected `{`, expected text')],
  [CODE, () => unsafe('Unexpected code, expected text')],
]

/** The fault that an error of the parser stands for. */
export function fromError(error: unknown, source: Source): Fault {
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
  const place = { line: Number(line), column: Number(column) }
  const at = source.offset(place.line, place.column)
  // What is missing at the end of a line has no sign to point at.
  const width = /[^\r\n]/.test(source.text.charAt(at)) ? 1 : 0
  const span = { ...place, endLine: place.line, endColumn: place.column + width }
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(what)
    if (match) return { span: pattern === CODE ? (opening(source, at) ?? span) : span, ...read(match, source, at) }
  }
  return {
    rule: 'document-shape',
    span,
    message: 'Unexpected sign, expected text or an element of the record',
    help: ['look on this line and the one above for a sign that is not closed'],
  }
}

/** The brace that opens the code in which an error was found: where in it is a question of the parser. */
function opening(source: Source, at: number): Span | undefined {
  const brace = source.text.lastIndexOf('{', at)
  return brace === -1 ? undefined : source.span(brace, brace + 1)
}

function put(source: Source, from: number, to: number, text: string): Help {
  return { say: `write \`${text}\``, edits: [{ span: source.span(from, to), text }] }
}

/** The closing tag that is missing, at the end of the paragraph or the entry of a list. */
function closed(source: Source, at: number, name: string): Help {
  const end = /\n(?:[ \t>]*\r?(?:\n|$)|(?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]))/g
  end.lastIndex = at
  const stop = end.exec(source.text)?.index ?? source.text.length
  const to = at + source.text.slice(at, stop).trimEnd().length
  return {
    say: `write \`</${name}>\` behind its last word`,
    edits: [{ span: source.span(to, to), text: `</${name}>` }],
  }
}

const UNQUOTED = /^<[A-Z]\w*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s+([\w-]+)\s*=\s*([^\s"'>{}/]+)/

/** What is meant by a `<` that opens no element. */
function ofSign(source: Source, at: number): Reading {
  const { text } = source
  const rest = text.slice(at, at + 2000)
  const [whole = '', name, value = ''] = UNQUOTED.exec(rest) ?? []
  if (name) {
    const end = at + whole.length
    const mend = {
      say: `write \`${name}="${value}"\``,
      edits: [{ span: source.span(end - value.length, end), text: `"${value}"` }],
    }
    return shape(`Unexpected \`${name}=${value}\`, expected the value of \`${name}\` in quotation marks`, mend)
  }
  const message = 'Unexpected `<`, expected text or an element of the record'
  const address = /^<((?:https?:\/\/|www\.)[^\s<>]+)>/.exec(rest)
  if (address) return shape(message, put(source, at, at + address[0].length, address[1] as string))
  const isSign = !/^<[A-Za-z/]/.test(rest)
  return shape(
    message,
    isSign
      ? { say: 'to print the sign, write `&lt;`', edits: [{ span: source.span(at, at + 1), text: '&lt;' }] }
      : 'look for a quotation mark that is missing in it; to print the sign, write `&lt;`; for an address write `[the words](https://…)`',
  )
}
