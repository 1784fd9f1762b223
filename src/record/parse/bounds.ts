/**
 * Limits that keep the parser from ending the whole process: it calls itself
 * for each level of nesting until memory for calls runs out, and it reads past
 * the end of a file behind a backslash in code.
 */
import type { Block } from '../block.ts'
import type { Fault } from '../fault.ts'
import type { Source } from '../span.ts'

/** Characters of a document: years of minutes. */
const LENGTH = 1_250_000

/** Signs and words that may open a level of code, in all of a document that could hold code. No text has so many. */
const LEVELS = 4000

/** Where code begins, unless a backslash makes text of it; none is allowed, but it is the parser that tells them apart. */
const CODE = /^(?:import|export)\b|(?<!\\)(?:\\\\)*\{/m
const MODULE = /^(?:import|export)\b/m
const OPENING =
  /[([{<!~+\-?=:*@`$]|\b(?:typeof|void|delete|await|new|yield|async|function|class|do|else|try|return|throw)\b/g

/** Characters of a frontmatter: YAML compares each key of it with all others. The longest known have 5,000. */
const FRONTMATTER = 60_000

/** Characters of the files at the root of content/: many times what the largest measured record has. */
const FILES = { 'body.yaml': 60_000, 'exceptions.yaml': 500_000, 'addresses.yaml': 1_000_000 } as const

/** Why a file at the root of content/ is longer than it may be. */
export function longFile(source: Source, name: keyof typeof FILES): Fault | undefined {
  const most = FILES[name]
  if (source.text.length <= most) return undefined
  return {
    rule: 'document-shape',
    span: source.span(0),
    message: `Unexpected length of \`${name}\`, expected at most ${most.toLocaleString('en-GB')} characters`,
    help: [SHORTEN[name]],
  }
}

const SHORTEN = {
  'body.yaml': 'keep the facts short, and write what is text into a document of its own',
  'exceptions.yaml':
    'let one entry explain what has one reason: its `subject` may list several, or the days of a range',
  'addresses.yaml': 'take out addresses under which nothing was ever published',
} as const

/** Why the frontmatter between two offsets is longer than it may be; nothing of nearly all. */
export function longFrontmatter(source: Source, from: number, to: number): Fault | undefined {
  if (to - from <= FRONTMATTER) return undefined
  return {
    rule: 'document-shape',
    span: source.span(from),
    message: `Unexpected length of the fields between the lines \`---\`, expected at most ${FRONTMATTER.toLocaleString('en-GB')} characters`,
    help: ['write what is text below the second line `---`, and keep the fields short'],
  }
}

/** Headings of a document: each gives its page a place to link to, in its contents and in the search. */
const HEADINGS = 5000

/** Why a document has more headings than it may have. */
export function tooManyHeadings(body: readonly Block[]): Fault | undefined {
  const last = body.filter((block) => block.type === 'heading')[HEADINGS]
  if (!last) return undefined
  return {
    rule: 'document-shape',
    span: last.span,
    message: `Unexpected number of headings, expected at most ${HEADINGS.toLocaleString('en-GB')} in one document`,
    help: [
      'part it into documents of their own, and link them',
      'a line of `---` or `===` right under another line makes a heading of that: put an empty line between them',
    ],
  }
}

/** What to do about braces that were meant as text. */
export const BRACE_HELP = 'code never runs here; to print a brace, put a backslash before it: `\\{`'

/** Why a source is longer or nested deeper than the parser can be trusted with; nothing of nearly all. */
export function outOfBounds(source: Source): Fault | undefined {
  const { text } = source
  if (text.length > LENGTH) {
    return {
      rule: 'document-shape',
      span: source.span(0),
      message: `Unexpected length, expected at most ${LENGTH.toLocaleString('en-GB')} characters`,
      help: ['part it into documents of their own, and link them'],
    }
  }
  if (text.endsWith('\\') && MODULE.test(text)) {
    return {
      rule: 'safe-content',
      span: source.span(text.length - 1, text.length),
      message: 'Unexpected `\\` at the end of the file, expected text',
      help: ['delete it'],
    }
  }
  const code = mayHoldCode(text) ? CODE.exec(text) : null
  if (!code || (text.match(OPENING)?.length ?? 0) <= LEVELS) return undefined
  const isBrace = code[0].endsWith('{')
  const at = code.index + (isBrace ? code[0].length - 1 : 0)
  return {
    rule: 'safe-content',
    span: source.span(at, at + 1),
    message: isBrace ? 'Unexpected `{`, expected text' : 'Unexpected code, expected text',
    help: [BRACE_HELP],
  }
}

/** Nearly all texts hold no sign of code, and a search for one sign, or at the beginnings of lines, is quick. */
function mayHoldCode(text: string): boolean {
  return text.includes('{') || MODULE.test(text)
}
