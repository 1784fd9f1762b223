import { describe, expect, test } from 'vitest'
import { readDataFile } from '../../src/record/index.ts'
import { faultsIn, HEAD, minutes, read } from '../bodies.ts'
import { expectSound } from './sound.ts'

const times = (n: number, text: string) => text.repeat(n)
const DEEP = 12_000

describe('whole files', () => {
  test.each([
    ['empty', '', '1:1 Unexpected empty file, expected a document'],
    ['of spaces', ' \n\t\r\n', '1:1 Unexpected empty file, expected a document'],
    ['of a byte order mark', '\ufeff', '1:1 Unexpected empty file, expected a document'],
    ['of nulls', times(1000, '\0'), '1:1 Unexpected control character U+0000, expected text'],
    ['without frontmatter', '# Hello', '1:1 Missing fields, expected them at the top, between two lines of `---`'],
    ['with frontmatter that doesn’t end', '---\ndate: 2024-05-01\n', '1:1 Missing line of `---` below the fields'],
    [
      'with a line before the frontmatter',
      `\n${HEAD}`,
      '1:1 Unexpected empty line, expected the fields at the top, between two lines of `---`',
    ],
    [
      'with frontmatter that is a sentence',
      '---\nhello there\n---\n',
      '2:1 Unexpected `hello there`, expected fields of its own',
    ],
    ['with frontmatter that is a list', '---\n- a\n---\n', '2:1 Unexpected a list, expected fields of its own'],
    [
      'with frontmatter that isn’t YAML',
      '---\na: [b}\n---\n',
      '2:4 Unexpected `[` that is not closed, expected `]` at the end of the value',
    ],
    [
      'with an alias bomb',
      `---\na: &a [x, x]\nb: [*a, *a]\n---\n`,
      '2:4 Unexpected `&` at the beginning of a value, where it does not stand for itself',
    ],
  ])('%s', (_, text, fault) => {
    const document = read('minutes', text)
    expectSound(document)
    expect(faultsIn(document)[0]).toBe(fault)
  })

  test('an empty frontmatter lacks each field', () =>
    expect(faultsIn(read('minutes', '---\n---\n'))).toEqual([
      '2:1 Missing field `date`, expected text',
      '2:1 Missing field `status`, expected `draft`, `approved` or `cancelled`',
      '2:1 Missing field `attended`, expected a list',
    ]))
})

describe('the ends of lines and the byte order mark of Windows', () => {
  const body = '## A\n\n<Action id="1" ownr="chair">x</Action>\n\na <5'
  const at = { frontmatter: '12:3 Unexpected `<`, expected text or an element of the record' }
  test.each([
    ['as they are', minutes(body)],
    ['with CRLF', minutes(body).replaceAll('\n', '\r\n')],
    ['with a mark', `\ufeff${minutes(body)}`],
    ['with both', `\ufeff${minutes(body).replaceAll('\n', '\r\n')}`],
  ])('%s, places are the same', (_, text) => {
    const broken = read('minutes', text)
    expect(broken.data?.attended).toEqual([{ person: 'ada-finch' }, { person: 'ben-marl' }])
    expect(faultsIn(broken)).toContain(at.frontmatter)
    const mended = read('minutes', text.replace('<5', '5'))
    expect(faultsIn(mended)).toEqual([
      '10:16 Unexpected attribute `ownr`, expected one of the attributes of `<Action>`',
    ])
    expect(mended.where(['attended', 1])).toEqual({ line: 5, column: 23, endLine: 5, endColumn: 31 })
  })
})

const NESTING = /^1:1 Unexpected depth (or size )?of nesting/
describe('nesting without end is refused, not followed', () => {
  test.each([
    ['elements in a line', `a ${times(1000, '<b>')}a${times(1000, '</b>')}`],
    ['emphasis', `${times(900, '*a ')}a${times(900, '*')}`],
    ['a quotation too many', `${times(249, '> ')}a`],
    ['a list too many', `${times(126, '- ')}a`],
  ])('%s', (_, body) => {
    const document = read('minutes', minutes(body))
    expectSound(document)
    expect(faultsIn(document)).toEqual([expect.stringMatching(NESTING)])
    expect(document.readable).toBe(false)
  })

  test.each([
    ['quotations', `${times(100, '> ')}a`],
    ['lists', `${times(100, '- ')}a`],
    [
      'elements',
      `${Array.from({ length: 100 }, (_, n) => `<Decision id="d${n}">\n`).join('')}a\n${times(100, '</Decision>\n')}`,
    ],
    ['brackets', `${times(DEEP, '[')}a${times(DEEP, ']')}`],
    ['as many quotations as may be', `${times(248, '> ')}a`],
    ['emphasis of a megabyte in a code span', `\`${times(1 << 18, '*a ')}\``],
    [
      'a brace in a code span of a long text',
      `\`{\`\n\n${times(20_000, 'one (two) three and four: five and six\n')}`.slice(0, 60_000),
    ],
    ['a line of a megabyte', times(1 << 20, 'a')],
    ['a megabyte of stars', times(1 << 20, '*')],
    ['a megabyte of words', times(1 << 18, 'one ')],
    ['a megabyte in an attribute', `<Note source="${times(1 << 20, 'a')}">x</Note>`],
    ['unlike rows of backticks', Array.from({ length: 1000 }, (_, n) => times(n, '`')).join(' ')],
    ['a thousand headings of one name', times(1000, '## A\n\n')],
  ])('%s are read', (_, body) => expect(faultsIn(read('minutes', minutes(body)))).toEqual([]))
})

describe('what the parser takes the square of is counted before it gets there', () => {
  const DEPTH =
    'Unexpected depth of nesting: more than 250 signs of quotations or lists in front of one line, expected a few'
  const often = (sign: string, most: string) =>
    `Unexpected sign \`${sign}\` more than ${most} times in one paragraph, expected a few`
  const [words, bold, entity] = [times(4001, '_a_'), times(1251, '<b>a</b>\n'), times(2001, 'R&amp;D\n')]
  test.each([
    ['quotations', `${times(DEEP, '>')} a`, `8:1 ${DEPTH}`],
    ['quotations with spaces', `a\n\n${times(DEEP, '> ')}a`, `10:1 ${DEPTH}`],
    ['lists', `${times(DEEP, '- ')}a`, `8:1 ${DEPTH}`],
    ['numbered lists', `${times(DEEP, '1. ')}a`, `8:1 ${DEPTH}`],
    [
      'stars beside a word',
      `${times(2000, '*')}a${times(2000, '*')}`,
      '8:1 Unexpected row of more than 1,000 stars beside words, expected two or three',
    ],
    [
      'elements of a whole document',
      times(3001, '<Note>a</Note>\n\n'),
      '6008:1 Unexpected number of elements, expected at most 3,000 in one document',
    ],
    [
      'headings of a whole document',
      times(5001, '## A\n\n'),
      '10008:1 Unexpected number of headings, expected at most 5,000 in one document',
    ],
    ['emphasis', words, `8:6001 ${often('_', '4,000')}`],
    ['tags', bold, `1258:1 ${often('<', '2,500')}`],
    ['tags on lines', `${times(2600, '<Note>\n')}a`, `2508:1 ${often('<', '2,500')}`],
    ['entities', entity, `2008:2 ${often('&', '2,000')}`],
  ])('%s', (_, body, fault) => expect(faultsIn(read('minutes', minutes(body)))).toEqual([fault]))

  test.each([
    ['as much emphasis', times(2000, '_a_ ')],
    ['as many tags', times(1250, '<b>a</b> ')],
    ['as many entities', times(2000, '&amp; ')],
    [
      'more of each, parted',
      times(2, `${times(2000, '_a_ ')}\n \r\n${times(1250, '<b>a</b> ')}\n\n${times(2000, '&amp; ')}\n\n`),
    ],
    [
      '300 kB of minutes, with lists, tables, links and footnotes',
      `${times(
        400,
        '## A\n\nThe _panel_ heard [the keeper](../people/ada-finch.mdx) on oil & wicks.[^1]\n\n' +
          times(5, '- Ben Marl to oil the **gears**, see [the list](2024-03-06.mdx)\n') +
          `\n| what | when |\n| --- | --- |\n${times(6, '| _oil_ & wicks | in May |\n')}\n`,
      )}[^1]: It was late.`,
    ],
  ])('%s is read', (_, body) => expect(faultsIn(read('minutes', minutes(body)))).toEqual([]))

  test('frontmatter', () => {
    const long = (length: number) => `---\n${'a: 1\n'.padEnd(length, '#')}\n---\n`
    expect(faultsIn(read('topics', long(60_001)))).toEqual([
      '2:1 Unexpected length of the fields between the lines `---`, expected at most 60,000 characters',
    ])
    expect(faultsIn(read('topics', long(50_000)))[0]).not.toContain('length of the frontmatter')
  })

  test.each([
    ['body.yaml', 60_000, '60,000'],
    ['exceptions.yaml', 500_000, '500,000'],
    ['addresses.yaml', 1_000_000, '1,000,000'],
  ] as const)('%s', (name, most, said) => {
    const first = (length: number) => readDataFile(name, name, ''.padEnd(length, '#')).faults[0]?.message
    expect(first(most + 1)).toBe(`Unexpected length of \`${name}\`, expected at most ${said} characters`)
    expect(first(most)).not.toContain('length')
  })

  test('a key that a long text has twice is told as in a short one', () => {
    const pages = Array.from({ length: 2000 }, (_, n) => `  minutes/${n}/: []\n`).join('')
    const { faults } = readDataFile('addresses.yaml', 'addresses.yaml', `published:\n${pages}  minutes/7/: []\n`)
    expect(faults.map(({ span, message }) => `${span.line}:${span.column} ${message}`)).toEqual([
      '2002:3 Unexpected second field of the same name, expected each field once',
    ])
  })

  test('behind a hundred exceptions that can’t be read, the others are counted', () => {
    const { faults } = readDataFile('exceptions.yaml', 'exceptions.yaml', '- rule: a\n'.repeat(150))
    const last = faults.at(-1)
    expect([last?.span.line, last?.message]).toEqual([
      101,
      'Unexpected number of entries that can’t be read: from here on 50 more are not tried',
    ])
  })

  test('what is wrong in the fields of one document is told a hundred times, and the rest is counted', () => {
    const people = Array.from({ length: 300 }, (_, n) => `  - P ${n}`).join('\n')
    const found = faultsIn(read('minutes', `---\ndate: 2024-05-01\nstatus: draft\nattended:\n${people}\n---\n`))
    expect([found.length, found.at(-1)]).toEqual([100, expect.stringMatching(/; 200 more like it are not shown$/)])
  })

  test('unknown fields are told a hundred times, and the rest is counted', () => {
    const fields = Array.from({ length: 2000 }, (_, n) => `field${n}: a`).join('\n')
    const found = faultsIn(read('topics', `---\nname: A\n${fields}\n---\n`))
    expect(found.length).toBe(100)
    expect(found.at(-1)).toBe(
      '102:1 Unexpected field `field99`, expected one of the fields of topics; 1,900 more like it are not shown',
    )
  })
})

describe('code that the parser would not survive is refused before it gets there', () => {
  const [open, close] = [times(20_000, '('), times(20_000, ')')]
  const BRACE = 'Unexpected `{`, expected text'
  const CODE = 'Unexpected code, expected text'
  test.each([
    ['brackets', `A {${open}${close}} b`, `8:3 ${BRACE}`],
    ['brackets that don’t close', `A\n\nb {${open}`, `10:3 ${BRACE}`],
    ['brackets behind words', `{"}"${open}${close}}`, `8:1 ${BRACE}`],
    ['an attribute', `<Note source={${open}${close}}>x</Note>`, `8:14 ${BRACE}`],
    ['brackets behind a backslash that is text', `\\{ \\\\{${open}${close}} b`, `8:6 ${BRACE}`],
    ['signs', `{${times(20_000, '!')}a}`, `8:1 ${BRACE}`],
    ['words', `{${times(20_000, 'typeof ')}a}`, `8:1 ${BRACE}`],
    ['functions', `{${times(20_000, 'a=>')}a}`, `8:1 ${BRACE}`],
    ['elements', `{${times(20_000, '<a>')}${times(20_000, '</a>')}}`, `8:1 ${BRACE}`],
    ['an export', `export const a = ${times(20_000, '[')}${times(20_000, ']')}`, `8:1 ${CODE}`],
    [
      'an export behind a lone carriage return',
      `A\r\rexport const a = ${times(20_000, '[')}`,
      expect.stringContaining(CODE),
    ],
    ['an import', `import a from ${open}`, `8:1 ${CODE}`],
  ])('%s', (_, body, fault) => {
    const document = read('minutes', minutes(body))
    expectSound(document)
    expect(faultsIn(document)).toEqual([fault])
  })

  test.each(['export const a = "', 'export const a = `', "import a from '"])(
    '%j and a backslash at the very end',
    (code) => {
      const document = read('minutes', `${HEAD}\n${code}\\`)
      expectSound(document)
      expect(faultsIn(document)).toEqual([
        `8:${code.length + 1} Unexpected \`\\\` at the end of the file, expected text`,
      ])
    },
  )

  test('a backslash at the very end of a text is read', () =>
    expect(faultsIn(read('minutes', `${HEAD}\nWe import oil\\`))).toEqual([]))

  test('short code is named for what it is', () =>
    expect(faultsIn(read('minutes', minutes(`A {${times(500, '(')}1${times(500, ')')}} b`)))).toEqual([
      '8:3 Unexpected code in braces, expected text',
    ]))

  test('a document of the length that may be is read, and none that is longer', () => {
    const long = (length: number) => minutes('').padEnd(length, 'a')
    expect(faultsIn(read('minutes', long(1_250_000)))).toEqual([])
    expect(faultsIn(read('minutes', long(1_250_001)))).toEqual([
      '1:1 Unexpected length, expected at most 1,250,000 characters',
    ])
  })
})
