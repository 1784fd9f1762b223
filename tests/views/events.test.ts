/** Events: what their pages, their list and the pages that they speak of say, by whether they were held. */
import { describe, expect, test } from 'vitest'
import { type DataOf, type Document, find } from '../../src/record/index.ts'
import { backlinks } from '../../src/views/backlinks.ts'
import { eventFacts, eventGroups, eventNotice } from '../../src/views/events.ts'
import { navigation } from '../../src/views/sections.ts'
import type { Site } from '../../src/views/site.ts'
import { witnessesOf } from '../../src/views/witnesses.ts'
import { tinySite } from './made.ts'

const CALLED_OFF = 'status: cancelled\nreason: The pier was gone'

/** The site with an event in it, of 3 May 2024 where nothing else is said. */
const withPier = (status: string, more = 'date: 2024-05-03') =>
  tinySite({ 'events/pier.mdx': `---\ntitle: The pier\ntype: visit\n${status}\n${more}\n---\n` })
const pier = (site: Site) => find(site.record, 'events', 'pier') as Document<'events'>
const labels = (site: Site) =>
  eventFacts(pier(site), site).map(({ label, text, named = [] }) =>
    [label, text ?? named.map(({ name }) => name).join('; ')].join(': '),
  )
const linksTo = (id: string, site: Site, without: readonly string[] = []) =>
  backlinks(id, site, without).flatMap(({ title, links }) => (title === 'Events' ? links.map(({ how }) => how) : []))

describe('nobody stands under a heading that the record does not give', () => {
  const more =
    'attended: [chair, ben-marl]\nwith: [ada-finch]\nwitnesses: [{person: ben-marl}, {name: Dot Quay, nil: true}]'

  test.each([
    [
      'status: held',
      'Went for the body',
      'Witnesses',
      ['attended for the body', 'heard as a witness'],
      'held with them',
    ],
    [
      'status: planned',
      'To go for the body',
      'Witnesses to be heard',
      ['is to go for the body', 'is to be heard as a witness'],
      'planned with them',
    ],
    [
      CALLED_OFF,
      'Was to go for the body',
      'Witnesses who were to be heard',
      ['was to go for the body; it was called off', 'was to be heard as a witness; it was called off'],
      'planned with them, and called off',
    ],
  ])('%s', (status, went, heard, of, other) => {
    const site = withPier(status, more)
    expect(labels(site)).toContain(`${went}: Chair; Ben Marl`)
    expect(labels(site)).toContain('With: Ada Finch')
    expect(witnessesOf(pier(site), site)?.title).toBe(heard)
    expect(linksTo('people/ben-marl', site)).toEqual(of)
    expect(linksTo('people/ada-finch', site)).toEqual([other])
  })

  test('where the record names nobody, no heading is there', () => {
    const site = withPier('status: held', '')
    expect(labels(site)).toEqual(['Type: visit', 'Status: held', 'Day: not recorded'])
    expect(witnessesOf(pier(site), site)).toBeUndefined()
  })

  test('who went is told on the page of a person that leaves out what its list of meetings says', () => {
    const site = withPier('status: held', 'attended: [ben-marl]')
    expect(linksTo('people/ben-marl', site, ['attended'])).toEqual(['attended for the body'])
  })
})

test('who declared that there are none, and of whom nobody knows, are told apart', () => {
  const site = withPier(
    'status: held',
    'witnesses: [{person: ben-marl}, {name: Dot Quay, nil: true}, {name: Ann, interests: [{detail: Owns a small pier}]}]',
  )
  expect(
    witnessesOf(pier(site), site)?.witnesses.map(({ who, interests, without }) => [
      who.name,
      interests.length,
      without,
    ]),
  ).toEqual([
    ['Ben Marl', 0, 'This record does not say whether interests were declared.'],
    ['Dot Quay', 0, 'Declared that there are none'],
    ['Ann', 1, ''],
  ])
})

describe('what readers are told first', () => {
  test.each([
    ['status: held', 'date: 2024-05-03', undefined],
    [CALLED_OFF, 'date: 2024-05-03', 'This event was called off: The pier was gone.'],
    ['status: planned', 'date: 2024-05-31', 'This event was planned. This record does not say whether it was held.'],
    ['status: planned', 'date: 2024-05-31\nuntil: 2024-06-01', undefined],
    ['status: planned', 'date: 2024-06', undefined],
    ['status: planned', 'date: 2024-05', 'This event was planned. This record does not say whether it was held.'],
    ['status: planned', '', undefined],
  ])('%s, %j', (status, more, expected) => {
    const site = withPier(status, more)
    const data = pier(site).data
    expect(data && eventNotice(data, site)?.join('')).toBe(expected)
  })
})

test('past the end of the record nobody knows whether an event without a day was held', () => {
  const body = 'name: A\nsummary: B\nsponsor: C\nappointedBy: D\nterms: first\nrecordEnds: 2024-05-31\n'
  const site = tinySite({
    'body.yaml': body,
    'events/pier.mdx': '---\ntitle: The pier\ntype: visit\nstatus: planned\n---\n',
  })
  expect(eventNotice(pier(site).data as DataOf<'events'>, site)).toHaveLength(1)
})

test('the list has what is planned from the earliest, and what was held from the latest; what has no day is last', () => {
  const event = (status: string, date: string) => `---\ntitle: A\ntype: other\nstatus: ${status}\n${date}\n---\n`
  const days = ['date: 2024-05-03', '', 'date: 2024-04', 'date: 2024-05-20']
  const files = ['planned', 'held'].flatMap((status) =>
    days.map((date, n) => [`events/${status}-${n}.mdx`, event(status, date)]),
  )
  const groups = eventGroups(tinySite(Object.fromEntries(files)))
  expect(groups.map(({ title, rows }) => [title, ...rows.map(({ href }) => href.split('-').at(-1))])).toEqual([
    ['Planned', '2/', '0/', '3/', '1/'],
    ['Held', '3/', '0/', '2/', '1/'],
  ])
})

test('events are in the navigation of a body that has some', () => {
  const heads = [tinySite(), withPier('status: held')].map((site) => navigation(site).head.map(([path]) => path))
  expect(heads.map((paths) => paths.includes('events/'))).toEqual([false, true])
})
