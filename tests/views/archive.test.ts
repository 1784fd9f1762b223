/** What pages say of documents that are older than the rules. */
import { describe, expect, test } from 'vitest'
import { attendanceSaid, type find } from '../../src/record/index.ts'
import { archiveNotice, archiveSummary } from '../../src/views/archive.ts'
import { attendanceOf } from '../../src/views/attendance.ts'
import { stateOf } from '../../src/views/clauses.ts'
import { meetingFacts } from '../../src/views/minutes.ts'
import { holder } from '../../src/views/site.ts'
import { body } from '../rules/people.ts'
import { tinySite } from './made.ts'

const from = (day: string) => tinySite(body(`rulesFrom: ${day}`))
const notice = (day: string, id: string) => {
  const site = from(day)
  return archiveNotice(site.record.documents.get(id) as NonNullable<ReturnType<typeof find>>, site)
}

describe('the page of a document', () => {
  const OLD = 'This record is held to its rules from 1 May 2024. This document is older.'
  test.each([
    ['minutes', 'minutes/2024-03-06', OLD],
    ['minutes of the day', 'minutes/2024-05-01', undefined],
    ['a declaration', 'interests/ben-marl/2024-01-01', OLD],
    ['a person', 'people/ben-marl', undefined],
  ])('of %s', (_, id, says) => expect(notice('2024-05-01', id)).toBe(says))
})

test.each([
  [
    '2024-05-01',
    'This record is held to its rules from 1 May 2024. 3 documents are older: the check looks only at their form, links and safety.',
  ],
  ['2023-01-01', 'This record is held to its rules from 1 January 2023; it has no older document.'],
])('the page on compliance counts them: from %s', (day, says) => expect(archiveSummary(from(day))).toBe(says))

test('without a day nothing is said', () => expect(archiveSummary(tinySite())).toBeUndefined())

test('a rule about meetings that has only archive before it is not called kept', () => {
  const state = (day: string) => {
    const rule = from(day).judgement.rules.find(({ id }) => id === 'chaired')
    return rule && stateOf(rule)
  }
  expect([state('2024-01-01'), state('2024-05-02')]).toEqual(['kept', 'no-evidence'])
})

test('minutes that name nobody, and don’t write how much they say of who came, are not called complete', () => {
  const files = { 'minutes/2024-04-03.mdx': '---\ndate: 2024-04-03\nstatus: draft\nattended: []\n---\n' }
  const said = (day: string) => {
    const site = tinySite({ ...body(`rulesFrom: ${day}`), ...files })
    const meeting = site.record.meetings.find(({ date }) => date === '2024-04-03')
    if (!meeting) return undefined
    const fact = meetingFacts(meeting, site).find(({ label }) => label === 'Attendance')
    return [attendanceSaid(meeting, site.record), fact?.text, attendanceOf(meeting, site).map(({ title }) => title)]
  }
  expect(said('2024-05-01')).toEqual([undefined, 'This record doesn’t say who attended: these minutes are archive', []])
  expect(said('2024-04-01')).toEqual(['complete', undefined, ['Apologies']])
})

test('an owner that is in no folder is the word that the minutes write', () =>
  expect(holder(tinySite(), 'TBC')).toEqual({ name: 'TBC', href: '' }))
