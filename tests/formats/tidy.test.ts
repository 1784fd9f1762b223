/** What is taken in makes a document in which every sign prints as it looks. */
import { expect, test } from 'vitest'
import { draftPaper } from '../../src/draft/index.ts'
import { fromHtml, fromMarkdown, fromText, type Taken } from '../../src/formats/index.ts'
import { readDocument } from '../../src/record/index.ts'

/** The text of a draft below its fields, which is a document without a fault. */
function textOf(taken: Taken): string {
  const { text } = draftPaper(taken, { title: 'A paper' })
  expect(readDocument('papers', 'papers/a', 'papers/a.mdx', text).faults).toEqual([])
  return text.slice(text.indexOf('\n---\n') + 6).trim()
}

const LONG = 'The members spoke of the paper at length and asked for a shorter one.'

test.each([
  ['bullets on lines of a paragraph are entries', `${LONG}<br>• one<br>• two`, `${LONG}\n\n- one\n- two`],
  ['letters on lines of a paragraph begin paragraphs', `a) one thing<br>b) another`, 'a) one thing\n\nb) another'],
  ['white space goes outside a mark', `<b>Noted: </b>by all. ${LONG}`, `**Noted:** by all. ${LONG}`],
  ['a mark within a word goes', `self<i>less</i> help. ${LONG}`, `selfless help. ${LONG}`],
  [
    'what nobody sees goes',
    `go\u00advern\u200bment \u200eand\u202a so\u0007 on. ${LONG}`,
    `government and so on. ${LONG}`,
  ],
  ['what could not be read is a question mark', `of\ufffdce. ${LONG}`, `of?ce. ${LONG}`],
  ['signs of a heading stay signs', `##one of them. ${LONG}`, `\\##one of them. ${LONG}`],
])('%s', (_, html, text) => {
  expect(textOf(fromHtml(`<p>${html}</p>`))).toContain(text)
})

test('a cell holds the words of its paragraphs, its list and its table in one line', () => {
  const cell = '<p>one</p><p>two</p><ul><li>three<li>four</ul><table><tr><td>five<td>six</table>'
  const text = textOf(fromHtml(`<table><tr><th>A<th>B<tr><td>${cell}<td>seven</table>`))
  expect(text).toMatch(/^\| one two three four five six +\| seven +\|$/m)
})

test('a heading on two lines is one line', () => {
  expect(textOf(fromHtml(`<h2>Any other<br>business</h2><p>${LONG}</p>`))).toContain('## Any other business')
})

test('code loses the name of its language, which no page shows', () => {
  expect(textOf(fromMarkdown(`${LONG}\n\n\`\`\`css\na\n\`\`\``))).toContain('```\na\n```')
})

test('a link by a name leads where a link may', () => {
  const text = textOf(fromMarkdown(`${LONG} [a][] and [b][].\n\n[a]: javascript:alert(1)\n\n[b]: https://example.org/`))
  expect(text).not.toContain('javascript')
})

test('a page that ends, or a line that is drawn, makes no sign', () => {
  expect(textOf(fromText(`${LONG}\n\f\n-----\n${LONG}`)).split('\n\n')).toEqual([LONG, LONG])
})

test('short words on two lines are no heading', () => {
  expect(textOf(fromHtml(`<p>${LONG}</p><p><b>Oak<br>Ash</b></p><p>${LONG}</p>`))).toContain('**Oak\\\nAsh**\n\n')
})
