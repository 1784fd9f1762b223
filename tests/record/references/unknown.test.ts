/** What the help offers in the place of an id that leads nowhere, and what `--fix` would make of it. */
import { describe, expect, test } from 'vitest'
import { findings, recordOf, type Texts } from '../../../scripts/lab/mutate/judge.ts'
import { lanternTexts } from '../../../scripts/lab/mutate/main.ts'
import { said } from '../../../src/record/index.ts'

const LANTERN: Texts = lanternTexts()
const EVENT = 'events/oil-evidence.mdx'

/** The help for what stands in a field of the event, and what a machine would write. */
function helpFor(line: string): { help: string[]; edits: string[] } {
  const field = line.slice(0, line.indexOf(':'))
  const before = (LANTERN.get(EVENT) as string).replace(new RegExp(`^${field}: .*\n`, 'm'), '')
  const texts = new Map([...LANTERN, [EVENT, before.replace('title:', `${line}\ntitle:`)]])
  const found = findings(recordOf(texts), '2026-11-23').filter((one) => one.file.endsWith(EVENT) && one.span.line === 2)
  return {
    help: found.flatMap((one) => (one.help ?? []).map(said)),
    edits: found.flatMap((one) => (one.mends ?? []).flatMap(({ edits }) => edits.map(({ text }) => text))),
  }
}
const NOBODY = ['name who or what it is; where nobody knows, take the entry out and say so in the text']

describe('words for nobody are nobody’s misspelling', () => {
  test.each(['[tbc]', '[tba]', '[tbd]', '[n-a]', '[vacant]', '[various]', '[team]'])('%s', (words) =>
    expect(helpFor(`attended: ${words}`)).toEqual({ help: NOBODY, edits: [] }),
  )
  test('all', () =>
    expect(helpFor('attended: [all]')).toEqual({
      help: ['write `bell-listeners` or `members`, whichever of these groups is meant'],
      edits: [],
    }))
})

test.each([
  ['attended: [odhran-pick]', 'nearest known id: `odhran-pike`'],
  ['attended: [Odran Pike]', 'if that is who is meant, write `odhran-pike`'],
])('no machine writes a person for a name that is only like theirs: %s', (line, help) =>
  expect(helpFor(line)).toEqual({ help: [help], edits: [] }),
)

test('a full id is written as a short one', () => {
  expect(helpFor('papers: [papers/wick-trials]')).toEqual({ help: ['write `wick-trials`'], edits: ['wick-trials'] })
  expect(helpFor('topics: [topics/oil]')).toEqual({ help: ['write `oil`'], edits: ['oil'] })
  expect(helpFor('attended: [people/odhran-pike]').edits).toEqual(['odhran-pike'])
})

test.each([
  [
    'hosts: [barnaby-thistle]',
    '`barnaby-thistle` is a person; write the id of an organisation, or of an office or a group',
  ],
  ['attended: [brightwater]', '`brightwater` is an organisation; write the id of a person, or of an office or a group'],
])('what is there, of another kind: %s', (line, help) => expect(helpFor(line)).toEqual({ help: [help], edits: [] }))

test.each([
  ['pathfinder: [ferry-stage]', 'write `pathfinder: ferry-stage`', ['ferry-stage']],
  ['hosts: none', 'if there is nothing to list, take the line out', []],
  ['date: October 2026', 'write `date: 2026-10`', ['2026-10']],
  ['start: 10.30', 'write `start: "10:30"`', ['"10:30"']],
  ['minutes: [2026-05-13]', 'write `minutes/2026-05-13`', ['minutes/2026-05-13']],
])('what is meant is offered as it will be taken: %s', (line, help, edits) =>
  expect(helpFor(line)).toEqual({ help: [help], edits }),
)
