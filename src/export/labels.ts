/** What stands in front of an element's words when minutes are circulated: who is to do what by when. */
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { type IsoDate, inWords, type PublicRecord } from '../record/index.ts'
import { documentName, dueWords, holderName, listed } from './names.ts'

/** Attributes of an element by their names, as they are written. */
export type Attributes = Readonly<Record<string, string>>

/** The attributes of an element of a tree. */
export function attributesOf({ attributes }: Pick<MdxJsxFlowElement, 'attributes'>): Attributes {
  return Object.fromEntries(
    attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [[one.name, String(one.value ?? '')]] : [])),
  )
}

const HANDLING: Readonly<Record<string, string>> = {
  withdrew: 'withdrew',
  remained: 'remained',
  'not-engaged': 'took no part',
  'not-present': 'was not present',
  'not-on-agenda': 'not on the agenda',
}

/** The label of an element; nothing for one that has none, such as a passage. */
export function labelOf(name: string, given: Attributes, day: IsoDate, record: PublicRecord): string | undefined {
  if (name === 'Action')
    return bracketed(/^\d/.test(given.id ?? '') ? `ACTION ${given.id}` : 'ACTION', [
      ownersIn(given, day, record),
      ...dueIn(given),
    ])
  if (name === 'Decision') return bracketed('DECISION', [given.vote === undefined ? '' : `vote ${given.vote}`])
  if (name === 'Deferral') {
    const owner = ownersIn(given, day, record)
    return bracketed('DEFERRED', [`to ${when(given.to ?? '')}`, owner === '' ? '' : `to be brought back by ${owner}`])
  }
  if (name === 'Need') return 'NEEDED'
  if (name === 'Interest') {
    const organisation = documentName(`organisations/${given.organisation}`, day, record.documents)
    return bracketed('INTEREST', [
      holderName(given.member ?? '', day, record),
      organisation ?? given.organisation ?? '',
      HANDLING[given.handling ?? ''] ?? '',
    ])
  }
  if (name === 'Update')
    return bracketed('UPDATE', [targetIn(given.of ?? '', record), (given.status ?? '').replace('-', ' ')])
  if (name === 'Note') return bracketed('NOTE ADDED LATER', [given.date ?? '', given.source ?? ''])
  return undefined
}

/** Why something has no words, and when that is looked at again. */
export function withheldIn({ withheld, until }: Attributes): string | undefined {
  if (withheld === undefined) return undefined
  return `Withheld: ${withheld}${/[.!?]$/.test(withheld) ? '' : '.'}${until === undefined ? '' : ` To be reviewed on ${inWords(until)}.`}`
}

/** Who owns an action or brings something back, by their names on the day. */
export function ownersIn({ owner = '', ownerName, lead }: Attributes, day: IsoDate, record: PublicRecord): string {
  const ids = owner.split(',').map((id) => id.trim())
  const names = ids
    .filter((id) => id !== '')
    .map((id) => (id === 'withheld' ? 'owner not named' : holderName(id, day, record)))
  const leads =
    lead === undefined ? '' : lead === 'each' ? ', each of them' : `, led by ${holderName(lead, day, record)}`
  return listed([...names, ...(ownerName === undefined ? [] : [ownerName])]) + leads
}

/** When an action is due, or that it goes on. */
export function dueIn({ due, standing }: Attributes): string[] {
  return [
    ...(due === undefined ? [] : [`due ${dueWords(due)}`]),
    ...(standing === undefined ? [] : ['reported at each meeting']),
  ]
}

function when(to: string): string {
  return to === 'next-meeting' ? 'the next meeting' : inWords(to)
}

/** `minutes/2026-05-13/1` in words. */
function targetIn(of: string, { actions, deferrals }: PublicRecord): string {
  const [, day = '', id = ''] = /^minutes\/(\d{4}-\d{2}-\d{2})[^/]*\/(.+)$/.exec(of) ?? []
  const what = actions.has(of) ? 'action' : deferrals.has(of) ? 'what was put off' : 'what was needed'
  return `${what}${/^\d/.test(id) ? ` ${id}` : ''}${day === '' ? '' : ` of ${inWords(day)}`}`
}

function bracketed(label: string, parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join('; ')
  return said === '' ? label : `${label} (${said})`
}
