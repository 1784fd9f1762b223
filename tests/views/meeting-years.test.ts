/** The list of meetings: by year, and where committees met, by body. */
import { expect, test } from 'vitest'
import { meetingYears, whoMet } from '../../src/views/meeting-years.ts'
import type { Site } from '../../src/views/site.ts'
import { tinySite } from './made.ts'

const minutes = (date: string, body: string) => ({
  [`minutes/${date}-${body}.mdx`]: `---\ndate: ${date}\nbody: ${body}\nstatus: draft\nattended: []\n---\n`,
})
const lines = (site: Site) =>
  meetingYears(site).flatMap(({ year, groups }) =>
    groups.map(({ id, title, rows }) => [
      year,
      id,
      title,
      ...rows.map(({ href }) => href.slice('/record/minutes/'.length)),
    ]),
  )

test('by year, the latest first, without a heading for the only body', () => {
  expect(lines(tinySite())).toEqual([['2024', undefined, undefined, '2024-05-01/', '2024-03-06/']])
  expect(whoMet(tinySite())).toEqual([])
})

test('in a year in which committees met, those of the body first, then those of each committee by its name', () => {
  const site = tinySite({
    'bodies/paint.yaml': 'name: Paint sub-group\nsummary: It paints.\n',
    'bodies/oil.yaml': 'name: Oil sub-group\nsummary: It oils.\n',
    'bodies/rope.yaml': 'name: Rope sub-group\nsummary: It has not met.\n',
    ...minutes('2023-04-01', 'oil'),
    ...minutes('2024-05-02', 'paint'),
    ...minutes('2024-05-03', 'oil'),
    ...minutes('2024-02-02', 'paint'),
  })
  expect(lines(site)).toEqual([
    ['2024', undefined, 'The Tide Clock Committee', '2024-05-01/', '2024-03-06/'],
    ['2024', 'year-2024-oil', 'Oil sub-group', '2024-05-03-oil/'],
    ['2024', 'year-2024-paint', 'Paint sub-group', '2024-05-02-paint/', '2024-02-02-paint/'],
    ['2023', 'year-2023-oil', 'Oil sub-group', '2023-04-01-oil/'],
  ])
  expect(whoMet(site)).toEqual([
    { name: 'Oil sub-group', href: '/record/bodies/oil/#meetings' },
    { name: 'Paint sub-group', href: '/record/bodies/paint/#meetings' },
  ])
})
