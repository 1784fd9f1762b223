import { change, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const BODY = 'body.yaml'
const notice = (days: string) => ({ [BODY]: change('lapseWarningDays: [60, 30, 7]', `lapseWarningDays: ${days}`) })
/** The form of Ms Oakes, as if she had signed one on this day in place of the one of September 2026. */
const renewed = (day: string) => ({
  'interests/marguerite-oakes/2026-09-28.mdx': { remove: true } as const,
  ...signed('marguerite-oakes', day),
})
/** The next meeting brought forward, so that only the days of notice count. */
const sooner = { 'minutes/2026-11-11.mdx': change('date: 2027-02-10', 'date: 2027-01-10') }
const asked = (day: string) => [{ file: `interests/marguerite-oakes/${day}.mdx`, line: 'signed: ' }]

/** Declarations about to lapse. */
export const mutations: readonly Mutation[] = [
  { name: 'sixty days left', edits: { ...sooner, ...renewed('2026-01-22') }, answers: asked('2026-01-22') },
  { name: 'no answer with sixty-one', edits: { ...sooner, ...renewed('2026-01-23') }, answers: [] },
  {
    name: 'a longer notice, just begun',
    edits: notice('[60, 178]'),
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 'signed: ' }],
  },
  {
    name: 'a form that lapses on the day of the next meeting',
    edits: renewed('2026-02-10'),
    answers: asked('2026-02-10'),
  },
  {
    name: 'a renewal that is dated tomorrow',
    edits: { ...renewed('2025-11-24'), ...signed('marguerite-oakes', '2026-11-24') },
    answers: [
      ...asked('2025-11-24'),
      { rule: 'declaration-complete', file: 'interests/marguerite-oakes/2026-11-24.mdx', line: 'signed: ' },
    ],
  },
  {
    name: 'the next meeting put off to the day on which a form lapses',
    edits: { 'minutes/2026-11-11.mdx': change('date: 2027-02-10', 'date: 2027-05-20') },
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 'signed: ' }],
  },
  {
    name: 'no answer where it is put off to the day before',
    edits: { 'minutes/2026-11-11.mdx': change('date: 2027-02-10', 'date: 2027-05-19') },
    answers: [],
  },
]
