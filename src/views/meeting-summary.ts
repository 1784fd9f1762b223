/** A meeting in one line: how much was agreed, each with the way to it; and who came, with who sent apologies. */
import { type AnyElement, counted, type Entry, fragmentOf, type Meeting } from '../record/index.ts'
import type { Group } from './attendance.ts'
import type { Named, Phrase } from './site.ts'

/** `2 decisions`, `1 action`, `1 put off`, each leading to the first of them on the page; nothing of what there is none of. */
export function summaryOf({ decisions, actions, deferrals, needs }: Meeting): Named[] {
  return [
    ...jump(decisions, counted(decisions.length, 'decision')),
    ...jump(actions, counted(actions.length, 'action')),
    ...jump(deferrals, `${deferrals.length} put off`),
    ...jump(needs, `${needs.length} said to be needed`),
  ]
}

function jump(entries: readonly Entry<AnyElement['name']>[], name: string): Named[] {
  const [first] = entries
  if (!first) return []
  const fragment = fragmentOf(first.element as AnyElement) ?? first.item?.heading.id
  return fragment === undefined ? [] : [{ name, href: `#${fragment}` }]
}

/** Those who were away are named, those who came counted: a group whose title says no part of the meeting is among these. */
const AWAY: ReadonlySet<string> = new Set(['Apologies', 'Absent'])

/** What one and several of a group are called; others are called as their group. */
const CALLED: Readonly<Record<string, readonly [one: string, several: string]>> = {
  Chair: ['in the chair', 'in the chair'],
  Members: ['member', 'members'],
  Deputies: ['deputy', 'deputies'],
  Officials: ['official', 'officials'],
  Secretariat: ['of the secretariat', 'of the secretariat'],
  Advisers: ['adviser', 'advisers'],
  Observers: ['observer', 'observers'],
  Witnesses: ['witness', 'witnesses'],
  Guests: ['guest', 'guests'],
}

/** Who came and who was away, in a line; empty where the minutes name nobody. */
export function attendanceLine(groups: readonly Group[]): Phrase {
  const parts = groups.map(({ title, people }): Phrase => {
    const called = title.toLowerCase()
    if (!AWAY.has(title)) return [counted(people.length, ...(CALLED[title] ?? ([called, called] as const)))]
    const names = people.flatMap((one, n): Phrase => (n === 0 ? one : [', ', ...one]))
    return [`${called}: `, ...(names.length > 0 ? names : ['none recorded'])]
  })
  return parts.flatMap((part, n): Phrase => (n === 0 ? capital(part) : ['; ', ...part]))
}

function capital([first, ...rest]: Phrase): Phrase {
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : [first as Named, ...rest]
}
