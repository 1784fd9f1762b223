/** Pictures whose bytes are not what their names say. */
import { type FileType, type HeldFile, type PublicRecord, START, typeOfName } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

const NAMES: Readonly<Record<FileType, string>> = {
  png: 'a PNG picture',
  jpg: 'a JPEG picture',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
  avif: 'an AVIF picture',
  pdf: 'a PDF document',
  zip: 'a ZIP archive or Office document',
  svg: 'an SVG drawing, which can run',
  html: 'a web page, which can run',
}

/** Office documents are ZIP archives. */
const OFFICE: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
  odt: 'an OpenDocument text',
}

/** The types of pictures that a record may hold. */
const PICTURES: ReadonlySet<string> = new Set<FileType>(['png', 'jpg', 'gif', 'webp', 'avif'])

/** A finding for each picture that is something else by its first bytes. */
export function* disguised({ files }: PublicRecord): Generator<Finding> {
  for (const one of files.values()) {
    const name = typeOfName(one.path)
    if (one.type !== (Object.hasOwn(OFFICE, name) ? 'zip' : name === 'csv' ? undefined : name)) yield unlike(one)
  }
}

function unlike({ path, file, size, type }: HeldFile): Finding {
  const ending = typeOfName(path)
  const expected = OFFICE[ending] ?? NAMES[ending as FileType] ?? 'text'
  const found = size === 0 ? 'an empty file' : type === undefined ? 'something else, or damaged' : NAMES[type]
  const name = path.slice(path.lastIndexOf('/') + 1)
  const save = `save it anew as ${expected}, under the same name`
  const rename = `rename it \`${name.replace(/[^.]*$/, type ?? '')}\`, and write that name where a document shows it`
  return {
    file,
    span: START,
    message: `Unexpected content of \`${name}\`: by its bytes it is ${found}; expected ${expected}, as its name says`,
    help: [type !== undefined && PICTURES.has(type) ? rename : save],
  }
}
