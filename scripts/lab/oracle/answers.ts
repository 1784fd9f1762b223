/** The same facts, as the record and its rules tell them. */
import { countsOn, holdersOn, latestBy, membersOn, toRecord } from '../../../src/record/index.ts'
import { RULES, runRules } from '../../../src/rules/index.ts'
import { written } from './calendar.ts'
import { watched } from './facts.ts'
import { filesOf } from './files.ts'
import type { World } from './world.ts'

/** The rules that judge what the oracle reckons, with the subject of a finding that it names. */
const JUDGED: Readonly<Record<string, RegExp>> = {
  'declaration-current': /^people\//,
  'declaration-current-at-meeting': /\/attended\//,
  'member-at-the-time': /\/members\//,
}

/** One line for each fact, as `factsOf` writes them. Throws what a rule threw. */
export function answersOf(world: World): string[] {
  const files = Object.entries(filesOf(world)).map(([path, text]) => ({ path, text: () => text }))
  const record = toRecord(files, (path) => `content/${path}`)
  const { diagnostics, faults } = runRules(RULES, record, written(world.asOf))
  if (faults[0]) throw faults[0].error
  const answers = diagnostics.flatMap(({ rule, subjects }) => {
    const subject = subjects.find((one) => JUDGED[rule]?.test(one))
    return subject === undefined ? [] : [`${rule} ${subject}`]
  })
  for (const one of world.people) {
    for (const date of watched(one, world).map(written)) {
      if (membersOn(record, date).some(({ person }) => person === one.id)) answers.push(`member ${one.id} ${date}`)
      const latest = latestBy(record.declarations.get(one.id) ?? [], date)
      if (latest && countsOn(latest, date)) answers.push(`declared ${one.id} ${date}`)
      for (const post of ['chair', 'vice-chair', 'members', 'officials'])
        if (holdersOn(record, post, date).includes(one.id)) answers.push(`holds ${post} ${one.id} ${date}`)
    }
  }
  return answers
}
