/** Where a post represents the body, and who was nominated for it. */
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../src/changes/index.ts'
import { filesOf } from '../../src/data/index.ts'
import { find, type PublicRecord } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { backlinks } from '../../src/views/backlinks.ts'
import { nominationsOf, representing } from '../../src/views/representation.ts'
import type { Site } from '../../src/views/site.ts'
import { recordOf } from '../bodies.ts'
import { found as all, DAY, PANEL, panelSite } from './panel.ts'

const POST = 'posts/mill-representative.mdx'
const MILL = { 'organisations/mill.mdx': '---\nname: The Mill\ntype: body\n---\n' }
const post = (fields: string, role = 'representative') =>
  `---\nname: Representative on the Mill\nrole: ${role}\n${fields}---\n`
const found = (fields: string, more = {}) =>
  all({ ...MILL, [POST]: post(fields), ...more }).filter((one) => one.includes('posts/'))
const page = (site: Site) => find(site.record as PublicRecord, 'posts', 'mill-representative') as never

test('a post without a holder and without nominations says that the record holds none', () => {
  const site = panelSite({ ...MILL, [POST]: post('on: mill\n') })
  expect(representing(page(site), site)).toEqual([
    { label: 'Represents the body on', named: [{ name: 'The Mill', href: '/organisations/mill/' }] },
  ])
  expect(nominationsOf(page(site), site)).toEqual({
    facts: [],
    none: 'This record holds no nominations for this post; it cannot show whether there were any.',
  })
  expect(backlinks('organisations/mill', site)[0]?.links).toEqual([
    {
      name: 'Representative on the Mill',
      href: '/posts/mill-representative/',
      how: 'represents the body on it',
    },
  ])
  expect(filesOf(site).has('data/nominations.csv')).toBe(false)
})

test('nominations are told with what is known of them, on the page, the member’s, and in the data', () => {
  const site = panelSite({
    ...MILL,
    [POST]: post(
      'on: mill\nnominations:\n  - { member: bram-castell, date: 2026-05-06, outcome: not-chosen }\n  - { member: bram-castell }\n',
    ),
  })
  expect(nominationsOf(page(site), site)?.facts.map(({ text }) => text)).toEqual([
    'on 6 May 2026; not chosen',
    'this record does not say with what outcome',
  ])
  const links = backlinks('people/bram-castell', site).flatMap((group) => group.links)
  expect(links).toContainEqual(expect.objectContaining({ how: 'nominated for it' }))
  const rows = JSON.parse(filesOf(site).get('data/nominations.json')?.() ?? '[]')
  expect(rows.map(({ id, date, outcome }: Record<string, string>) => [id, date, outcome])).toEqual([
    ['posts/mill-representative#bram-castell', '2026-05-06', 'not-chosen'],
    ['posts/mill-representative#bram-castell-2', null, null],
  ])
  const posts = JSON.parse(filesOf(site).get('data/posts.json')?.() ?? '[]')
  expect(posts).toContainEqual(expect.objectContaining({ id: 'mill-representative', on: 'mill', body: null }))
})

test('changes tell of nominations by name', () => {
  const state = (fields: string) => {
    const record = recordOf({ ...MILL, [POST]: post(fields) }, PANEL)
    return { record, verdict: runRules(RULES, record, DAY), asOf: DAY }
  }
  const changes = changesBetween(
    state('nominations: [{ member: bram-castell, date: 2026-05-06 }]\n'),
    state('nominations: [{ member: bram-castell, outcome: withdrew }, { member: orla-finnegan, date: 2026-05-08 }]\n'),
  )
  const it = 'The post “Representative on the Mill”'
  expect(changes.map(({ message }) => message)).toEqual([
    `${it} has the nomination of Bram Castell without a day, no longer on 6 May 2026`,
    `${it} has the nomination of Bram Castell as “withdrew”`,
    `${it} gains the nomination of Orla Finnegan on 8 May 2026`,
  ])
})

test('an adviser represents the body nowhere', () =>
  expect(all({ ...MILL, [POST]: post('on: mill\n', 'other') })).toEqual([
    'error[document-shape] posts/mill-representative.mdx:4:5 Unexpected `on`: expected it only of a representative',
  ]))

describe('a nomination', () => {
  const nominated = (entry: string) => found(`on: mill\nnominations:\n  - ${entry}\n`)

  test.each<[string, string, string[]]>([
    ['of a member, without a day', '{ member: bram-castell }', []],
    ['on this day', '{ member: bram-castell, date: 2026-06-01 }', []],
    [
      'on a day to come',
      '{ member: bram-castell, date: 2026-06-02 }',
      ['6:35 The nomination of Bram Castell is dated 2 June 2026, a day that has not come by 1 June 2026'],
    ],
    [
      'before anybody sat',
      '{ member: bram-castell, date: 1999-06-02 }',
      ['6:15 Unexpected nomination of Bram Castell on 2 June 1999, a day for which this record has no seat of theirs'],
    ],
    [
      'that says more than the roles',
      '{ member: bram-castell, outcome: chosen }',
      ['6:38 The nomination says that Bram Castell was chosen, and their roles do not list this post'],
    ],
    [
      'told twice, with two outcomes',
      '{ member: bram-castell, outcome: withdrew }\n  - { member: bram-castell, outcome: not-chosen }',
      ['7:15 Unexpected second nomination without a day of Bram Castell, expected one, with one outcome'],
    ],
  ])('%s', (_, entry, expected) =>
    expect(nominated(entry)).toEqual(
      expected.map((one) => `error[member-at-the-time] posts/mill-representative.mdx:${one}`),
    ),
  )
})
