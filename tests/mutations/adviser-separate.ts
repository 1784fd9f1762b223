import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const SEPTEMBER = 'minutes/2026-09-09.mdx'
const THISTLE = 'people/barnaby-thistle.mdx'
const advises =
  (from: string, until = '') =>
  (text: string) =>
    text.replace('roles:\n', `roles:\n  - post: lamp-adviser\n    from: ${from}\n${until && `    until: ${until}\n`}`)
const attended = (...dates: string[]) => dates.map((date) => ({ file: `minutes/${date}.mdx`, line: 'attended: [' }))

/** Mr Lamb holds the post too, which is one person’s. */
const TWO_ADVISERS = { rule: 'member-at-the-time', file: THISTLE, line: 'lamp-adviser' }

/** Ways to be a member and an adviser at a time. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a member who advises from the day of a meeting on',
    edits: { [THISTLE]: advises('2026-09-09') },
    answers: [...attended('2026-09-09', '2026-11-11'), TWO_ADVISERS],
  },
  {
    name: 'none for the meetings, on days between two',
    edits: { [THISTLE]: advises('2026-05-14', '2026-09-08') },
    answers: [TWO_ADVISERS],
  },
  {
    name: 'a post of adviser that nobody is recorded to hold',
    edits: { 'people/rufus-lamb.mdx': { remove: true } },
    answers: [{ file: 'posts/lamp-adviser.mdx', line: 'advises: everlight-scheme' }],
  },
  {
    name: 'the adviser named among the members',
    edits: {
      'people/rufus-lamb.mdx': (text) => `${text.replace(/---\n$/, '')}  - post: members\n    from: 2026-09-01\n---\n`,
      [SEPTEMBER]: change('odhran-pike, jonas-kettleby]', 'odhran-pike, jonas-kettleby, rufus-lamb]'),
    },
    answers: [
      ...attended('2026-09-09'),
      // A member without a form, who is not heard of at the next meeting.
      { rule: 'declaration-current-at-meeting', file: SEPTEMBER, line: 'attended: [' },
      { rule: 'declaration-current', file: 'people/rufus-lamb.mdx', line: 'post: members' },
      { rule: 'member-at-the-time', file: 'minutes/2026-11-11.mdx', line: 'attended: [' },
    ],
  },
]
