import { expect, test } from 'vitest'
import { attendanceOf } from '../../src/views/attendance.ts'
import { attendanceLine, summaryOf } from '../../src/views/meeting-summary.ts'
import type { Phrase } from '../../src/views/site.ts'
import { minutes } from '../bodies.ts'
import { tinySite } from './made.ts'

const meetingOf = (body: string) => {
  const site = tinySite({ 'minutes/2024-05-01.mdx': minutes(body) })
  const meeting = site.meetingsById.get('minutes/2024-05-01')
  if (!meeting) throw new Error('no such meeting')
  return { meeting, site }
}
const plainly = (line: Phrase) => line.map((part) => (typeof part === 'string' ? part : part.name)).join('')

test('what was agreed is counted, each with the way to the first', () => {
  const { meeting } = meetingOf(
    '## Gears\n\n<Action id="1" owner="ben-marl">Oil.</Action>\n\n<Action id="2" owner="ben-marl">Look.</Action>\n\n<Deferral id="rust" to="next-meeting">Rust.</Deferral>',
  )
  expect(summaryOf(meeting)).toEqual([
    { name: '2 actions', href: '#action-1' },
    { name: '1 put off', href: '#deferral-rust' },
  ])
})

test('those who came are counted, and those who were away named', () => {
  const { meeting, site } = meetingOf('## Gears')
  expect(plainly(attendanceLine(attendanceOf(meeting, site)))).toBe('2 members; apologies: none recorded')
  expect(
    plainly(
      attendanceLine([
        { title: 'Members', people: [['Ada Finch']] },
        { title: 'Secretariat', people: [['x'], ['y']] },
        { title: 'Apologies', people: [['Ben Marl'], ['Cleo Dray']] },
      ]),
    ),
  ).toBe('1 member; 2 of the secretariat; apologies: Ben Marl, Cleo Dray')
})
