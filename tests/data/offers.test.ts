/** What the page on how to subscribe shows of each kind of feed and calendar. */
import { expect, test } from 'vitest'
import { calendarOffers, feedOffers } from '../../src/data/offers.ts'
import { siteOf, tinySite } from '../views/made.ts'
import { readFeed } from './atom.ts'
import { filesOf } from './files.ts'

const site = siteOf('tests/fixtures/lantern', '')
const files = filesOf(site)

test('every kind is there, and leads to a file of the site', () => {
  const [feeds, calendars] = [feedOffers(site), calendarOffers(site)]
  expect(feeds.map(({ title }) => title)).toEqual([
    'Everything new',
    'Minutes',
    'Decisions',
    'Papers',
    'Events',
    'Declarations of interests',
    'One topic',
    'One person',
    'One organisation',
    'One committee',
  ])
  expect(calendars.map(({ title }) => title)).toEqual([
    'Meetings',
    'Events whose day is known',
    'Forward plan',
    'What lapses',
  ])
  for (const { at } of [...feeds, ...calendars]) expect([...files.keys()]).toContain(at.href.slice('/record/'.length))
})

test('the entries shown are the first three of the feed', () => {
  for (const { at, shown } of feedOffers(site)) {
    const { entries } = readFeed(files.get(at.href.slice('/record/'.length)) ?? '')
    expect(shown.map(({ name, href }) => [name, href])).toEqual(
      entries.slice(0, 3).map(({ title, link }) => [title, link]),
    )
  }
})

test('a calendar shows what comes next, and what came last where nothing is to come', () => {
  const [meetings, plan] = calendarOffers(tinySite()).map(({ shown }) => shown.map(({ date }) => date))
  expect(meetings).toEqual(['1 May 2024', '6 March 2024'])
  expect(plan).toEqual(['1 January 2025', '1 January 2025'])
})
