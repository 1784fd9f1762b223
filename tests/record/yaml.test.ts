import { describe, expect, test } from 'vitest'
import { Source, said } from '../../src/record/index.ts'
import { type Path, readYaml } from '../../src/record/parse/yaml.ts'
import { start, whole } from '../bodies.ts'

const yaml = (text: string) => readYaml(new Source('a.yaml', text), 0, text.length)

const BODY = `name: Ada
roles:
  - post: chair
    from: 2024-01-01
  - { post: "members", until: 2024-12-31 }
nothing:
text: >-
  two
  lines
`

describe('values are plain', () => {
  test('and as YAML 1.2 reads them: a date, a time and a country are text', () =>
    expect(yaml('date: 2024-01-01\ntime: 15:30\nland: no\nnumber: 1\nyes: true\nnone:\n').value).toEqual({
      date: '2024-01-01',
      time: '15:30',
      land: 'no',
      number: 1,
      yes: true,
      none: null,
    }))

  test('a key that objects have of their own is a key as others', () =>
    expect(Object.keys(yaml('__proto__: 1\nconstructor: 2\n').value as object)).toEqual(['__proto__', 'constructor']))

  test('`<<` merges nothing', () => expect(yaml('<<: {a: 1}\n').value).toEqual({ '<<': { a: 1 } }))

  test('an empty text is null', () => expect(yaml('').value).toBeNull())
})

describe('the place of a value, and of its key', () => {
  test.each<[Path, string, string]>([
    [['name'], '1:7-1:10', '1:1-1:5'],
    [['roles'], '3:3-6:1', '2:1-2:6'],
    [['roles', 0], '3:5-5:1', '3:5-5:1'],
    [['roles', 0, 'from'], '4:11-4:21', '4:5-4:9'],
    [['roles', 1, 'post'], '5:13-5:22', '5:7-5:11'],
    [['roles', 1, 'until'], '5:31-5:41', '5:24-5:29'],
    [['nothing'], '6:9-6:9', '6:1-6:8'],
    [['text'], '7:7-10:1', '7:1-7:5'],
  ])('%j', (path, value, key) => {
    expect(whole(yaml(BODY).where(path))).toBe(value)
    expect(whole(yaml(BODY).whereKey(path))).toBe(key)
  })

  test.each<[string, Path, string]>([
    ['of a missing field is that of what lacks it', ['roles', 0, 'until'], '3:5'],
    ['of a missing field of the whole is its beginning', ['age'], '1:1'],
    ['of an entry too many is the list', ['roles', 7], '3:3'],
    ['of something in plain text is the text', ['name', 'first'], '1:7'],
  ])('%s', (_, path, expected) => expect(start(yaml(BODY).where(path))).toBe(expected))

  test('within a file is counted from its beginning', () => {
    const text = '---\nname: Ada\n---\n'
    expect(whole(readYaml(new Source('a.mdx', text), 4, 14).where(['name']))).toBe('2:7-2:10')
  })
})

describe('what is refused', () => {
  const BOMB = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`
  test.each([
    ['an anchor', 'a: &x b\n', '1:4', /^Unexpected `&` at the beginning of a value/],
    ['an alias', 'a: *x\n', '1:4', /^Unexpected/],
    ['an anchor on a list', 'a: &x\n  - b\n', '1:4', /^Unexpected `&`/],
    ['an anchor on a key', '&x a: b\n', '1:1', /^Unexpected `&`/],
    ['many aliases of one another', BOMB, '1:4', /^Unexpected `&`/],
    ['a tag of JavaScript', 'a: !!js/function "() => 1"\n', '1:5', /^Unexpected `!`/],
    ['a tag of its own', 'a: !secret b\n', '1:4', /^Unexpected `!`/],
    ['a tag of YAML', 'a: !!str 1\n', '1:4', /^Unexpected `!!str`/],
    ['a tag on a map', 'a: !!map {b: 1}\n', '1:5', /^Unexpected `!`/],
    ['lists in lists', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, '1:1', /^Unexpected depth of nesting/],
    ['maps in maps', `a: ${'{a: '.repeat(9_000)}1${'}'.repeat(9_000)}`, '1:1', /^Unexpected depth of nesting/],
    ['dashes', '- '.repeat(20_000), '1:1', /^Unexpected depth of nesting/],
  ])('%s', (_, text, place, message) => {
    const { value, faults, where } = yaml(text)
    expect(value).toBeUndefined()
    expect(faults[0]?.message).toMatch(message)
    expect(faults[0]?.help.map(said).join()).toMatch(/./)
    expect(start(faults[0]?.span as never)).toBe(place)
    expect(start(where(['a']))).toBe(place)
  })

  test.each([
    ['a field twice', 'a: 1\nb: 2\na: 3\n', '3:1', { a: 1, b: 2 }, []],
    ['a tab for an indent', 'a:\n\t- b\nb: 2\n', '2:1', { b: 2 }, ['a']],
    ['a quote that stays open', 'a: "b\nb: 2\n', '1:4', { a: '"b', b: 2 }, []],
    ['a bracket that stays open', 'a: [b, c\nb: 2\n', '1:4', { a: '[b, c', b: 2 }, []],
    ['brackets across', 'a: [b}\nb: 2\n', '1:4', { a: '[b}', b: 2 }, []],
    ['lists without end', `a: ${'['.repeat(20_000)}\nb: 2\n`, '1:4', { a: '['.repeat(20_000), b: 2 }, []],
    ['an anchor', 'b: 2\na: &x b\n', '2:4', { b: 2 }, ['a']],
  ])('%s hides no other field', (_, text, place, left, lost) => {
    const { value, faults, unread, where } = yaml(text)
    expect(faults.map(({ span }) => start(span))).toEqual([place])
    expect(value).toEqual(left)
    expect(unread).toEqual(lost)
    expect(whole(where(['b']))).toMatch(/:4-\d:5$/)
  })

  test('no word of YAML’s own is said', () => {
    const texts = [
      'a: [b}\n',
      'a: *x\n',
      '? a\n: b\n',
      'a: |x\n  y\n',
      'a\nb: c\n',
      'a: b\n  c: d\n',
      'a:\n  b\n c: d\n',
      '%x\n',
      'a: "\\q"\n',
    ]
    for (const { message, help } of texts.flatMap((text) => yaml(text).faults))
      expect([message, ...help.map(said)].join()).not.toMatch(
        /yaml|flow|mapping|scalar|implicit|sequence|anchor|alias|node/i,
      )
  })

  test('but not the same signs inside text', () =>
    expect(yaml('a: R&D is *new*!\nb: "&x *y !z"\nc: |\n  &x\n').value).toEqual({
      a: 'R&D is *new*!',
      b: '&x *y !z',
      c: '&x\n',
    }))
})

describe('a line at which YAML ends', () => {
  test.each([
    ['name: Ada\n...\nroles: none\n', ['2:1 Unexpected line `...` between fields: nothing below it would be read']],
    ['name: Ada\n---\nroles: none\n', ['2:1 Unexpected line `---` between fields: nothing below it would be read']],
    ['# Ada\n---\nname: Ada\nroles: none\n', []],
  ])('%j hides nothing', (text, told) => {
    const { value, faults } = yaml(text)
    expect(faults.map(({ span, message }) => `${span.line}:${span.column} ${message}`)).toEqual(told)
    expect(value).toEqual({ name: 'Ada', roles: 'none' })
  })
})
