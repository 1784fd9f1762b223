/** The invented body under tests/fixtures, and copies of it that are broken on purpose. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readArchive } from '../../src/archive/read.ts'
import { countsOn, latestBy, membersOn } from '../../src/record/index.ts'
import { copyOf, ROOT } from './run.ts'

/** Its folder. */
export const LANTERN = join(ROOT, 'tests/fixtures/lantern')

/** The day on which it is judged. */
export const DAY = '2026-11-23'

/** It, read. */
export const { record } = readArchive(LANTERN, LANTERN)

/** The people who sit on it that day. */
export const serving = membersOn(record, DAY).map((role) => role.person)

/** Actions that name an owner, and the id of the first. */
export const owned = [...record.actions.values()].flatMap((action) => {
  const [owner] = action.element.attributes.owner ?? []
  return owner && owner !== 'withheld' ? [{ action, owner }] : []
})

/** The declaration by which each serving member is current. */
export const current = serving.flatMap((person) => {
  const latest = latestBy(record.declarations.get(person) ?? [], DAY)
  return latest && countsOn(latest, DAY) ? [latest] : []
})

/** Those of them beside which no earlier one still counts. */
export const sole = current.filter((one) => {
  const others = (record.declarations.get(one.member) ?? []).filter((other) => other !== one)
  return !others.some((other) => countsOn(other, DAY))
})

/** A copy of the body with one file changed; `undefined` takes it away. */
export function changed(file: string, text: (before: string) => string | undefined): string {
  const copy = copyOf(LANTERN)
  const path = join(copy, file)
  const after = text(existsSync(path) ? readFileSync(path, 'utf8') : '')
  mkdirSync(dirname(path), { recursive: true })
  if (after === undefined) rmSync(path)
  else writeFileSync(path, after)
  return copy
}

/** A copy in which the opening tag of an action is changed. */
export function retagged({ action }: (typeof owned)[number], change: (tag: string) => string): string {
  const { element, meeting } = action
  return changed(meeting.document.file, (text) => {
    const owner = element.offsets.owner as number
    const from = text.lastIndexOf('<Action', owner)
    const to = text.indexOf('>', owner) + 1
    return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to)
  })
}

/** A name with two of its letters swapped. */
export function misspelt(id: string): string {
  const at = [...id].findIndex((letter, n) => n > 0 && letter !== id[n + 1] && /[a-z]{2}/.test(id.slice(n, n + 2)))
  return `${id.slice(0, at)}${id[at + 1]}${id[at]}${id.slice(at + 2)}`
}
