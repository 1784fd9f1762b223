/** A change of several documents that was pasted into a form, as the patch that the desk makes. */
import type { PublicRecord } from '../../record/index.ts'
import type { NewFile } from '../new/file.ts'
import { checkText, documentPath } from './document.ts'
import { FormError, fieldsOf } from './fields.ts'
import { filesIn, patched } from './hunks.ts'

/** The labels of the form, in order: `.github/ISSUE_TEMPLATE/change.yml`. */
export const CHANGE_LABELS = ['Change'] as const

/**
 * The documents of a change: each at its path, with its whole text.
 * @throws FormError where one is no document, is new and there already, or reads otherwise than when the change was begun
 */
export function changeInForm(body: string, record: PublicRecord): NewFile[] {
  const seen = new Set<string>()
  return filesIn(fieldsOf(body, CHANGE_LABELS).Change).map((file) => {
    const path = documentPath(file.path)
    if (path === undefined) throw new FormError(`${file.path} is no document of the record: the form takes none other.`)
    if (seen.has(path)) throw new FormError(`${file.path} is in the change twice: copy it from the desk anew.`)
    seen.add(path)
    const before = record.documents.get(path.slice(0, path.lastIndexOf('.')))
    if (before && file.isNew)
      throw new FormError(`${file.path} is in the record already: open it on the desk, and change it there.`)
    if (!before && !file.isNew)
      throw new FormError(`${file.path} is not in the record, so nothing of it can be changed.`)
    if (before && path.startsWith('interests/'))
      throw new FormError(`${file.path} is a declaration. It is never changed: hand in the next one.`)
    const text = patched(before?.source.text ?? '', file)
    checkText(text, file.path)
    return { path, text }
  })
}
