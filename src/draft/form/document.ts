/** A document that was pasted into a form, with its path. */
import { isFieldsOnly, KINDS, type PublicRecord } from '../../record/index.ts'
import type { NewFile } from '../new/file.ts'
import { FormError, fieldsOf } from './fields.ts'

/** The labels of the form, in order: `.github/ISSUE_TEMPLATE/document.yml`. */
export const DOCUMENT_LABELS = ['File', 'New or changed', 'Text'] as const
/** What is chosen where the document is in the record already. */
export const CHANGED = 'It changes a document of the record'

/** So many characters an issue holds at most. */
const MOST = 65_536
/** Folders in which one folder a person lies. */
const IN_FOLDERS = new Set(['interests'])
const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'

/**
 * The document of a form: at the path that it names, with the text that it holds.
 * @throws FormError where the path is that of no document, or another document would be written over
 */
export function documentInForm(body: string, record: PublicRecord): NewFile {
  const fields = fieldsOf(body, DOCUMENT_LABELS)
  const path = pathOf(fields.File)
  const text = textOf(fields.Text)
  const before = record.documents.get(path.slice(0, path.lastIndexOf('.')))
  const isChange = fields['New or changed'] === CHANGED
  if (before && path.startsWith('interests/'))
    throw new FormError(`${path} is in the record already. A declaration is never changed: hand in the next one.`)
  if (before && !isChange)
    throw new FormError(`${path} is in the record already. If you mean to change it, choose “${CHANGED}”.`)
  if (!before && isChange) throw new FormError(`${path} is not in the record yet, so nothing of it can be changed.`)
  if (before?.source.text === text) throw new FormError(`${path} says the same already.`)
  return { path, text }
}

/** The path of a document in the content folder, as it was entered; `undefined` where it is that of none. */
export function documentPath(entered: string): string | undefined {
  const [, kind = '', names = '', ending = ''] =
    new RegExp(`^(?:content/)?([a-z-]+)((?:/${NAME}){1,2})(\\.mdx|\\.yaml)$`).exec(entered) ?? []
  const depth = IN_FOLDERS.has(kind) ? 2 : 1
  const known = (KINDS as readonly string[]).includes(kind) && names.split('/').length === depth + 1
  return known && ending === (isFieldsOnly(kind) ? '.yaml' : '.mdx') ? `${kind}${names}${ending}` : undefined
}

function pathOf(entered: string): string {
  const path = documentPath(entered)
  if (path === undefined)
    throw new FormError(
      `The field “File” names no document of the record. Expected one such as content/minutes/2026-05-20.mdx, in small letters, digits and hyphens.`,
    )
  return path
}

function textOf(pasted: string): string {
  if (pasted.trim() === '') throw new FormError('The field “Text” is empty.')
  if (pasted.length > MOST) throw new FormError(`The text is longer than ${MOST.toLocaleString('en-GB')} characters.`)
  checkText(pasted, 'The text')
  return `${pasted.trimEnd()}\n`
}

/** @throws FormError where a text holds characters that are none of a text */
export function checkText(text: string, called: string): void {
  if (/[^\P{Cc}\n\t]/u.test(text)) throw new FormError(`${called} holds characters that no text has: paste it anew.`)
}
