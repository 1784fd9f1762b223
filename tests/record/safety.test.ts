import { describe, expect, test } from 'vitest'
import { said } from '../../src/record/index.ts'
import { minutes, read, whole } from '../bodies.ts'

/** What reading a body finds: `safe-content 8:1-8:21 the message`. */
function faults(body: string): string[] {
  const document = read('minutes', minutes(body))
  for (const { help } of document.faults) expect(help.join()).toMatch(/./)
  return document.faults.map(({ rule, span, message }) => `${rule} ${whole(span)} ${message}`)
}

const BRACES = 'Unexpected code in braces, expected text'
const SIGN = 'Unexpected `<`, expected text or an element of the record'

describe('code', () => {
  test.each([
    ["import fs from 'fs'", '8:1-9:1 Unexpected `import`, expected text'],
    ['export const a = process.exit()', '8:1-9:1 Unexpected `export`, expected text'],
    ['export default function () {}', '8:1-9:1 Unexpected `export`, expected text'],
    ['export of goods rose', '8:1-9:1 Unexpected `export`, expected text'],
    ['{process.exit()}', `8:1-8:17 ${BRACES}`],
    ['a {1 + 1} b', `8:3-8:10 ${BRACES}`],
    ['{/* a comment */}', `8:1-8:18 ${BRACES}`],
    ['{}', `8:1-8:3 ${BRACES}`],
    [`$\{x}`, `8:2-8:5 ${BRACES}`],
    ['    {x}', `8:5-8:8 ${BRACES}`],
    ['## {x}', `8:4-8:7 ${BRACES}`],
    ['| a |\n| - |\n| {x} |', `10:3-10:6 ${BRACES}`],
    ['<Decision id="1">{x} y</Decision>', `8:18-8:21 ${BRACES}`],
    ['a { b', '8:3-8:4 Unexpected `{`, expected text'],
    ['{'.repeat(20_000), '8:1-8:2 Unexpected `{`, expected text'],
    ['{{}', '8:1-8:2 Unexpected `{`, expected text'],
  ])('%j', (body, expected) => expect(faults(body)).toEqual([`safe-content ${expected}`]))
})

describe('elements', () => {
  const unknown = (name: string) => `Unexpected element \`<${name}>\`, expected one of the record's own`
  test.each([
    ['<script>alert(1)</script>', `8:1-8:9 ${unknown('script')}`],
    ['a <script>alert(1)</script>', `8:3-8:11 ${unknown('script')}`],
    ['<img src="x" onerror="alert(1)" />', `8:1-8:35 ${unknown('img')}`],
    ['<iframe src="https://a.example"></iframe>', `8:1-8:33 ${unknown('iframe')}`],
    ['<style>a</style>', `8:1-8:8 ${unknown('style')}`],
    ['<a href="javascript:alert(1)">x</a>', `8:1-8:31 ${unknown('a')}`],
    ['<a href="https://a.example">x</a>', `8:1-8:29 ${unknown('a')}`],
    ['<svg onload="alert(1)" />', `8:1-8:26 ${unknown('svg')}`],
    ['<constructor />', `8:1-8:16 ${unknown('constructor')}`],
    ['<__proto__ />', `8:1-8:14 ${unknown('__proto__')}`],
    ['<Action.x />', `8:1-8:13 ${unknown('Action.x')}`],
    ['<xlink:href />', `8:1-8:15 ${unknown('xlink:href')}`],
    ['<action id="1">x</action>', `8:1-8:16 ${unknown('action')}`],
    ['<>x</>', '8:1-8:3 Unexpected `<>`, expected text'],
    ['a <b onclick="x">c</b>', '8:6-8:13 Unexpected attribute `onclick` of `<b>`, expected none'],
    ['<br class="x" />', '8:5-8:10 Unexpected attribute `class` of `<br>`, expected none'],
    ['<Action id="1" owner={x}>a</Action>', '8:16-8:21 Unexpected code in `owner={…}`, expected plain text'],
    ['## A\n\n<Item scope={`policy`} />', '10:7-10:12 Unexpected code in `scope={…}`, expected plain text'],
    [
      '<Action {...x}>a</Action>',
      '8:1-8:16 Unexpected `{…}` among the attributes of `<Action>`, expected `name="text"`',
    ],
    [
      '<Action id="1" owner="chair" owner="members">a</Action>',
      '8:30-8:35 Unexpected second `owner` of `<Action>`, expected each attribute once',
    ],
  ])('%j', (body, expected) => expect(faults(body)).toEqual([`safe-content ${expected}`]))

  test.each(['The oil {so to say} is low.', 'The oil {"}", so to say} is low.'])(
    'what stands in braces is refused from the first brace on, whether it is code or not: %j',
    (text) =>
      expect(faults(text)).toEqual([expect.stringMatching(/^safe-content 8:9-8:\d+ Unexpected code in braces/)]),
  )

  test('the nearest one is offered, where there is one', () => {
    const help = (body: string) => read('minutes', minutes(body)).faults[0]?.help.map(said)[0]
    expect(help('<Acton id="1">a</Acton>')).toBe('nearest known element: `<Action>`')
    expect(help('<action id="1">a</action>')).toBe('nearest known element: `<Action>`')
    expect(help('<a href="x">a</a>')).toBe('write `[the words](the address)`')
    expect(help('He said <em>a</em>.')).toBe('write `*…*` around the words')
    expect(help('<blink>a</blink>')).toMatch(/^known elements: `Item`, `Action`/)
  })

  test.each([['a <b>c</b> <i>d</i><sub>e</sub><br />f'], ['<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>'], ['<Note>a</Note>']])(
    '%j is harmless',
    (body) => expect(faults(body)).toEqual([]),
  )

  test.each([
    ['<b>a *b</b> c*', '8:1-8:4', 'b'],
    ['| a |\n| - |\n| <b>c|d</b> |', '10:3-10:6', 'b'],
    ['<Decision id="1">a *b</Decision> c*', '8:1-8:18', 'Decision'],
  ])('%j ends across another thing', (body, place, name) =>
    expect(faults(body)[0]).toBe(
      `safe-content ${place} Unexpected end of \`<${name}>\`, expected its closing tag \`</${name}>\` where what begins in it has ended`,
    ),
  )
})

describe('signs that are no text', () => {
  test.each([
    [
      '<Action id="1" owner="chair">',
      '8:1-8:2 Unexpected end of `<Action>`, expected its closing tag `</Action>` in the same paragraph, list item or section',
    ],
    ['</Action>', '8:1-8:2 Unexpected closing tag `</Action>`, expected `<Action>` before it'],
    ['<Action id="1">\n\na\n\n</Decision>', '12:1-12:2 Unexpected closing tag `</Decision>`, expected `</Action>`'],
    ['<http://example.org>', `8:1-8:2 ${SIGN}`],
    ['<javascript:alert(1)>', `8:1-8:2 ${SIGN}`],
    ['<img src=x onerror=alert(1)>', `8:1-8:2 ${SIGN}`],
    ['a <5 b', `8:3-8:4 ${SIGN}`],
    ['<5', `8:1-8:2 ${SIGN}`],
    ['<'.repeat(2000), `8:1-8:2 ${SIGN}`],
    ['a\n<!-- b -->', '9:1-9:2 Unexpected comment `<!-- -->`, expected text or an element of the record'],
  ])('%j', (body, expected) => expect(faults(body)).toEqual([`document-shape ${expected}`]))

  test.each([
    ['a\u0000b', 'control character U+0000, expected text'],
    ['a\u001b[31mb', 'control character U+001B, expected text'],
    ['a\u007fb', 'control character U+007F, expected text'],
    ['a\u202eb', 'invisible direction mark U+202E, which makes text read otherwise than it is'],
    ['a\u2066b', 'invisible direction mark U+2066, which makes text read otherwise than it is'],
    ['a\ufdd0b', 'U+FDD0, which is no character, expected text'],
    ['a\ufffdb', 'bytes that are not UTF-8 text'],
  ])('%j', (body, what) => expect(faults(body)).toEqual([`safe-content 8:2-8:3 Unexpected ${what}`]))
})
