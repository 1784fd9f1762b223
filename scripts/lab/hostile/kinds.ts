/** Documents that somebody would write who wants the check or the build to hang: each kind at any size. */

import { EXAMPLE_BODY } from '../../../src/rules/index.ts'

/** A kind of hostile document: its text under a head of frontmatter, of about so many characters. */
export interface Kind {
  name: string
  /** The text of the body. */
  body?(size: number): string
  /** Lines of frontmatter, in place of a body. */
  head?(size: number): string
  /** The file at the root of content/ that it stands for, with its text, in place of minutes. */
  file?: 'body.yaml' | 'exceptions.yaml' | 'addresses.yaml'
  text?(size: number): string
}

const HEAD = '---\ndate: 2024-05-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n'

/** What one run took, and the first error that it found. */
export interface Taken {
  seconds: number
  megabytes: number
  faults: string[]
  first?: string
}

/** A frontmatter of as many characters as may be: more are refused unread. */
const LONGEST_HEAD = 59_000

/** The files of it: minutes of 1 May 2024, or a file at the root. */
export function filesOf({ body, head, file, text }: Kind, size: number): Record<string, string> {
  if (file && text) return { [file]: (file === 'body.yaml' ? EXAMPLE_BODY[file] : '') + text(size) }
  return {
    'minutes/2024-05-01.mdx': `${HEAD}${head?.(Math.min(size, LONGEST_HEAD)) ?? ''}---\n\n${body?.(size) ?? ''}\n`,
  }
}

/** A piece as often as it fits. */
const run =
  (piece: string, end = '') =>
  (size: number) =>
    piece.repeat(Math.max(1, Math.floor((size - end.length) / piece.length))) + end

/** Pieces with a number of their own. */
const numbered = (piece: (n: number) => string) => (size: number) => {
  let made = ''
  for (let n = 0; made.length < size; n++) made += piece(n)
  return made
}

/** What opens as often as what closes it, with one letter between. */
const nested = (open: string, close: string) => (size: number) => {
  const times = Math.floor(size / (open.length + close.length))
  return `${open.repeat(times)}a${close.repeat(times)}`
}

const RUNS = [
  '_a__',
  '*a**',
  '*a _b ',
  '**a',
  '__a__',
  '~~a',
  '~a~',
  '`',
  '` ',
  '``a`',
  '<b>a</b>',
  '<b>',
  '</b>',
  '<br />',
  '<i>a',
  '<!-- ',
  '<?',
  '<![CDATA[',
  '<a:b ',
  '<',
  '< ',
  '>',
  '> ',
  '> a\n',
  '>\n',
  '- ',
  '- a\n',
  '-\n',
  '1. ',
  '1',
  '1) a\n',
  '+ ',
  '* a\n  ',
  '[',
  ']',
  '[a]',
  '[a](',
  '[a](b)',
  '![',
  '![a](b.png)',
  '[a][b]',
  '[^1]',
  '[](',
  '](',
  '[[a]]',
  '(',
  ')',
  '&',
  '&amp;',
  '&#',
  '&#65;',
  '&a;',
  '\\',
  '\\*',
  'a\n=\n',
  'a\n-\n',
  '# ',
  '# a\n',
  '## A\n\n',
  '#### a\n\n',
  '|',
  '|a',
  '|a|\n',
  '|-|\n',
  '| a | b |\n',
  'a|b\n-|-\n',
  '```\n',
  '~~~\n',
  '    a\n',
  '\t',
  '\n',
  ' ',
  '  \n',
  '{',
  '}',
  '{}',
  '{a}',
  '{"',
  '`{` ',
  '\\{',
  '{/*',
  'import a\n',
  'export a\n\n',
  'http://a.b ',
  'http://a.b',
  'www.a.',
  'a@b.c ',
  'a@',
  '@',
  'a_',
  'a*',
  '"',
  "'",
  '---\n',
  '***\n',
  'a',
  'a ',
  'a\n',
  'a\n\n',
  '\u00e9',
  'e\u0301',
  '\u{1f642}',
  '\r',
  '\r\n',
  '<Note>\n',
  '<Note>a</Note>\n\n',
  '<Note source="a">\n\nb\n\n</Note>\n\n',
  '<Action />\n\n',
  '<Acton>a</Acton>\n\n',
  '<Action id="1" owner="chair">x</Action>\n\n',
  '<Action id="1" ownr="chair">x</Action>\n\n',
  '<Update of="x" status="done">y</Update>\n\n',
  '- <Decision id="a">b</Decision>\n',
  '[x](javascript:a) ',
  '[here](2024-03-06.mdx)\n\n',
  '[a](b.mdx#c) ',
  '![](a.png)\n\n',
  '020 7946 0958 ',
  'a@example.org ',
  'EW1 9ZZ ',
  '+44 ',
  '0 0',
  '=',
  '= ',
  ': ',
  'MSP ',
  'TBC ',
  '• a\n',
  'Action: a\n\n',
] as const

/** The longest text of which each paragraph is read by itself, behind a fault. */
const PIECEWISE = 198_000

const howOften = (sign: string | RegExp, text: string) => text.split(sign).length - 1

/** A piece as often as the bounds let it stand in a paragraph and in the document, with words between. */
const kept = (piece: string) => (size: number) => {
  const signs = [
    3900 / howOften('_', piece),
    2400 / howOften('<', piece),
    1900 / howOften('&', piece),
    40_000 / piece.length,
  ]
  const inParagraph = Math.floor(Math.min(...signs))
  const inDocument = Math.floor(Math.min(size / piece.length, 2990 / howOften(/<[A-Za-z]/, piece)))
  const words = 'word '.repeat(Math.max(0, Math.floor((size / inDocument - piece.length) / 5)))
  let made = ''
  for (let n = 1; n <= inDocument; n++) made += `${piece}${words}${n % inParagraph === 0 ? '\n\n' : ''}`
  return made
}

const EXCEPTION =
  'rule: sealed-text, reason: The seal was never made., approvedBy: Ada Finch, recorded: 2024-05-02, expires: 2024-12-31'

/** What the files at the root of content/ may be filled with. */
const FILES: Kind[] = [
  ...(
    [
      ['body.yaml', 59_000],
      ['exceptions.yaml', 498_000],
      ['addresses.yaml', 998_000],
    ] as const
  ).flatMap(([file, longest]) =>
    (
      [
        ['keys', numbered((n) => `key${n}: a\n`)],
        ['keys in a field', (size: number) => `published:\n${numbered((n) => `  key${n}: a\n`)(size)}`],
        ['entries', numbered((n) => `- a${n}\n`)],
        ['entries of fields', numbered((n) => `- rule: a${n}\n`)],
        ['entries of unknown fields', numbered((n) => `- {a${n}: b}\n`)],
        ['a key twice', run('name: a\n')],
        ['no end of a list', run('- [a, b\n')],
        ['deep lists', (size: number) => '- '.repeat(size / 2)],
        ['anchors', numbered((n) => `k${n}: &a${n} b\n`)],
        ['one long text', (size: number) => `name: ${'a '.repeat(size / 2)}\n`],
        ['authorities', (size: number) => `authorities:\n${numbered((n) => `  - A${n}\n`)(size)}`],
        ['rules that stand on clauses', (size: number) => `basis:\n${numbered((n) => `  rule-${n}: c${n}\n`)(size)}`],
        ['exceptions', numbered((n) => `- { ${EXCEPTION}, subject: minutes/${n} }\n`)],
        [
          'exceptions of ranges',
          numbered((n) => `- { ${EXCEPTION}, subject: { minutes: { until: ${2000 + (n % 20)}-01-01 } } }\n`),
        ],
        [
          'exceptions of two approvers',
          numbered((n) => `- { ${EXCEPTION.replace('Finch', `Fin${n}`)}, subject: m/${n} }\n`),
        ],
        [
          'an exception of many subjects',
          (size: number) => `- { ${EXCEPTION}, subject: [${numbered((n) => `m/${n}, `)(size)}] }\n`,
        ],
        ['addresses that are gone', (size: number) => `published:\n${numbered((n) => `  minutes/${n}/: []\n`)(size)}`],
        ['fragments', (size: number) => `published:\n  minutes/2024-03-06/: [${numbered((n) => `f${n}, `)(size)}]\n`],
        ['moves', (size: number) => `moved:\n${numbered((n) => `  topics/${n}/: topics/${n + 1}/\n`)(size)}`],
        ['moves to nothing', (size: number) => `moved:\n${numbered((n) => `  topics/${n}/: minutes/${n}/\n`)(size)}`],
        [
          'moves to fragments',
          (size: number) => `moved:\n${numbered((n) => `  topics/${n}/: minutes/2024-03-06/#a${n}\n`)(size)}`,
        ],
        [
          'gone with reasons',
          (size: number) => `gone:\n${numbered((n) => `  topics/${n}: it was a draft only\n`)(size)}`,
        ],
      ] as const
    ).map(([name, text]): Kind => ({ name: `${file}: ${name}`, file, text: (size) => text(Math.min(size, longest)) })),
  ),
]

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
  { name: 'a long unknown key', head: (size) => `${'k'.repeat(1000)}: ${'a'.repeat(size)}\n` },
  { name: 'a key of all', head: (size) => `? ${'k'.repeat(size)}\n: a\n` },
  { name: 'unknown keys', head: numbered((n) => `key${n}: a\n`) },
  { name: 'long unknown keys', head: numbered((n) => `${'k'.repeat(900)}${n}: a\n`) },
  { name: 'deep YAML lists', head: (size) => `venue: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}\n` },
  { name: 'deep YAML fields', head: (size) => `venue: ${'{a: '.repeat(size / 5)}b${'}'.repeat(size / 5)}\n` },
  { name: 'deep YAML lists on a line', head: (size) => `venue:\n  ${'- '.repeat(size / 2)}a\n` },
  { name: 'YAML anchors and aliases', head: (size) => `a: &a [x]\nb: [${'*a, '.repeat(size / 4)}]\n` },
  { name: 'anchors of their own', head: numbered((n) => `k${n}: &a${n} b\n`) },
  {
    name: 'a YAML bomb',
    head: () =>
      `a: &a [x,x]\n${Array.from({ length: 60 }, (_, n) => `k${n}: &k${n} [*${n ? `k${n - 1}` : 'a'}, *${n ? `k${n - 1}` : 'a'}]\n`).join('')}`,
  },
  { name: 'tags', head: numbered((n) => `k${n}: !!a b\n`) },
  { name: 'a huge list of people', head: (size) => `apologies: [${numbered((n) => `p${n}, `)(size)}]\n` },
  {
    name: 'a huge list of people on lines',
    head: (size) => `apologies:\n${numbered((n) => `  - person-${n}\n`)(size)}`,
  },
  {
    name: 'a huge list of what are no ids',
    head: (size) => `apologies:\n${numbered((n) => `  - Person ${n}\n`)(size)}`,
  },
  { name: 'a huge list of one person', head: (size) => `apologies: [${'ada-finch, '.repeat(size / 11)}]\n` },
  { name: 'a long text', head: (size) => `venue: ${'a'.repeat(size)}\n` },
  { name: 'a long text in lines', head: (size) => `venue: >-\n${'  a\n'.repeat(size / 4)}` },
  { name: 'a long text in quotes', head: (size) => `venue: "${'\\n'.repeat(size / 2)}"\n` },
  { name: 'a field twice, many times', head: (size) => 'venue: a\n'.repeat(size / 9) },
  {
    name: 'an agenda without end',
    head: (size) => `nextMeeting:\n  agenda:\n${numbered((n) => `    - Item ${n}\n`)(size)}`,
  },
  {
    name: 'an agenda of wrong entries',
    head: (size) => `nextMeeting:\n  agenda:\n${numbered((n) => `    - { titel: ${n} }\n`)(size)}`,
  },
  { name: 'comments', head: (size) => '# a\n'.repeat(size / 4) },
  { name: 'a flow list that does not end', head: (size) => `venue: [${'a, '.repeat(size / 3)}\n` },
  { name: 'quotes that do not end', head: (size) => `venue: "${'a '.repeat(size / 2)}\n` },
]
