/** What PDF/UA-1 (ISO 14289-1) asks of a file, and Chromium leaves out of its tagged PDF files. */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { withArtifacts } from './artifacts.ts'

const name = (text: string) => PDFName.of(text)

/** Types of structure that Chromium writes and the standard does not have, with the standard ones they are nearest to. */
const ROLES = { Strong: name('Span'), Em: name('Span') }

/**
 * Completes a file of Chromium: says what kind of file it is, gives each link its words, each entry of a list a body, and
 * marks as artifacts what is drawn outside the tags.
 */
export async function accessible(printed: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  describe(pdf)
  for (const [id, words] of await wordsOfLinks(printed)) {
    const link = pdf.context.lookup(PDFRef.of(id))
    if (link instanceof PDFDict) link.set(name('Contents'), PDFHexString.fromText(words))
  }
  for (const [ref, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && object.get(name('S')) === name('LI')) giveBody(object, ref, pdf.context)
  pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)?.set(name('RoleMap'), pdf.context.obj(ROLES))
  for (const { node } of pdf.getPages()) {
    const ref = node.get(name('Contents'))
    const stream = pdf.context.lookup(ref)
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) continue
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    pdf.context.assign(ref, pdf.context.flateStream(Buffer.from(withArtifacts(content), 'latin1')))
  }
  return await pdf.save({ useObjectStreams: false, updateFieldAppearances: false })
}

/** Metadata (XMP) with the title, and the claim to be PDF/UA-1. */
function describe(pdf: PDFDocument): void {
  const title = (pdf.getTitle() ?? '').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  const stream = pdf.context.stream(Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(name('Metadata'), pdf.context.register(stream))
}

/** The words that a reader clicks, by the number of the link's object. */
async function wordsOfLinks(printed: Uint8Array): Promise<Map<number, string>> {
  // What reads the file takes its bytes for itself.
  const pdf = await getDocumentProxy(Uint8Array.from(printed))
  const words = new Map<number, string>()
  for (let n = 1; n <= pdf.numPages; n++) {
    for (const { id, subtype, overlaidText, url = '' } of await (await pdf.getPage(n)).getAnnotations())
      if (subtype === 'Link') words.set(Number.parseInt(id, 10), overlaidText?.trim() || url)
  }
  return words
}

/** Puts what an entry of a list holds, but for its label, into the body that the standard wants there. */
function giveBody(item: PDFDict, ref: PDFRef, context: PDFContext): void {
  const held = item.lookup(name('K'))
  const parts = held instanceof PDFArray ? held.asArray() : [item.get(name('K'))].filter((one) => one !== undefined)
  const typeOf = (part: unknown) =>
    part instanceof PDFRef ? context.lookupMaybe(part, PDFDict)?.get(name('S')) : undefined
  const labels = parts.filter((part) => typeOf(part) === name('Lbl'))
  const rest = parts.filter((part) => typeOf(part) !== name('Lbl'))
  if (rest.length === 0 || rest.every((part) => typeOf(part) === name('LBody'))) return
  const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest }))
  for (const part of rest) if (part instanceof PDFRef) context.lookupMaybe(part, PDFDict)?.set(name('P'), body)
  item.set(name('K'), context.obj([...labels, body]))
}
