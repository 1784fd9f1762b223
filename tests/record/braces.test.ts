import { describe, expect, test } from 'vitest'
import { withoutBraces } from '../../src/record/parse/braces.ts'
import { faultsIn, minutes, read, whole } from '../bodies.ts'
import { expectSound } from './sound.ts'
import { compared } from './trees.ts'

const BRACE = 'Unexpected `{`, expected text'

/** Enough tags that looking for the end of one brace before them would not end. */
const ACTIONS = Array.from({ length: 60 }, (_, n) => `<Action id="${n + 1}" owner="chair">Oil *it*</Action>`).join(
  '\n\n',
)

describe('braces before any number of openings are refused at their place', () => {
  const openings = [
    ['tags', '{', '<b>', '8:1'],
    ['tags in a sentence', 'A clock {', '<b>', '8:9'],
    ['tags in a later paragraph', 'A\n\n- b {', '<b>\n', '10:5'],
    ['tags in an attribute', '<Action owner={', '<b>', '8:15'],
    ['tags spread into an attribute', '<Action {...', '<b>', '8:9'],
    ['tags with braces in them', '', '<b {', '8:4'],
    ['attributes in attributes', '', '<a b={', '8:6'],
    ['attributes in braces', '{', '<a b={', '8:1'],
    ['tags with arguments', '{', 'a<b>(', '8:1'],
    ['tags behind a text in quotes', '{"}"', '<b>', '8:1'],
    ['tags behind a comment', '{/* } */', '<b>', '8:1'],
    ['tags behind a regular expression', '{/}/', '<b>', '8:1'],
    ['tags behind braces that end', '{{}', '<b>', '8:1'],
    ['tags in what an image is called', '![', '{<b>', '8:3'],
    ['tags behind a backslash that is text', '\\\\{', '<b>', '8:3'],
    ['texts with code', '{', '`${', '8:1'],
    ['brackets', '{', '(', '8:1'],
    ['square brackets', '{', '[', '8:1'],
    ['braces', '{', '{', '8:1'],
    ['fragments', '{', '<>', '8:1'],
  ] as const
  const cases = openings.flatMap((one) => [42, 1000, 20_000].map((count) => [...one, count] as const))

  test.each(cases)('%s: %j and %j, at %s, %d times', (_, before, opening, place, count) => {
    const document = read('minutes', minutes(before + opening.repeat(count)))
    expectSound(document)
    expect(document.faults[0]?.rule).toBe('safe-content')
    expect(faultsIn(document)[0]).toBe(`${place} ${BRACE}`)
  })

  test.each([
    ['export const a = ', 'export'],
    ['import a from ', 'import'],
  ])('%j is code, with tags or without', (before, word) =>
    expect(faultsIn(read('minutes', minutes(before + '<b>'.repeat(1000))))).toEqual([
      `8:1 Unexpected \`${word}\`, expected text`,
    ]),
  )

  test('many simple braces are hidden from the parser too, and each is refused', () => {
    expect(withoutBraces('{y} '.repeat(100))).toBeUndefined()
    expect(withoutBraces('{y} '.repeat(101))).not.toContain('{')
    expect(faultsIn(read('minutes', minutes('{y} '.repeat(101))))).toEqual(
      Array.from({ length: 101 }, (_, n) => `8:${4 * n + 1} Unexpected code in braces, expected text`),
    )
  })

  test('a mend that is true of attributes too', () => {
    const { faults } = read('minutes', minutes(`<Action owner={${'<b>'.repeat(42)}`))
    expect(faults[0]?.help[0]).toBe('write each attribute as plain text in double quotes')
  })
})

describe('braces that close hide nothing else', () => {
  const CODE = 'Unexpected code in braces, expected text'
  test.each([
    ['with tags', `A {${'<b>'.repeat(42)}${'</b>'.repeat(42)}} b`, ['8:3-8:299']],
    ['with braces', 'A {f({a: {b: 1}})} {g({})} b', ['8:3-8:19', '8:20-8:27']],
    ['with a sign that divides', 'A {b / c} <b>d</b>', ['8:3-8:10']],
    ['in an element', '<Note>\n{a => {<br />}}\n</Note>', ['9:1-9:16']],
    ['in a table', '| a |\n| - |\n| {<br />} |', ['10:3-10:11']],
    ['in lines of a quotation', '> a {<br />\n> } b', ['8:5-9:4']],
    ['in what an image is called', '![{<br />}](gear.png)', ['8:3-8:11']],
    ['as alone', '{<br />}', ['8:1-8:9']],
  ])('%s', (_, body, places) => {
    const document = read('minutes', minutes(`${body}\n\n<Decision id="1">c</Decision>`))
    expect(document.faults.map(({ span, message }) => `${whole(span)} ${message}`)).toEqual(
      places.map((place) => `${place} ${CODE}`),
    )
    expect(document.fragments.has('decision-1')).toBe(true)
  })

  test('an element that doesn’t end is named, where no brace is at fault', () =>
    expect(faultsIn(read('minutes', minutes('A `{ <b>` c\n\n<Note source="it\'s { a">\nb')))).toEqual([
      '10:1 Unexpected end of `<Note>`, expected its closing tag `</Note>` in the same paragraph, list item or section',
    ]))
})

describe('braces that are text stay text', () => {
  const kept = [
    ['in a code span', 'A `{ <b>` c'],
    ['in a code span of two lines', 'A `` {`\n<b> `` c'],
    ['in a code span behind a backslash', 'A `\\{ <b>` and `\\\\{ <b>` c'],
    ['in a code span that only holds it', '`{`'],
    ['in a block of code', '```\nif (a<b) {\n\n  "\n```'],
    ['in a block of code with tildes', '~~~\n{<b>\n~~~'],
    ['behind a backslash', 'A \\{ <b>c</b> \\\\\\{ d'],
    ['by its number', 'A &#123; <b>c</b> &lbrace; d'],
    ['in an attribute', '<Note source="a { b <c>">d</Note>'],
    ['in an attribute in single quotes', "<Note source='{\"a'>\nd\n</Note>"],
    ['in an address', '[a](b{<c) [d](<e { f>)'],
    ['in an address without brackets', 'https://example.org/{a'],
    ['in what an image is called', '![`{"`](gear.png)'],
    ['in the title of a link', '[a](b "c { d")'],
    ['in a definition', '[a]\n\n[a]: b{<c "d { e"'],
    ['in a link’s code', '[`{ <b>`](c)'],
    ['in a list', '- a\n  - `{"`\n\n    b'],
    ['in a quotation', '> a `{"\n> b` c'],
    ['in a table', '| a |\n| - |\n| `{<b>` |'],
    ['in emphasis', '*`{<b>`* **a`{`**'],
    ['in an element', '<Note>\n`{<b>`\n</Note>'],
    ['behind a character of two units', '🙂 café `{<b>` c'],
    ['a hundred and one times', '`{a}` '.repeat(101)],
  ] as const

  test.each(kept)('%s', (_, body) => {
    const text = minutes(`${body}\n\n${ACTIONS}`)
    expect(faultsIn(read('minutes', text))).toEqual([])
    const trees = compared(text)
    expect(trees.ours).toEqual(trees.theirs)
    expect(trees.ours).toBeDefined()
  })

  test('in frontmatter', () => {
    const document = read('minutes', minutes(ACTIONS).replace('---\n', '---\nsource: { title: "{ \\" <b>" }\n'))
    expect(faultsIn(document)).toEqual([])
    expect(document.data?.source?.title).toBe('{ " <b>')
  })
})
