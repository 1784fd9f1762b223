/** Word files made at random, each word of which is written once: so that none can go without being missed. */
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'

/** A file, and all words that are in it. */
export interface MadeWord {
  bytes: Uint8Array
  words: string[]
}

/** Gives out words that were never given before. */
class Words {
  readonly given: string[] = []
  next(): string {
    let n = this.given.length + 27
    let word = ''
    for (; n > 0; n = Math.floor(n / 26)) word = String.fromCharCode(97 + (n % 26)) + word
    this.given.push(`Z${word}`)
    return `Z${word}`
  }
  some(count: number): string {
    return Array.from({ length: count }, () => this.next()).join(' ')
  }
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MORE = `${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`
const run = (text: string, properties = '', tag = 'w:t') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<${tag} xml:space="preserve">${text}</${tag}></w:r>`
const paragraph = (inner: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
const by = 'w:id="1" w:author="A. Writer" w:date="2020-01-01T00:00:00Z"'

/** What a paragraph may hold. */
const RUNS: readonly ((words: Words) => string)[] = [
  (words) => run(words.some(3)),
  (words) => run(words.some(2), '<w:b/>'),
  (words) => run(words.some(2), '<w:i/><w:strike/>'),
  (words) => `<w:ins ${by}>${run(words.some(2))}</w:ins>`,
  (words) => `<w:del ${by}>${run(words.some(2), '', 'w:delText')}</w:del>`,
  (words) => `<w:moveFrom ${by}>${run(words.some(1))}</w:moveFrom><w:moveTo ${by}>${run(words.some(1))}</w:moveTo>`,
  (words) => run(words.some(2), '<w:vanish/>'),
  (words) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words.some(1))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (words) => `<w:fldSimple w:instr="DATE">${run(words.some(1))}</w:fldSimple>`,
  (words) => `<w:sdt><w:sdtContent>${run(words.some(1))}</w:sdtContent></w:sdt>`,
  (words) => `<w:smartTag>${run(words.some(1))}</w:smartTag>`,
  (words) => `${run(words.some(1))}<w:r><w:tab/></w:r>${run(words.some(1))}<w:r><w:br/></w:r>${run(words.some(1))}`,
  (words) => {
    const box = `<w:txbxContent>${paragraph(run(words.some(2)))}</w:txbxContent>`
    return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  },
]

const PROPERTIES = [
  '',
  '',
  '<w:pStyle w:val="Heading1"/>',
  '<w:pStyle w:val="Heading2"/>',
  ...[0, 1, 2].map((level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`),
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
]

const NUMBERING = `<w:numbering ${W}>${[
  ['decimal:%1.', 'decimal:%1.%2', 'lowerLetter:(%3)'],
  ['bullet:•'],
  ['upperRoman:%1)'],
]
  .map(
    (levels, n) =>
      `<w:abstractNum w:abstractNumId="${n}">${levels
        .map((level, i) => {
          const [format, text] = level.split(':')
          return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
        })
        .join('')}</w:abstractNum>`,
  )
  .join(
    '',
  )}${[0, 1, 2].map((n) => `<w:num w:numId="${n + 1}"><w:abstractNumId w:val="${n}"/></w:num>`).join('')}</w:numbering>`

const STYLES = `<w:styles ${W}>${[1, 2].map((n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/></w:style>`).join('')}</w:styles>`

/** Files of some paragraphs and tables, with headers, footers and comments. */
export const madeWord: fc.Arbitrary<MadeWord> = fc
  .record({
    blocks: fc.array(
      fc.record({
        runs: fc.array(fc.nat(RUNS.length - 1), { minLength: 1, maxLength: 4 }),
        properties: fc.nat(PROPERTIES.length - 1),
        table: fc.option(fc.record({ rows: fc.integer({ min: 1, max: 3 }), merged: fc.boolean() }), { freq: 4 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    comments: fc.nat(2),
    headers: fc.nat(2),
  })
  .map(({ blocks, comments, headers }) => {
    const words = new Words()
    const body = blocks.map(({ runs, properties, table }) => {
      const inner = () => runs.map((n) => RUNS[n]?.(words) ?? '').join('')
      if (!table) return paragraph(inner(), PROPERTIES[properties])
      const cell = (more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(inner())}</w:tc>`
      const rows = Array.from({ length: table.rows }, (_, n) =>
        table.merged && n === 1
          ? `<w:tr>${cell('<w:gridSpan w:val="2"/>')}</w:tr>`
          : `<w:tr>${cell(table.merged ? `<w:vMerge${n === 0 ? ' w:val="restart"' : ''}/>` : '')}${cell()}</w:tr>`,
      )
      return `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`
    })
    const part = (name: string, inner: string) => `<w:${name} ${MORE}>${inner}</w:${name}>`
    const files: Record<string, string> = {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': part('document', `<w:body>${body.join('')}</w:body>`),
      'word/numbering.xml': NUMBERING,
      'word/styles.xml': STYLES,
      'word/comments.xml': part(
        'comments',
        Array.from(
          { length: comments },
          (_, n) => `<w:comment w:id="${n}" w:author="B">${paragraph(run(words.some(2)))}</w:comment>`,
        ).join(''),
      ),
    }
    for (let n = 0; n < headers; n++) {
      files[`word/header${n + 1}.xml`] = part('hdr', paragraph(run(words.some(2))))
      files[`word/footer${n + 1}.xml`] = part('ftr', paragraph(run(words.some(1))))
    }
    return {
      bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
      words: words.given,
    }
  })
