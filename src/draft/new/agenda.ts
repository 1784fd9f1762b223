/** What the Chair has to know before a meeting: as data, so that any form of it says the same. */
import { type Announcement, type Entry, inWords, membersOn, type PublicRecord } from '../../record/index.ts'
import { dutyOf, gapOn, notHeld, RULES } from '../../rules/index.ts'
import { isOverdue, mattersFor, ownersOf, type ToBe } from './matters.ts'
import { nameOf } from './names.ts'
import { type Touching, touching } from './touching.ts'

/** What is asked for; start and venue where they are other than announced. */
export interface AgendaAnswers extends ToBe {
  start?: string | undefined
  venue?: string | undefined
}

/** An agenda to be. */
export interface Agenda extends AgendaAnswers {
  announced: readonly Announcement[]
  deferrals: readonly Entry<'Deferral'>[]
  /** Open actions by the names of their owners, in the order of the names; one with two owners stands under both. */
  actions: readonly { owner: string; actions: readonly { action: Entry<'Action'>; isOverdue: boolean }[] }[]
  /** For each serving member of whom no declaration counts on the day, a sentence; none where these terms ask for none. */
  gaps: readonly string[]
  touching: readonly Touching[]
}

/** Gathers it from the minutes of earlier days and the declarations held. */
export function agendaFor(record: PublicRecord, answers: AgendaAnswers): Agenda {
  const matters = mattersFor(record, answers)
  const { actions, deferrals, announced, place } = matters
  const owned = actions.flatMap((action) => {
    const owners = ownersOf(action, record)
    const entry = { action, isOverdue: isOverdue(action, answers) }
    return (owners.length > 0 ? owners : ['Nobody named']).map((owner) => ({ owner, ...entry }))
  })
  return {
    ...answers,
    start: answers.start ?? place.start,
    venue: answers.venue ?? place.venue,
    announced,
    deferrals,
    actions: [...Map.groupBy(owned, ({ owner }) => owner)]
      .map(([owner, of]) => ({ owner, actions: of }))
      .sort((a, b) => (a.owner < b.owner ? -1 : 1)),
    gaps: gapsOn(record, answers),
    touching: touching(record, matters, answers),
  }
}

function gapsOn(record: PublicRecord, { date, body }: ToBe): string[] {
  const rule = RULES.find(({ id }) => id === 'declaration-current')
  if (!rule || !dutyOf(rule, record).applies) return []
  return membersOn(record, date, body).flatMap(({ person }) => {
    const gap = gapOn(person, date, record)
    return gap ? [notHeld(`declaration by ${nameOf(record, person)} that counts on ${inWords(date)}`, gap)] : []
  })
}
