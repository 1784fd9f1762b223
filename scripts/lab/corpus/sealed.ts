import { type Kind, readDocument, SEALED_KINDS, sealOf } from '../../../src/record/index.ts'
import type { RecordFile } from './file.ts'

/** The file with its seal, where it is of a kind that bears one. */
export function sealed(file: RecordFile): RecordFile {
  const kind = SEALED_KINDS.find((one) => file.path.startsWith(`${one}/`))
  const seal = kind && sealOf(readDocument<typeof kind & Kind>(kind, file.path, file.path, file.text))
  return seal ? { ...file, text: file.text.replace('\n---\n', `\nseal: ${seal}\n---\n`) } : file
}
