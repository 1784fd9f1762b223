/** Edits that change nothing of what a record says: on top of a mutation, the same must be found. */
import type { Texts } from './judge.ts'

/** One innocent edit. */
export interface Innocent {
  name: string
  /** Edits texts; `broken` are the files that a mutation has changed. */
  edit(texts: Texts, broken: ReadonlySet<string>): Texts
}

/** Changes the text of each file that a mutation left as it is, or of all. */
function each(name: string, edit: (text: string, path: string) => string, all = false): Innocent {
  return {
    name,
    edit: (texts, broken) =>
      new Map([...texts].map(([path, text]) => [path, all || !broken.has(path) ? edit(text, path) : text])),
  }
}

/** Adds files. */
function added(name: string, files: Readonly<Record<string, string>>): Innocent {
  return {
    name,
    edit: (texts) => new Map([...texts, ...Object.entries(files)].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

const PAPER = '---\ntitle: A paper of no consequence\ntype: briefing\nstatus: draft\nauthors: [secretariat]\n---\n\n'
const BARE = `${PAPER}See https://goats.example for more.\n`
const EXPLANATION = `- rule: readable
  subject: papers/no-consequence
  reason: The address is printed as it stands on the letter.
  approvedBy: Marguerite Oakes
  recorded: 2025-06-01
  expires: 2030-05-31
`

/** All innocent edits. */
export const INNOCENT: readonly Innocent[] = [
  each('blank lines at the end', (text, path) => (path.endsWith('.mdx') ? `${text}\n\n` : text), true),
  each('line ends of Windows', (text, path) => (isText(path) ? text.replace(/\r?\n/g, '\r\n') : text), true),
  each('a mark of the order of bytes', (text, path) => (isText(path) ? `\ufeff${text}` : text), true),
  added('one more person', { 'people/zebedee-moss.mdx': '---\nname: Zebedee Moss\n---\n' }),
  added('one more paper', { 'papers/no-consequence.mdx': `${PAPER}It says little.\n` }),
  each('a note below all minutes', (text, path) =>
    path.startsWith('minutes/')
      ? `${text.trimEnd()}\n\n<Note date="2026-11-20">It has been read again.</Note>\n`
      : text,
  ),
  {
    name: 'an explanation of something else',
    edit: (texts, broken) => {
      const file = texts.get('exceptions.yaml')
      if (file === undefined || broken.has('exceptions.yaml')) return texts
      return new Map([...texts, ['papers/no-consequence.mdx', BARE], ['exceptions.yaml', EXPLANATION + file]])
    },
  },
  each('fields in another order', (text) =>
    text.replace(/^---\n(name|date|member): (.*)\n([\s\S]*?\n)?---\n/, reordered),
  ),
  each('lines broken otherwise', (text, path) =>
    path.endsWith('.mdx') ? text.replace(/^([A-Z][^<|{\n]{30,60}) (?=[a-z])/gm, '$1\n') : text,
  ),
  each('quotation marks round values', (text) => text.replace(/^(venue|name): ([\p{L} ,-]+)$/gmu, '$1: "$2"')),
]

function isText(path: string): boolean {
  return /\.(?:mdx|yaml)$/.test(path)
}

function reordered(_: string, name: string, value: string, rest = ''): string {
  return `---\n${rest}${name}: ${value}\n---\n`
}
