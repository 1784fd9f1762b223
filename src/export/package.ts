/** The zip of a Word file, made the same each time, with the record's own part in it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type RecordPart, recordParts } from '../formats/index.ts'

/** The first day that a zip can name, in whichever zone. */
const NEVER = '1980-01-01T00:00:00'
const PROPERTIES = 'docProps/core.xml'
const LINKS = 'word/_rels/document.xml.rels'

/** The bytes of the library, without the hour and the ids made by chance, and with what comes back with the file. */
export function settled(bytes: Uint8Array, part: RecordPart): Uint8Array {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  change(files, PROPERTIES, (text) => text.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''))
  nameLinks(files)
  change(files, LINKS, (text) =>
    text.replace(
      '</Relationships>',
      '<Relationship Id="rIdRecord" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
  )
  change(files, '[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  )
  const all = {
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    ...recordParts(part),
  }
  // Word expects the list of types first.
  const names = Object.keys(all).sort(
    (a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1),
  )
  return zipSync(Object.fromEntries(names.map((name) => [name, all[name] as Uint8Array])), { mtime: NEVER })
}

/** Numbers the links that have ids made by chance, in their order. */
function nameLinks(files: Record<string, string>): void {
  const names = new Map<string, string>()
  for (const [, id = ''] of (files['word/document.xml'] ?? '').matchAll(/<w:hyperlink\b[^>]*\br:id="([^"]+)"/g))
    if (!names.has(id)) names.set(id, `rIdLink${names.size + 1}`)
  const renamed = (text: string) =>
    text.replace(/((?:r:id|Id)=")([^"]+)(")/g, (whole, before, id, after) =>
      names.has(id) ? `${before}${names.get(id)}${after}` : whole,
    )
  for (const name of ['word/document.xml', LINKS]) change(files, name, renamed)
}

function change(files: Record<string, string>, name: string, by: (text: string) => string): void {
  const text = files[name]
  if (text !== undefined) files[name] = by(text)
}
