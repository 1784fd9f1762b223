/** A file of another program, read in the browser: by its name and its bytes. Fetched with the first file. */
import {
  fromHtml,
  fromMarkdown,
  fromOpenDocument,
  fromPdf,
  fromText,
  fromWord,
  type Taken,
} from '../../../formats/index.ts'

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Taken | Promise<Taken>>> = {
  txt: (bytes) => fromText(decoded(bytes)),
  md: (bytes) => fromMarkdown(decoded(bytes)),
  html: (bytes) => fromHtml(decoded(bytes)),
  htm: (bytes) => fromHtml(decoded(bytes)),
  docx: fromWord,
  odt: fromOpenDocument,
  pdf: fromPdf,
}

/** What a file holds. @throws Error in words for its reader, where it can't be read */
export async function taken(name: string, bytes: Uint8Array): Promise<Taken> {
  const read = READERS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
  if (!read)
    throw new Error(`“${name}” is of a kind that can’t be read here: take .docx, .odt, .pdf, .html, .md or .txt`)
  return await read(bytes)
}

/** Text as UTF-8, or as older Windows programs write it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
