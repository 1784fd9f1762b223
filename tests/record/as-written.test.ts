import { describe, expect, test } from 'vitest'
import { Source, said } from '../../src/record/index.ts'
import { readYaml } from '../../src/record/parse/yaml.ts'
import { start } from '../bodies.ts'

const read = (text: string) => readYaml(new Source('a.yaml', text), 0, text.length)

/** What is told of one value, and the value that is read all the same. */
function told(value: string): unknown[] {
  const { value: data, faults } = read(`before: 1\na: ${value}\nbehind: 2\n`)
  expect(data).toMatchObject({ before: 1, behind: 2 })
  return [(data as { a: unknown }).a, ...faults.map(({ span, help }) => `${start(span)} ${said(help[0] as never)}`)]
}

const QUOTES = 'put the whole value in quotes: '

describe('a value whose signs mean something else is read as it stands, and quotes are asked for', () => {
  test.each([
    ['Half of #1 Mill Lane Ltd', '2:12', '`"Half of #1 Mill Lane Ltd"`'],
    ['Adviser to Ropes & Co # unpaid', '2:26', '`"Adviser to Ropes & Co # unpaid"`'],
    ['#1 Mill Lane Ltd', '2:4', '`"#1 Mill Lane Ltd"`'],
    ['@mill: writes for it', '2:4', '`"@mill: writes for it"`'],
    ['"Best" Lamps Ltd', '2:4', '`\'"Best" Lamps Ltd\'`'],
    ["'Tis the season' he said", '2:4', '`"\'Tis the season\' he said"`'],
    ['[sic] the gate', '2:4', '`"[sic] the gate"`'],
    ['{sic} the gate', '2:4', '`"{sic} the gate"`'],
    ['*sic* the gate', '2:4', '`"*sic* the gate"`'],
    ['- Director', '2:4', '`"- Director"`'],
    ['% of the shares', '2:4', '`"% of the shares"`'],
    ['& Sons', '2:4', '`"& Sons"`'],
    ['> 5 shares', '2:4', '`"> 5 shares"`'],
    ['| a bar', '2:4', '`"| a bar"`'],
    ['`a` and b', '2:4', '`"`a` and b"`'],
    ['? who knows', '2:4', '`"? who knows"`'],
    ['Ropes: and lamps', '2:9', '`"Ropes: and lamps"`'],
    ['Ropes, lamps:', '2:16', '`"Ropes, lamps:"`'],
    ['He said "yes": it is', '2:17', '`\'He said "yes": it is\'`'],
    [`It's "so": yes`, '2:13', '`"It\'s \\"so\\": yes"`'],
    ['Null', '2:4', '`"Null"`'],
    ['~', '2:4', '`"~"`'],
  ])('%s', (value, place, mend) => expect(told(value)).toEqual([value, `${place} ${QUOTES}${mend}`]))

  test('over more lines than one', () => {
    const { value, faults } = read('a: It is\n  not: so\nb: 2\n')
    expect(value).toEqual({ a: 'It is not: so', b: 2 })
    expect(faults.map(({ span }) => start(span))).toEqual(['2:6'])
  })

  test('in a list in brackets, entry by entry', () => {
    const { value, faults } = read('a: [Rope: its price, "Best" Lamps, see #3, ok]\n')
    expect(value).toEqual({ a: ['Rope: its price', '"Best" Lamps', 'see #3', 'ok'] })
    expect(faults.map(({ span, help }) => `${start(span)} ${said(help[0] as never)}`)).toEqual([
      `1:9 ${QUOTES}\`"Rope: its price"\``,
      `1:22 ${QUOTES}\`'"Best" Lamps'\``,
      `1:40 ${QUOTES}\`"see #3"\``,
    ])
  })

  test('in an entry of a list', () => {
    const { value, faults } = read('a:\n  - id: 1\n    detail: Ropes #2\n  - [sic] gate\n')
    expect(value).toEqual({ a: [{ id: 1, detail: 'Ropes #2' }, '[sic] gate'] })
    expect(faults.map(({ span }) => start(span))).toEqual(['3:19', '4:5'])
  })
})

describe('a remark behind a value that is whole without it', () => {
  test.each([
    ['2011-09-01 # about', '2011-09-01'],
    ['"a b" # c', 'a b'],
    ['[b, c] # c', ['b', 'c']],
  ])('%s goes to a line of its own', (value, left) => {
    const [data, help] = told(value)
    expect(data).toEqual(left)
    expect(help).toMatch(/give it a line of its own above/)
  })
})

describe('a comma that seems to belong to a sentence', () => {
  const warned = (line: string) =>
    read(line).faults.map(({ severity, help }) => `${severity} ${said(help[0] as never)}`)
  test('is warned of', () =>
    expect(warned('a: [The ladder, its rungs and nails, Fog]\n')).toEqual([
      'warning if it is one entry, put all of it in quotes: `"The ladder, its rungs and nails"`',
    ]))
  test.each(['a: [The ladder, Fog]\n', 'a: [jo-smith, sam-brown]\n', 'a: ["The ladder, its rungs", Fog]\n'])(
    'but not %s',
    (line) => expect(warned(line)).toEqual([]),
  )
})

test.each([
  'a: it’s 5:30, http://b.example, C#, a#b, rock’n’roll\n',
  'a: "b: c # d"\n',
  "a: 'b: c # d'\n",
  'a: >-\n  b: c # d\n  - e\nb: 1\n',
  'a: |\n  # b\nc: 1\n',
  'a: { b: c, d: "e # f" }\n',
  'a: "b\n  c: d"\ne: 1\n',
  'a: [b,\n  c]\nd: 1\n',
  '# a: b: c\na: 1\n',
  '"a b": c\n',
])('nothing is told of %j', (text) => expect(read(text).faults).toEqual([]))
