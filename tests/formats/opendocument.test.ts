/** OpenDocument texts: nothing in them is lost in silence. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fromOpenDocument } from '../../src/formats/index.ts'
import { plain } from '../../src/record/index.ts'

const NAMES = ['office', 'text', 'style', 'table', 'draw', 'svg', 'dc', 'xlink']
const part = (name: string, inner: string) =>
  strToU8(`<office:${name} ${NAMES.map((one) => `xmlns:${one}="urn:${one}"`).join(' ')}>${inner}</office:${name}>`)
const read = (body: string, styles = '') =>
  fromOpenDocument(
    zipSync({
      'content.xml': part('document-content', `${styles}<office:body><office:text>${body}</office:text></office:body>`),
      'styles.xml': part('document-styles', '<style:header-first><text:p>In confidence</text:p></style:header-first>'),
    }),
  )
const header = { what: 'the header of the pages', words: 'In confidence' }
const p = (words: string) => `<text:p>${words}</text:p>`

test.each([
  [
    'a comment',
    p(
      'Noted<office:annotation><dc:creator>A. Writer</dc:creator><dc:date>2011</dc:date><text:p>by whom?</text:p></office:annotation>',
    ),
    'a comment by A. Writer',
    'by whom?',
  ],
  [
    'a deletion',
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>${p('Noted')}`,
    'words that were struck out',
    'gone',
  ],
  [
    'an insertion',
    `<text:tracked-changes><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>${p('Noted')}`,
    'words that were put in afterwards, which are in the text',
    '',
  ],
  [
    'a picture',
    p('Noted<draw:frame><draw:image/><svg:title>The seal</svg:title></draw:frame>'),
    'a picture',
    'The seal',
  ],
  ['an object', p('Noted<draw:frame><draw:object/></draw:frame>'), 'a file within the file', ''],
])('%s is told', (_, body, what, words) => {
  const { root, remarks } = read(body)
  expect(plain(root)).toBe('Noted')
  expect(remarks).toEqual(expect.arrayContaining([{ what, words }, header]))
  expect(remarks).toHaveLength(2)
})

test('what runs is no text', () => {
  expect(plain(read(p('Noted<text:script>alert(1)</text:script>')).root)).toBe('Noted')
})

test('a numbered list keeps its numbers, also where it goes on', () => {
  const style =
    '<office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style></office:automatic-styles>'
  const list = (words: string, more = '') =>
    `<text:list text:style-name="L1"${more}><text:list-item>${p(words)}</text:list-item></text:list>`
  const { root } = read(`${list('one')}${p('between')}${list('two', ' text:continue-numbering="true"')}`, style)
  expect(root.children).toMatchObject([{ ordered: true, start: 1 }, { type: 'paragraph' }, { ordered: true, start: 2 }])
})
