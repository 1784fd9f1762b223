/** What a finding says, for those who see neither fields nor elements. */
import { ELEMENTS, KINDS, type PublicRecord } from '../../../record/index.ts'
import { titleOf } from '../../../views/titles.ts'
import { formOf, labelOf } from './form.ts'
import { nameOfAction } from './names.ts'
import { nameOfOwner } from './offers.ts'
import type { FormField } from './shapes.ts'

const ELEMENT = /^<\/?([A-Z][A-Za-z]*)[^>]*>$/
const ATTRIBUTE = /^([A-Za-z]+)="([^"]*)"$/
const FIELD = /^([a-z]+[A-Za-z]*):? ?$/

/** A line of a finding with names in the place of ids, and labels in the place of fields. */
export function inPlainWords(line: string, record: PublicRecord): string {
  const words = line.replace(/\bknown id\b/g, 'known').replace(/`([^`]+)`/g, (_, code: string) => worded(code, record))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Whether a line speaks to those who have the files before them. */
export function isForFiles(line: string): boolean {
  return /`[a-z][a-z\d/-]*\/`|`[^`]*(?:npm run|git |: |<[A-Z/]|"[^`]*")[^`]*`|\.yaml\b|^add a line\b|\b[a-z]+\/(?:\s|$)|(?<!known )\bid\b/.test(
    line,
  )
}

function worded(code: string, record: PublicRecord): string {
  const element = ELEMENT.exec(code)?.[1]
  if (element !== undefined) return NAMED[element] ?? element
  const [, name, value = ''] = ATTRIBUTE.exec(code) ?? []
  if (name !== undefined)
    return `${labelOf(name).toLowerCase()}: ${value
      .split(/,\s*/)
      .map((id) => called(id, record))
      .join(', ')}`
  const known = called(code, record)
  if (known !== code) return known
  const field = FIELD.exec(code)?.[1] ?? ''
  return fields().has(field) ? `“${labelOf(field)}”` : `“${code}”`
}

const NAMED: Readonly<Record<string, string>> = {
  Action: 'an action',
  Decision: 'a decision',
  Deferral: 'something put off',
  Need: 'something needed',
  Update: 'an update',
  Interest: 'an interest declared',
  Note: 'a note',
}

let known: Set<string> | undefined

/** The names of all fields, as they are written. */
function fields(): Set<string> {
  if (!known) {
    known = new Set()
    for (const kind of KINDS) collect(formOf(kind, []).fields, known)
    for (const { shape } of Object.values(ELEMENTS)) for (const name of Object.keys(shape)) known.add(name)
  }
  return known
}

function collect(of: readonly FormField[], into: Set<string>): void {
  for (const { name, shape } of of) {
    into.add(name)
    let inner = shape
    while (inner.as === 'list') inner = inner.of
    if (inner.as === 'group') collect(inner.fields, into)
  }
}

/** What is called by an id; the words themselves where nothing is. */
function called(id: string, record: PublicRecord): string {
  if (id === 'next-meeting') return 'the next meeting'
  const action = record.actions.get(id)
  if (action) return nameOfAction(action, record)
  const file = record.documents.get(id.replace(/\.(?:mdx|yaml)$/, ''))
  if (file && file.id !== id) return `“${titleOf(file, record.documents)}”`
  return file ? titleOf(file, record.documents) : nameOfOwner(id, record)
}
