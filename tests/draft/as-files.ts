/** A text as files of other programs, as far as minutes use them: paragraphs and lists. */
import { strToU8, zipSync } from 'fflate'

/** One line of a text: a paragraph, or an entry of a list. */
interface Line {
  text: string
  isEntry: boolean
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line.replace(/^\s*[-•\uf0b7]\s+/, '').trim(), isEntry: /^\s*[-•\uf0b7]\s/.test(line) }))
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\*+/g, '')

/** As a page of HTML. */
export function asHtml(text: string): string {
  const lines = linesOf(text).map(({ text: words, isEntry }) =>
    isEntry ? `<ul><li>${escaped(words)}</li></ul>` : `<p>${escaped(words)}</p>`,
  )
  return `<!doctype html><html><head><title>x</title></head><body>${lines.join('\n')}</body></html>`
}

/** As a Word file. */
export function asDocx(text: string): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const body = linesOf(text).map(({ text: words, isEntry }) => {
    const list = isEntry ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : ''
    return `<w:p>${list}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`
  })
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${w}><w:body>${body.join('')}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  })
}

/** As an OpenDocument file. */
export function asOdt(text: string): Uint8Array {
  const spaces =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
  const body = linesOf(text).map(({ text: words, isEntry }) => {
    const paragraph = `<text:p>${escaped(words)}</text:p>`
    return isEntry ? `<text:list><text:list-item>${paragraph}</text:list-item></text:list>` : paragraph
  })
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${spaces}><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
  })
}

/** As a PDF of one column, with lines of at most 90 letters and bullets before entries. */
export function asPdf(text: string): Uint8Array {
  const rows = linesOf(text).flatMap(({ text: words, isEntry }) => {
    const lines = words.replace(/\*+/g, '').match(/.{1,90}(?:\s|$)/g) ?? []
    return [...lines.map((line, n) => `${isEntry && n === 0 ? '• ' : ''}${line.trim()}`), '']
  })
  const perPage = 48
  const pages = Array.from({ length: Math.ceil(rows.length / perPage) }, (_, n) =>
    rows.slice(n * perPage, (n + 1) * perPage),
  )
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  ]
  for (const [n, page] of pages.entries()) {
    const shown = page.map((line) => `(${winAnsi(line)}) Tj T*`).join('\n')
    const stream = `BT /F1 9 Tf 14 TL 50 760 Td\n${shown}\nET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * n} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const at = objects.map((object, n) => {
    const offset = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = at.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0))
}

/** Letters as a PDF's own encoding has them, each as one sign. */
function winAnsi(line: string): string {
  const codes: Readonly<Record<string, number>> = { '•': 0x95, '–': 0x96, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94 }
  return line
    .replace(/[•–‘’“”]/g, (sign) => String.fromCharCode(codes[sign] ?? 63))
    .replace(/[\\()]/g, (sign) => `\\${sign}`)
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
