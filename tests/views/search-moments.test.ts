/** What of the miniature body the search finds by its own words, judged on 1 June 2024. */
import { expect, test } from 'vitest'
import { isMoment } from '../../src/search/entry.ts'
import { searchEntries } from '../../src/views/search.ts'
import { minutes } from '../bodies.ts'
import { tinySite } from './made.ts'

const MAY = minutes(
  '## Gears\n\n<Item topics="rust" />\n\n<Decision id="oil">The gears are oiled.</Decision>\n\n<Action id="1" owner="ben-marl">Ben Marl to oil them.</Action>\n\n<Deferral id="d" to="next-meeting">Paint.</Deferral>',
)
const JUNE =
  '---\ndate: 2024-06-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n## Matters arising\n\n<Update of="minutes/2024-05-01/1" status="done">They turn again.</Update>\n'
const OF_A_YEAR_BEFORE = (detail: string, day: string) =>
  `---\nmember: ben-marl\nsigned: ${day}\nform: signed\ninterests:\n  - { id: "1", category: other, detail: ${detail} }\n---\n`

const entries = searchEntries(
  tinySite({
    'topics/rust.mdx': '---\nname: Rust\n---\n',
    'minutes/2024-05-01.mdx': MAY,
    'minutes/2024-06-01.mdx': JUNE,
    'interests/ben-marl/2023-05-01.mdx': OF_A_YEAR_BEFORE('A lamp', '2023-05-01'),
    'interests/ben-marl/2024-02-01.mdx': OF_A_YEAR_BEFORE('A better lamp', '2024-02-01'),
  }),
)
const moments = entries.filter(isMoment)
const of = (kind: string) => moments.filter((one) => one.kind === kind)

test('a decision, with its day and item, leads to its place; the topics of the item are its own', () => {
  expect(of('Decisions')).toEqual([
    {
      path: 'minutes/2024-05-01#decision-oil',
      title: 'The gears are oiled.',
      kind: 'Decisions',
      context: '1 May 2024; Gears',
      day: '2024-05-01',
      people: [],
      topics: ['Rust'],
    },
  ])
})

test('an action, with its number, its owner and the last report, leads to its page', () => {
  const action = of('Actions').find(({ day }) => day === '2024-05-01')
  expect(action?.path).toBe('actions/2024-05-01/1')
  expect(action?.context).toBe('1 May 2024; Gears; action 1; owner: Ben Marl; done, 1 June 2024: They turn again.')
  expect(action?.people).toEqual(['Ben Marl'])
})

test('what was put off', () => {
  expect(of('Put off').map(({ path, title }) => [path, title])).toEqual([['minutes/2024-05-01#deferral-d', 'Paint.']])
})

test('an interest once, as the latest declaration says it', () => {
  expect(of('Interests declared').filter(({ people }) => people.includes('Ben Marl'))).toEqual([
    {
      path: 'interests/ben-marl/2024-02-01#entry-1',
      title: 'Ben Marl: other interest – A better lamp',
      kind: 'Interests declared',
      context: 'declared on 1 February 2024',
      day: '2024-02-01',
      people: ['Ben Marl'],
      topics: [],
    },
  ])
})

test('all in the order of their days: what has none is first', () => {
  const days = entries.map(({ day }) => day ?? '')
  expect(days).toEqual([...days].sort())
  expect(days[0]).toBe('')
})
