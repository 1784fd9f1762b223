/** What a finding says, for those who see neither fields nor elements. */
import type { PublicRecord } from '../../../record/index.ts'
import { titleOf } from '../../../views/titles.ts'
import { labelOf } from './form.ts'
import { nameOfOwner } from './offers.ts'

const ELEMENT = /^<\/?([A-Z][A-Za-z]*)[^>]*>$/
const ATTRIBUTE = /^([A-Za-z]+)="([^"]*)"$/
const FIELD = /^([a-z]+[A-Za-z]*):? ?$/

/** A line of a finding with names in the place of ids, and labels in the place of fields. */
export function inPlainWords(line: string, record: PublicRecord): string {
  const words = line.replace(/`([^`]+)`/g, (_, code: string) => worded(code, record))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Whether a line speaks to those who have the files before them. */
export function isForFiles(line: string): boolean {
  return /`[^`]*(?:npm run|git |: |<[A-Z/]|"[^`]*")[^`]*`|\.yaml\b|^add a line\b|^nearest known|\b[a-z]+\/(?:\s|$)|\bid\b/.test(
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
  return FIELD.test(code) ? `“${labelOf(code.replace(/:? ?$/, ''))}”` : `“${code}”`
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

/** What is called by an id; the words themselves where nothing is. */
function called(id: string, record: PublicRecord): string {
  if (id === 'next-meeting') return 'the next meeting'
  const document = record.documents.get(id)
  return document ? titleOf(document, record.documents) : nameOfOwner(id, record)
}
