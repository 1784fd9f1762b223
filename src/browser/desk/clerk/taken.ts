/** A file of another program, read in the browser: by its name and its bytes. What reads each kind is fetched by itself. */
import type { Taken } from '../../../formats/index.ts'

type Reader = (bytes: Uint8Array) => Taken | Promise<Taken>

const text = () => import('../../../formats/text.ts').then(({ fromText }) => ofText(fromText))
const markdown = () => import('../../../formats/markdown.ts').then(({ fromMarkdown }) => ofText(fromMarkdown))
const html = () => import('../../../formats/html.ts').then(({ fromHtml }) => ofText(fromHtml))
const word = () => import('../../../formats/word/index.ts').then(({ fromWord }) => fromWord)
const openDocument = () => import('../../../formats/opendocument.ts').then(({ fromOpenDocument }) => fromOpenDocument)
const pdf = () => import('../../../formats/pdf.ts').then(({ fromPdf }) => fromPdf)

/** By the ends of names. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  txt: text,
  md: markdown,
  html,
  htm: html,
  docx: word,
  odt: openDocument,
  pdf,
}

/** What a file holds. @throws Error in words for its reader, where it can't be read */
export async function taken(name: string, bytes: Uint8Array): Promise<Taken> {
  const reader = READERS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
  if (!reader)
    throw new Error(`“${name}” is of a kind that can’t be read here: take .docx, .odt, .pdf, .html, .md or .txt`)
  const read = await reader()
  return await read(bytes)
}

/** Fetches all that read files, but for PDF: that is more than all the others together. */
export async function fetchReaders(): Promise<void> {
  await Promise.all([text(), markdown(), html(), word(), openDocument()])
}

function ofText(read: (text: string) => Taken): Reader {
  return (bytes) => read(decoded(bytes))
}

/** Text as UTF-8, or as older Windows programs write it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
