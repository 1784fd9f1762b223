import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { findings, minutes, verdictOf, whole } from '../bodies.ts'

const MAY = 'minutes/2024-05-01.mdx'
/** What is found in a text that begins on line 8: `1:4-1:8 the message`, with 1 for its first line. */
function said(text: string): string[] {
  return verdictOf({ [MAY]: minutes(text) })
    .diagnostics.filter((one) => one.rule === 'readable')
    .map(({ span, message }) => {
      const { line, column, endLine, endColumn } = span
      return `${whole({ line: line - 7, column, endLine: endLine - 7, endColumn })} ${message}`
    })
}
const jump = (place: string, level: number, after: string, expected: number) =>
  `${place} Unexpected heading of level ${level} after ${after}, expected level ${expected}`

describe('headings', () => {
  test.each<[string, string, string[]]>([
    ['down one by one, and up at once', '## A\n\n### B\n\n#### C\n\n## D\n\n### E', []],
    ['none', 'a', []],
    ['the first at 3', '### A', [jump('1:1-1:6', 3, 'the title', 2)]],
    ['a jump is told once', '## A\n\n#### B\n\n#### C\n\n### D', [jump('3:1-3:7', 4, 'one of level 2', 3)]],
    [
      'a second title',
      '# A\n\n## B',
      ['1:1-1:4 Unexpected heading of the first level, expected none beside the title of the page'],
    ],
    [
      'a second title, underlined',
      'A\n=\n',
      ['1:1-2:2 Unexpected heading of the first level, expected none beside the title of the page'],
    ],
    ['in an element', '## A\n\n<Note>\n\n#### B\n\n</Note>\n\n### C', [jump('5:1-5:7', 4, 'one of level 2', 3)]],
    [
      'without words',
      '## A\n\n###\n\na',
      ['3:1-3:4 Unexpected heading without words, expected what its part is about'],
    ],
    ['in a quotation', '> ### A', ['1:3-1:8 Unexpected heading inside a quotation or a list, expected text']],
    ['in a list', 'a\n\n- # A', ['3:3-3:6 Unexpected heading inside a quotation or a list, expected text']],
    ['a line, and a number with a sign', '## A\n\n---\n\n#1 of 2\n\n`# A`', []],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('the words of a link', () => {
  const vague = (place: string, words: string) =>
    `${place} Unexpected “${words}” as the words of a link, expected words that say where it leads`
  const bare = (place: string) =>
    `${place} Unexpected bare address as the words of a link, expected words that say where it leads`
  test.each<[string, string, string[]]>([
    ['that speak', 'See the [minutes of March](2024-03-06.mdx).', []],
    ['here, to a file', 'See [here](2024-03-06.mdx).', [vague('1:6-1:10', 'here')]],
    ['here, to the web', 'See [here](https://example.org).', [vague('1:6-1:10', 'here')]],
    ['in capitals, with a full stop', '[Click here.](2024-03-06.mdx)', [vague('1:2-1:13', 'Click here.')]],
    ['over two lines', '[click\nhere](2024-03-06.mdx)', [vague('1:2-2:5', 'click\nhere')]],
    ['in bold', '[**this**](2024-03-06.mdx)', [vague('1:4-1:8', 'this')]],
    ['by reference', '[link][1]\n\n[1]: https://example.org', [vague('1:2-1:6', 'link')]],
    ['in a heading', '## See [this page](https://example.org)', [vague('1:9-1:18', 'this page')]],
    ['in an element', '<Note>[more](https://example.org)</Note>', [vague('1:8-1:12', 'more')]],
    ['in a list with an element', '- <Note>[more](https://example.org)</Note>', [vague('1:10-1:14', 'more')]],
    ['in a table', '| a |\n| - |\n| [it](https://example.org) |', [vague('3:4-3:6', 'it')]],
    [
      'twice',
      '[here](https://example.org) and [here](https://example.org/b)',
      [vague('1:2-1:6', 'here'), vague('1:34-1:38', 'here')],
    ],
    [
      'the second of two',
      '[The tide](https://example.org) and [here](https://example.org/b)',
      [vague('1:38-1:42', 'here')],
    ],
    ['within more words', 'See [here for the tide](2024-03-06.mdx), [thistles](2024-03-06.mdx)', []],
    ['a mark of a note', 'a[¹](#n)\n\n<Note id="n">b</Note>', []],
    ['a footnote', 'a[^1]\n\n[^1]: b', []],
    ['code', '`[here](https://example.org)`', []],
    ['an escaped bracket', '\\[here](x)', []],
    ['a bare address', 'See https://example.org/a.', [bare('1:5-1:26')]],
    ['a bare address in brackets', '[https://example.org](https://example.org)', [bare('1:2-1:21')]],
    ['a bare name', 'See www.example.org now', [bare('1:5-1:20')]],
    [
      'none',
      'a [](2024-03-06.mdx)',
      ['1:3-1:21 Unexpected link without words, expected words that say where it leads'],
    ],
    ['a picture with an alternative', '[![The tide](a.png)](2024-03-06.mdx)', []],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('a picture', () => {
  const blind = (place: string) =>
    `${place} Unexpected picture without an alternative, expected words for those who don’t see it`
  test.each<[string, string, string[]]>([
    ['with an alternative', '![The tide](a.png)', []],
    ['without', 'a ![](a.png)', [blind('1:3-1:13')]],
    ['with spaces for one', '![ ](a.png)', [blind('1:1-1:12')]],
    [
      'with its file name for one',
      '![IMG_0001.JPG](a.png)',
      ['1:3-1:15 Unexpected file name as the alternative of a picture, expected what it shows'],
    ],
    [
      'a link by itself',
      '[![](a.png)](https://example.org)',
      ['1:2-1:12 Unexpected link without words, expected words that say where it leads', blind('1:2-1:12')],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

  test('of the record, without an alternative', () => {
    expect(said('![](a.png)')).toEqual([blind('1:1-1:11')])
  })
})

test('a finding can be explained for its document', () => {
  const { diagnostics } = verdictOf({ [MAY]: minutes('[here](2024-03-06.mdx)') })
  const found = diagnostics.find((one) => one.rule === 'readable')
  expect(found?.subjects).toEqual(['minutes/2024-05-01'])
})

test('a file with Windows line ends is read the same', () => {
  const text = minutes('## A\n\n#### B\n\n[here](2024-03-06.mdx)').replaceAll('\n', '\r\n')
  expect(findings('readable', { [MAY]: text }).map((one) => one.split(' ')[0])).toEqual([`${MAY}:10:1`, `${MAY}:12:2`])
})

test('an address of any length is told, with its place', () => {
  const address = `https://example.org/${'a'.repeat(100_000)}`
  const { faults } = verdictOf({ [MAY]: minutes(address) })
  expect(faults).toEqual([])
  expect(said(`See ${address} there.`)).toEqual([
    `1:5-1:${address.length + 5} Unexpected bare address as the words of a link, expected words that say where it leads`,
  ])
})

describe('whom readers can ask', () => {
  const silent = (EXAMPLE_BODY['body.yaml'] as string).replace(/^contact: .*\n/m, '')
  const WARNED = ['body.yaml:1:7 The body names nobody whom readers can ask, or tell of a mistake']
  test.each([
    ['a body that goes on', '', WARNED],
    ['one that was dissolved', 'dissolved: 2024-05-31\n', []],
    ['one whose record has ended', 'recordEnds: 2024-05-31\n', []],
  ])('%s', (_, more, expected) => expect(findings('readable', { 'body.yaml': `${silent}${more}` })).toEqual(expected))
})
