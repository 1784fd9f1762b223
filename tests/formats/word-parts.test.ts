/** What Word writes beside plain runs: in its place, or told. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fromWord, NotReadable } from '../../src/formats/index.ts'
import { plain } from '../../src/record/index.ts'

const NAMES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'v="urn:schemas-microsoft-com:vml"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
]
const part = (name: string, inner: string) =>
  `<${name} ${NAMES.map((one) => `xmlns:${one}`).join(' ')}>${inner}</${name}>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A file of one paragraph, and more parts. */
function file(inner: string, parts: Readonly<Record<string, string>> = {}, place = 'word/document.xml'): Uint8Array {
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="${place}"/></Relationships>`,
    [place]: part('w:document', `<w:body><w:p>${inner}</w:p></w:body>`),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

const by = 'w:id="1" w:author="A. Writer"'
const sum = '<m:oMath><m:r><m:t>x</m:t></m:r><m:sSup><m:e><m:r><m:t>y</m:t></m:r></m:e></m:sSup></m:oMath>'

test.each([
  ['a formula', `${run('of')}${sum}${run('or')}`, 'of x y or'],
  [
    'words over words',
    `<w:ruby><w:rt>${run('Owen ')}</w:rt><w:rubyBase>${run('Oak')}</w:rubyBase></w:ruby>`,
    'Owen Oak',
  ],
  ['a field', `<w:fldSimple w:instr="DATE">${run('6 October')}</w:fldSimple>`, '6 October'],
  ['text of the other direction', `<w:bdo w:val="ltr">${run('noted')}</w:bdo>`, 'noted'],
  ['a break of the old kind', `<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r>`, 'one two'],
  ['words that are not hidden', '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>', 'seen'],
  ['a hyphen that does not break', '<w:r><w:t>self</w:t><w:noBreakHyphen/><w:t>help</w:t></w:r>', 'self\u2011help'],
])('%s stands in its place', async (_, inner, words) => {
  const { root, remarks } = await fromWord(file(inner))
  expect(plain(root)).toBe(words)
  expect(remarks.filter(({ what }) => !what.startsWith('a formula'))).toEqual([])
})

const box = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box('Annex')}</mc:Choice><mc:Fallback>${box('Annex')}</mc:Fallback></mc:AlternateContent>`

test.each([
  ['word/header1.xml', part('w:hdr', `<w:p><w:r>${both}</w:r></w:p>`), 'the header of the pages', 'Annex'],
  [
    'word/header1.xml',
    part('w:hdr', '<w:p><w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p>'),
    'the header of the pages',
    'DRAFT',
  ],
  ['word/diagrams/data1.xml', part('a:p', '<a:t>Chair</a:t><a:t>Members</a:t>'), 'a diagram', 'Chair Members'],
  ['word/charts/chart1.xml', part('c:chart', '<c:v>2011</c:v>'), 'a chart', '2011'],
  ['word/embeddings/costs.xlsx', '', 'a file within the file', 'costs.xlsx'],
])('%s is told', async (name, text, what, words) => {
  const { remarks } = await fromWord(file(run('Noted'), { [name]: text }))
  expect(remarks).toEqual([{ what, words }])
})

test('what was struck out of a footnote is told', async () => {
  const note = `<w:footnote w:id="2"><w:p>${run('kept ')}<w:del ${by}><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:footnote>`
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/footnotes" Target="footnotes.xml"/></Relationships>`
  const { root, remarks } = await fromWord(
    file(`${run('Noted')}<w:r><w:footnoteReference w:id="2"/></w:r>`, {
      'word/footnotes.xml': part('w:footnotes', note),
      'word/_rels/document.xml.rels': links,
    }),
  )
  expect(plain(root)).toContain('kept')
  expect(remarks).toEqual([{ what: 'words that were struck out by A. Writer', words: 'gone' }])
})

test('a word that is twice in the file and once in what was read is missed', async () => {
  const { remarks } = await fromWord(file(`${run('Noted')}<w:unknown>${run('Noted')}</w:unknown>`))
  expect(remarks).toEqual([{ what: 'words that could not be placed', words: 'NotedNoted' }])
})

const numbers = (more: string) =>
  part(
    'w:numbering',
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>${more}</w:num>`,
  )
const entry = (list: number, words: string) =>
  `</w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(words)}`

test.each([
  ['goes on where another of its make stopped', '', 3],
  ['begins again where it says so', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>', 1],
])('a list %s', async (_, more, number) => {
  const body = `${run('First')}${entry(1, 'one')}${entry(1, 'two')}</w:p><w:p>${run('Then')}${entry(2, 'next')}`
  const { root } = await fromWord(file(body, { 'word/numbering.xml': numbers(more) }))
  const last = root.children.at(-1)
  expect(last?.type === 'list' ? `${last.start}. ${plain(last)}` : last && plain(last)).toBe(`${number}. next`)
})

test('a legal number is Arabic in all its parts', async () => {
  const level = (n: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const list = part(
    'w:numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'Part %1')}${level(1, 'decimalZero', '%1.%2', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  )
  const body = `${entry(1, 'one')}${entry(1, 'two').replace('w:ilvl w:val="0"', 'w:ilvl w:val="1"')}`
  const { root } = await fromWord(file(body, { 'word/numbering.xml': list }))
  expect(root.children.map((one) => plain(one))).toEqual(['Part I one', '1.1 two'])
})

test('the text is found where the file says that it is', async () => {
  const { root } = await fromWord(file(run('Noted'), {}, 'word/document2.xml'))
  expect(plain(root)).toBe('Noted')
})

test.each([
  ['of no bytes', new Uint8Array(), 'it is empty'],
  [
    'of an older program, or with a password',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
    'save it in Word as .docx, without a password',
  ],
  ['that ends early', file(run('Noted')).slice(0, 300), 'damaged'],
  [
    'with entities of its own',
    file('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><w:document>&b;</w:document>' }),
    'damaged',
  ],
])('a file %s is refused', async (_, bytes, why) => {
  await expect(fromWord(bytes)).rejects.toThrow(why)
  await expect(fromWord(bytes)).rejects.toThrow(NotReadable)
})
