/** How declarations and members stand on the pages of the register. */
import { describe, expect, test } from 'vitest'
import { register, registerEntry } from '../../src/views/register.ts'
import { cleo, declaration, declared } from '../rules/people.ts'
import { siteOf } from './plotted.ts'

/** What the page says of each declaration of Cleo Dray, the oldest first: its standing, and the later one that it names. */
function standings(days: string[], asOf: string) {
  const site = siteOf({ ...cleo('{post: members, from: 2022-01-01}'), ...declared(...days) }, asOf)
  return registerEntry('cleo-dray', site)
    ?.declarations.map(({ standing, later, current }) => [standing, later?.name, current])
    .reverse()
}

describe('a declaration stands as', () => {
  test.each<[string, string[], string, (string | boolean | undefined)[][]]>([
    ['current', ['2024-04-01'], '2024-04-01', [['current, lapses on 1 April 2025', undefined, true]]],
    ['current to its last day', ['2024-04-01'], '2025-03-31', [['current, lapses on 1 April 2025', undefined, true]]],
    ['lapsed', ['2024-04-01'], '2025-04-01', [['lapsed on 1 April 2025', undefined, false]]],
    [
      'replaced before it lapsed',
      ['2023-06-01', '2024-04-01'],
      '2024-05-01',
      [
        ['replaced on 1 April 2024', '1 April 2024', false],
        ['current, lapses on 1 April 2025', undefined, true],
      ],
    ],
    [
      'not yet replaced on the day before',
      ['2023-06-01', '2024-04-01'],
      '2024-03-31',
      [
        ['current, lapses on 1 June 2024', undefined, true],
        ['lapses on 1 April 2025', undefined, false],
      ],
    ],
    [
      'lapsed before another was signed',
      ['2022-01-01', '2024-04-01'],
      '2024-05-01',
      [
        ['lapsed on 1 January 2023', '1 April 2024', false],
        ['current, lapses on 1 April 2025', undefined, true],
      ],
    ],
    [
      'replaced long ago',
      ['2022-06-01', '2023-06-01', '2024-04-01'],
      '2024-05-01',
      [
        ['replaced on 1 June 2023', '1 April 2024', false],
        ['replaced on 1 April 2024', '1 April 2024', false],
        ['current, lapses on 1 April 2025', undefined, true],
      ],
    ],
  ])('%s', (_, days, asOf, expected) => expect(standings(days, asOf)).toEqual(expected))
})

describe('one made orally or by letter', () => {
  const entry = (asOf: string, ...forms: [day: string, form: string][]) => {
    const files = forms.map(([day, form]) => [
      `interests/cleo-dray/${day}-${form}.mdx`,
      declaration(day, `form: ${form}\nreceived: ${day}\nnil: true`),
    ])
    const found = registerEntry(
      'cleo-dray',
      siteOf({ ...cleo('{post: members, from: 2022-01-01}'), ...Object.fromEntries(files) }, asOf),
    )
    return [
      found?.sentence,
      ...(found?.declarations ?? []).map(({ made, standing, received }) => `${made}; ${standing}${received ?? ''}`),
    ]
  }

  test('counts until it lapses, and no longer', () => {
    expect(entry('2024-05-28', ['2024-05-01', 'oral'])).toEqual([
      'Current; made orally on 1 May 2024, lapses on 29 May 2024 unless the form is signed',
      'made orally on 1 May 2024; current, lapses on 29 May 2024 unless the form is signed',
    ])
    expect(entry('2024-05-29', ['2024-05-01', 'letter'])).toEqual([
      'The latest declaration held, made by letter on 1 May 2024, lapsed on 29 May 2024 with no signed form held by then',
      'made by letter on 1 May 2024; lapsed on 29 May 2024 with no signed form held by then',
    ])
  })

  test('counts on with the form signed before it', () => {
    const forms: [string, string][] = [
      ['2024-01-10', 'signed'],
      ['2024-05-01', 'oral'],
    ]
    expect(entry('2024-08-01', ...forms)).toEqual([
      'Current; signed on 10 January 2024, lapses on 10 January 2025; this record holds no signed form yet of the declaration made orally on 1 May 2024',
      'made orally on 1 May 2024; current, the form signed on 10 January 2024 lapses on 10 January 2025; this record holds no signed form yet of this declaration',
      'signed on 10 January 2024; updated on 1 May 2024',
    ])
    expect(entry('2025-01-10', ...forms)[0]).toBe(
      'The latest declaration held, made orally on 1 May 2024, lapsed on 10 January 2025 with no signed form of it held by then',
    )
  })

  test('is replaced by the form, on the same day too', () =>
    expect(entry('2024-05-29', ['2024-05-01', 'signed'], ['2024-05-01', 'oral'])).toEqual([
      'Current; lapses on 1 May 2025',
      'signed on 1 May 2024; current, lapses on 1 May 2025',
      'made orally on 1 May 2024; replaced on 1 May 2024',
    ]))
})

describe('the posts beside a member', () => {
  const posts = (roles: string, asOf: string) =>
    registerEntry('cleo-dray', siteOf({ ...cleo(roles), ...declared('2024-01-01') }, asOf))?.posts.map(
      ({ href }) => href,
    )

  const ROLES =
    '{post: members, from: 2024-01-01, until: 2024-03-31}, {post: chair, from: 2024-04-01, until: 2024-04-30}'
  test.each([
    ['2024-03-31', ['/posts/members/']],
    ['2024-04-01', ['/posts/chair/']],
    ['2024-04-30', ['/posts/chair/']],
    ['2024-05-01', ['/posts/members/', '/posts/chair/']],
  ])('are those held on %s; of a former member, all', (asOf, expected) => {
    expect(posts(ROLES, asOf)).toEqual(expected)
  })
})

test('members stand in the order of the names that they are sorted by', () => {
  const person = (name: string, sort: string) =>
    `---\nname: ${name}\n${sort}roles: [{post: members, from: 2024-01-01}]\n---\n`
  const site = siteOf({
    'people/a.mdx': person('Alice de la Cour (Lady)', 'sortName: Cour\n'),
    'people/b.mdx': person('Bea Zorn', 'sortName: Aa\n'),
    'people/c.mdx': person('Cay Dorn', ''),
  })
  const names = register(site).map(({ id }) => id)
  expect(names.filter((id) => id.length === 1)).toEqual(['b', 'a', 'c'])
})
