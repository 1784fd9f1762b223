import { describe, expect, test } from 'vitest'
import { ANSWERED } from '../../src/rules/engine/example-body.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { findings, recordOf, verdictOf } from '../bodies.ts'

const clause = (id: string, more = '') => `<Clause id="${id}"${more}>words</Clause>\n`
const terms = (fields: string, ...clauses: string[]) => `---\ntitle: Terms\n${fields}---\n\n${clauses.join('\n')}`
const FIRST = 'terms-of-reference/first.mdx'
const SECOND = 'terms-of-reference/second.mdx'
const THIRD = 'terms-of-reference/third.mdx'
const said = (files: Record<string, string>) => findings('clause-permanent', { [FIRST]: undefined, ...files })
const missing = (place: string, id: string) =>
  `terms-of-reference/${place} The clause \`${id}\` of the version before is missing here, and is not marked as repealed`

describe('between versions', () => {
  const first = terms('', clause('a'), clause('b'))
  test.each([
    ['the same clauses', terms('from: 2024-05-01\n', clause('b'), clause('a')), []],
    ['one more', terms('from: 2024-05-01\n', clause('a'), clause('b'), clause('c')), []],
    ['none left', terms('from: 2024-05-01\n'), [missing('second.mdx:2:8', 'a'), missing('second.mdx:2:8', 'b')]],
    ['one that can’t be read', `${terms('from: 2024-05-01\n')}a { b\n`, []],
    ['one without fields', 'words\n', []],
    ['one with a mistyped day', terms('from: 2024-05-01\n', clause('a'), clause('b', ' repealed="yesterday"')), []],
    ['one with a clause without an id', terms('from: 2024-05-01\n', clause('a'), '<Clause>words</Clause>\n'), []],
  ])('%s', (_, second, expected) => expect(said({ [FIRST]: first, [SECOND]: second })).toEqual(expected))

  test('a clause under another name is found by its new one', () => {
    const files = { [FIRST]: terms('', clause('buddying')), [SECOND]: terms('from: 2024-05-01\n', clause('buddyng')) }
    expect(said(files)).toEqual([missing('second.mdx:6:13', 'buddying')])
    const found = verdictOf(files).diagnostics.find((one) => one.rule === 'clause-permanent')
    expect(found?.help).toEqual([
      'if `buddyng` is the same clause, give it its id back: `id="buddying"`',
      'if it was repealed, keep its words: `<Clause id="buddying" repealed="2024-05-01">…</Clause>`',
    ])
    expect(found?.related).toMatchObject([{ file: `content/${FIRST}`, span: { line: 5, column: 1 } }])
    expect(found?.subjects).toEqual(['terms-of-reference/second#buddying', 'terms-of-reference/second'])
  })

  test('each is compared with the one before it, so a gap shows once, and a repealed clause may go later', () => {
    const files = {
      [FIRST]: terms('', clause('a'), clause('b')),
      [SECOND]: terms('from: 2024-02-01\n', clause('a', ' repealed="2024-02-01"')),
      [THIRD]: terms('from: 2024-05-01\n', clause('c')),
    }
    expect(said(files)).toEqual([missing('second.mdx:2:8', 'b')])
  })

  test.each([
    ['whose text can’t be read', `${terms('from: 2024-02-01\n', clause('a'))}\na { b\n`],
    ['with a mistyped day', terms('from: 2024-02-01\n', clause('a'), clause('b', ' repealed="yesterday"'))],
    ['whose fields can’t be read', `---\ntitel: Terms\n---\n\n${clause('a')}`],
  ])('over a version %s nothing is said of what is missing', (_, second) => {
    const files = { [FIRST]: first, [SECOND]: second, [THIRD]: terms('from: 2024-05-01\n', clause('a')) }
    expect(said(files)).toEqual([])
  })

  test('what is missing after such a version is found once it can be read', () => {
    const third = terms('from: 2024-05-01\n', clause('b'))
    const second = terms('from: 2024-02-01\n', clause('a'), clause('b'))
    expect(said({ [FIRST]: first, [SECOND]: `${second}\na { b\n`, [THIRD]: third })).toEqual([])
    expect(said({ [FIRST]: first, [SECOND]: second, [THIRD]: third })).toEqual([missing('third.mdx:2:8', 'a')])
  })

  test.each([
    ['by their first day', 'from: 2024-05-01\n', 'from: 2024-02-01\n', 'first'],
    ['the one without a day first', 'from: 2024-02-01\n', '', 'first'],
    ['by their number where no day tells', 'version: "10"\n', 'version: "9"\n', 'first'],
    ['by their name where nothing else tells', '', '', 'second'],
  ])('in order: %s', (_, one, two, later) => {
    const files = { [FIRST]: terms(one, clause('a')), [SECOND]: terms(two, clause('b')) }
    expect(said(files)).toEqual([missing(`${later}.mdx:2:8`, later === 'first' ? 'b' : 'a')])
  })
})

describe('within one document', () => {
  const twice = (place: string) => [
    `terms-of-reference/${place} Unexpected second clause with the id \`a\`, expected each id once in the terms`,
  ]
  test.each([
    ['two clauses', [clause('a'), clause('a')], twice('first.mdx:7:13')],
    [
      'one within the other',
      ['<Clause id="a">\n\n- <Clause id="a">words</Clause>\n\n</Clause>\n'],
      twice('first.mdx:7:15'),
    ],
    ['the id of a note before', ['<Note id="a">b</Note>\n', clause('a')], twice('first.mdx:7:13')],
    ['a heading of the same words', ['## A\n', clause('a')], []],
  ])('%s', (_, clauses, expected) => expect(said({ [FIRST]: terms('', ...clauses) })).toEqual(expected))

  test('nothing else answers, and the help offers an id that is free', () => {
    const record = recordOf({ ...ANSWERED, [FIRST]: terms('', clause('a'), clause('a'), clause('a-2')) })
    const { diagnostics } = runRules(RULES, record, '2024-06-01')
    expect(diagnostics.map((one) => one.rule)).toEqual(['sealed-text', 'clause-permanent'])
    expect(diagnostics[1]?.help[0]).toContain('`a-3`')
  })
})

test('while the terms of a committee are not found, nobody can say whose versions others are', () => {
  const files = {
    [FIRST]: terms('', clause('a')),
    'terms-of-reference/bells.mdx': terms('from: 2024-01-01\n', clause('ring')),
  }
  const bells = (id: string) => ({ 'bodies/bells.yaml': `name: Bells\nterms: ${id}\n` })
  expect(said({ ...files, ...bells('bell') })).toEqual([])
  expect(said({ ...files, ...bells('bells') })).toEqual([])
  expect(said(files)).toHaveLength(1)
})
