/** Roles in words: of Cleo Dray, in the post of Keeper of the Wheel. */
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/data/table.ts'
import { people } from '../../src/data/tables/people.ts'
import { find } from '../../src/record/index.ts'
import { rolesOf } from '../../src/views/people.ts'
import { registerEntry } from '../../src/views/register.ts'
import { thingsOf } from '../../src/views/schema-org.ts'
import type { Phrase } from '../../src/views/site.ts'
import { appointing } from '../../src/views/tenure.ts'
import { vacancies } from '../../src/views/vacancies.ts'
import { type Files, findings } from '../bodies.ts'
import { cleo } from '../rules/people.ts'
import { tinySite } from './made.ts'

const KEEPER = { 'posts/keeper.mdx': '---\nname: Keeper of the Wheel\nrole: official\n---\n' }
const site = (roles: string, files: Files = {}) => tinySite({ ...KEEPER, ...cleo(roles), ...files })
const said = (phrase: Phrase) => phrase.map((part) => (typeof part === 'string' ? part : `[${part.name}]`)).join('')
const shown = (roles: string, files: Files = {}) =>
  rolesOf('cleo-dray', site(roles, files)).map(({ dates, notes }) => [dates, ...notes.map(said)])

describe('a role', () => {
  test('tells the appointment, the suspensions and how it ended', () =>
    expect(
      shown(
        '{post: keeper, from: 2024-01-10, until: 2024-05-01, appointed: 2023-12-20, appointedBy: chair, advisedBy: The Harbour Master, suspended: [{from: 2024-02-01, until: 2024-02-29, by: ada-finch, reason: The wheel was being mended}], left: {how: other, reason: The post was moved to the quay}}',
      ),
    ).toEqual([
      [
        'from 10 January 2024 until 1 May 2024',
        'appointed on 20 December 2023 by [Chair], with the advice or support of [The Harbour Master]',
        'suspended from 1 February 2024 until 29 February 2024 by [Ada Finch]: The wheel was being mended',
        'left: The post was moved to the quay',
      ],
    ]))

  test('that was held before is a reappointment, unless its first day is not known', () => {
    const first = '{post: keeper, from: 2024-01-10, until: 2024-02-01, left: term-ended}'
    expect(shown(`${first}, {post: keeper, from: 2024-03-01}, {post: members, from: 2024-03-01}`)).toEqual([
      ['from 10 January 2024 until 1 February 2024', 'the term ended'],
      ['reappointed from 1 March 2024; first appointed from 10 January 2024'],
      ['from 1 March 2024'],
    ])
    expect(shown(`${first}, {post: keeper, recorded: 2024-03-01}`)[1]).toEqual([
      'first recorded on 1 March 2024 (the first day is not known)',
    ])
    expect(
      shown('{post: keeper, recorded: 2024-01-10, until: 2024-02-01}, {post: keeper, from: 2024-03-01}')[1],
    ).toEqual(['reappointed from 1 March 2024; first recorded on 10 January 2024 (the first day is not known)'])
  })

  test('that carries over tells the term, and the day of the successor', () => {
    const term = '{post: keeper, from: 2024-01-10, until: 2024-02-01, carriesOver: true}'
    const dora = (from: string) => ({
      'people/dora-pell.mdx': `---\nname: Dora Pell\nroles: [{post: keeper, from: ${from}}]\n---\n`,
    })
    const period = 'from 10 January 2024 until 1 February 2024'
    expect(shown(term)).toEqual([[`${period}, in office until a successor begins`]])
    expect(shown(term, dora('2024-03-10'))).toEqual([[`${period}, in office until a successor began on 10 March 2024`]])
    expect(shown(term, dora('2024-02-02'))).toEqual([[period]])
  })
})

describe('a post tells when it was vacant', () => {
  const told = (...roles: string[]) =>
    vacancies(
      'keeper',
      site(
        roles[0] ?? '',
        Object.fromEntries(
          roles.slice(1).map((one, n) => [`people/other-${n}.mdx`, `---\nname: Other ${n}\nroles: [${one}]\n---\n`]),
        ),
      ),
    )
  const first = '{post: keeper, from: 2024-01-01, until: 2024-01-31}'
  test.each<[string, string[], string[]]>([
    ['nobody ever', [], []],
    ['one who is there', ['{post: keeper, from: 2024-01-01}'], []],
    ['one after the other', [first, '{post: keeper, from: 2024-02-01}'], []],
    ['a day between', [first, '{post: keeper, from: 2024-02-02}'], ['Vacant on 1 February 2024.']],
    [
      'months between',
      [first, '{post: keeper, from: 2024-05-01}'],
      ['Vacant from 1 February 2024 until 30 April 2024.'],
    ],
    ['a beginning that is not known', [first, '{post: keeper, recorded: 2024-05-01}'], []],
    ['an end that is not known', ['{post: keeper, from: 2024-01-01}', '{post: keeper, from: 2024-05-01}'], []],
    ['nobody since', [first], ['From 1 February 2024 this record names no holder.']],
    ['the last day is today', ['{post: keeper, from: 2024-01-01, until: 2024-06-01}'], []],
    ['carried over', [first.replace('}', ', carriesOver: true}'), '{post: keeper, from: 2024-05-01}'], []],
    [
      'one within the time of another',
      ['{post: keeper, from: 2024-01-01, until: 2024-05-31}', '{post: keeper, from: 2024-02-01, until: 2024-02-29}'],
      ['From 1 June 2024 this record names no holder.'],
    ],
  ])('%s', (_, roles, expected) => expect(told(...roles)).toEqual(expected))

  test('but a group is never vacant', () =>
    expect(
      vacancies(
        'members',
        site('{post: members, from: 2024-01-10, until: 2024-02-01}, {post: members, from: 2024-03-01}'),
      ),
    ).toEqual([]))
})

test('a post tells who appoints to it, and with whose support', () => {
  const files = {
    'posts/keeper.mdx': '---\nname: Keeper\nrole: official\nappointedBy: chair\nadvisedBy: The Harbour Master\n---\n',
  }
  const made = site('', files)
  expect(appointing(find(made.record, 'posts', 'keeper')?.data ?? {}, made)).toEqual([
    { label: 'Appointed by', named: [{ name: 'Chair', href: '/record/posts/chair/' }] },
    { label: 'With the advice or support of', named: [{ name: 'The Harbour Master', href: '' }] },
  ])
})

test('a misspelt id is no words', () =>
  expect(
    findings('link-resolves', { 'posts/keeper.mdx': '---\nname: Keeper\nrole: official\nappointedBy: chiar\n---\n' }),
  ).toEqual(['posts/keeper.mdx:4:14 Unexpected id `chiar`, expected one from posts/ or people/']))

describe('a member who is suspended', () => {
  const away = '{post: members, from: 2024-01-10, suspended: [{from: 2024-06-01, until: 2024-06-30}]}'
  test('stands in the register as not serving', () => {
    expect(registerEntry('cleo-dray', site(away))).toMatchObject({
      serving: false,
      sentence: 'Not serving: suspended from 1 June 2024 until 30 June 2024; this record holds no declaration',
    })
    expect(registerEntry('cleo-dray', site(away.replace('06-01', '06-02')))).toMatchObject({ serving: true })
  })
  test('is no member for that time, for programs', () => {
    const made = site(away)
    const document = made.record.documents.get('people/cleo-dray')
    expect(document && thingsOf(document, made)[0]?.memberOf).toMatchObject([
      { startDate: '2024-01-10', endDate: '2024-05-31' },
      { startDate: '2024-07-01', endDate: undefined },
    ])
  })
})

test('the open data has all of it', () => {
  const made = site(
    '{post: keeper, from: 2024-01-10, until: 2024-02-01, carriesOver: true, appointed: 2024-01-02, appointedBy: chair}, {post: keeper, from: 2024-03-01, suspended: [{from: 2024-03-02, until: 2024-03-03}, {from: 2024-04-01}], until: 2024-05-01, left: {how: removed, reason: The wheel was sold}}',
  )
  const names = people.columns.map(({ name }) => name)
  const rows = rowsOf(people, made)
    .map((row) => Object.fromEntries(row.map((cell, n) => [names[n], cell])))
    .filter(({ person }) => person === 'cleo-dray')
  expect(rows).toMatchObject([
    {
      until: '2024-02-29',
      termEnds: '2024-02-01',
      appointed: '2024-01-02',
      appointedBy: 'chair',
      advisedBy: undefined,
      reappointed: false,
      suspended: undefined,
      left: undefined,
    },
    {
      until: '2024-05-01',
      termEnds: undefined,
      reappointed: true,
      suspended: ['2024-03-02/2024-03-03', '2024-04-01/..'],
      left: 'removed',
      leftReason: 'The wheel was sold',
    },
  ])
})
