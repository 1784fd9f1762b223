/** Every kind of hostile document. */
import { HEADS } from './heads.ts'
import type { Kind } from './kind.ts'
import { FILES } from './root-files.ts'
import { RUNS } from './runs.ts'
import { kept, nested, numbered, run } from './texts.ts'

/** The longest text of which each paragraph is read by itself, behind a fault. */
const PIECEWISE = 198_000

/** All kinds. */
export const KINDS: readonly Kind[] = [
  ...FILES,
  ...RUNS.map((piece): Kind => ({ name: `runs of ${JSON.stringify(piece)}`, body: run(piece) })),
  ...RUNS.map((piece): Kind => ({ name: `within bounds, ${JSON.stringify(piece)}`, body: kept(piece) })),
  ...RUNS.map(
    (piece): Kind => ({
      name: `behind a fault, ${JSON.stringify(piece)}`,
      body: (size) => `a <5 b\n\n${kept(piece)(Math.min(size, PIECEWISE))}`,
    }),
  ),
  ...(
    [
      ['<b>', '</b>'],
      ['<Note>\n', '\n</Note>'],
      ['*', '*'],
      ['**a ', '**'],
      ['[', '](b)'],
      ['[', ']'],
      ['(', ')'],
      ['{', '}'],
      ['![', '](a.png)'],
    ] as const
  ).map(([open, close]): Kind => ({ name: `nested ${JSON.stringify(open)}`, body: nested(open, close) })),
  { name: 'one heading', body: (size) => `## ${'word '.repeat(size / 5)}` },
  { name: 'headings of 16,000 letters', body: run(`## ${'a'.repeat(16_000)}\n\n`) },
  { name: 'headings of 16,000 letters, each another', body: numbered((n) => `## ${String(n).repeat(4000)}\n\n`) },
  { name: 'names of unknown elements', body: numbered((n) => `<Elem${n}>a</Elem${n}>\n\n`) },
  {
    name: 'an unknown element with a long name',
    body: (size) => `<${'a'.repeat(size / 2)}></${'a'.repeat(size / 2)}>`,
  },
  { name: 'unknown attributes', body: (size) => `<Action ${numbered((n) => `a${n}="b" `)(size)}>x</Action>` },
  { name: 'an attribute with a long name', body: (size) => `<Action ${'a'.repeat(size)}="b">x</Action>` },
  { name: 'actions with ids of their own', body: numbered((n) => `<Action id="${n}" owner="chair">x</Action>\n\n`) },
  {
    name: 'actions with unknown owners',
    body: numbered((n) => `<Action id="${n}" owner="person-${n}">x</Action>\n\n`),
  },
  {
    name: 'an action with many owners',
    body: (size) => `<Action id="1" owner="${numbered((n) => `p${n}, `)(size)}">x</Action>`,
  },
  { name: 'a long owner', body: (size) => `<Action id="1" owner="${'a'.repeat(size)}">x</Action>` },
  {
    name: 'updates of what is not there',
    body: numbered((n) => `<Update of="minutes/2024-03-06/${n}" status="done">x</Update>\n\n`),
  },
  { name: 'items with unknown topics', body: numbered((n) => `## A${n}\n\n<Item topics="topic-${n}" />\n\n`) },
  { name: 'dead links', body: numbered((n) => `[a](topic-${n}.mdx)\n`) },
  { name: 'dead fragments', body: numbered((n) => `[a](2024-03-06.mdx#f${n})\n`) },
  { name: 'links in one paragraph', body: numbered((n) => `[a](http://b.c/${n}) `) },
  { name: 'pictures in one paragraph', body: numbered((n) => `![a](${n}.png) `) },
  { name: 'names of addresses', body: numbered((n) => `[a${n}]: b\n`) },
  { name: 'names of addresses, used', body: numbered((n) => `[a${n}]: b.mdx\n\n[a${n}]\n\n`) },
  { name: 'footnotes', body: numbered((n) => `a[^${n}]\n\n[^${n}]: b\n\n`) },
  { name: 'one footnote, used', body: (size) => `[^1]: a\n\n${'b[^1] '.repeat(size / 6)}` },
  { name: 'a table with many columns', body: (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n` },
  { name: 'a table with many rows', body: (size) => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(size / 6)}` },
  {
    name: 'a wide table with short rows',
    body: (size) => `${'|a'.repeat(size / 6)}|\n${'|-'.repeat(size / 6)}|\n${'|b|\n'.repeat(size / 12)}`,
  },
  {
    name: 'a list in a list, 100 deep',
    body: run(Array.from({ length: 100 }, (_, n) => `${'  '.repeat(n)}- a\n`).join('')),
  },
  { name: 'quotations of 100 levels', body: run(`${'>'.repeat(100)} a\n\n`) },
  { name: 'a brace behind tags', body: (size) => `{ ${'<b>'.repeat(size / 3)}` },
  { name: 'code of many signs', body: (size) => `{${'('.repeat(size / 2)}${')'.repeat(size / 2)}}` },
  { name: 'a code span with a brace, and signs', body: (size) => `\`{\` ${'(a) [b] - c: d = e\n'.repeat(size / 19)}` },
  { name: 'rows of backticks, each longer', body: numbered((n) => `${'`'.repeat(n % 1200)} `) },
  { name: 'rows of stars, each longer', body: numbered((n) => `a${'*'.repeat(n % 1200)} `) },
  { name: 'a long link', body: (size) => `[a](${'b'.repeat(size)})` },
  { name: 'a long relative link', body: (size) => `[a](${'../'.repeat(size / 3)}b.mdx)` },
  { name: 'a long bare address', body: (size) => `https://a.example/${'b'.repeat(size)}` },
  ...HEADS,
]
