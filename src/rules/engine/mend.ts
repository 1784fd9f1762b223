/** Mends made: what a line of help says, done to the files of a record. */
import { type Edit, type Mend, Source } from '../../record/index.ts'
import type { Diagnostic } from './diagnostic.ts'

/**
 * The texts of a record after one mend of a finding, by their paths from the content folder.
 * @param content what stands before such a path in the file of a finding, such as `content/`
 */
export function mended(
  texts: ReadonlyMap<string, string>,
  { file, span }: Pick<Diagnostic, 'file' | 'span'>,
  { edits }: Mend,
  content = '',
): Map<string, string> {
  const made = new Map(texts)
  for (const { file: added, text } of edits) if (added !== undefined) made.set(added, text)
  const path = file.slice(content.length)
  const source = new Source(path, texts.get(path) ?? '')
  const places = edits
    .filter((edit) => edit.file === undefined)
    .map((edit) => placeOf(source, edit, span))
    .sort((a, b) => b.from - a.from || b.to - a.to)
  let text = source.text
  // From the end to the beginning, so that offsets stay true.
  for (const { from, to, put } of places) text = text.slice(0, from) + put + text.slice(to)
  if (places.length > 0) made.set(path, text)
  return made
}

function placeOf(source: Source, { span, text }: Edit, otherwise: Diagnostic['span']) {
  const { line, column, endLine, endColumn } = span ?? otherwise
  return { from: source.offset(line, column), to: source.offset(endLine, endColumn), put: text }
}
