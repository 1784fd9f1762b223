import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const SEPTEMBER = 'minutes/2026-09-09.mdx'
const MAY = 'minutes/2026-05-13.mdx'

/** Ways to hold a meeting without one in the chair. */
export const mutations: readonly Mutation[] = [
  {
    name: 'nobody is in the chair',
    edits: { [SEPTEMBER]: change('chair: tobias-fenwick-lowe\n', '') },
    answers: [{ file: SEPTEMBER, line: 'date: 2026-09-09' }],
  },
  {
    name: 'the Chair of before, after the last day in the chair',
    edits: { [SEPTEMBER]: change('chair: tobias-fenwick-lowe', 'chair: isolde-quill') },
    answers: [
      { file: SEPTEMBER, line: 'chair: isolde-quill' },
      // Nor did she attend.
      { file: SEPTEMBER, line: 'chair: isolde-quill' },
    ],
  },
  {
    name: 'the Chair, whose last day was the day before the meeting',
    edits: { 'people/isolde-quill.mdx': change('until: 2026-06-30', 'until: 2026-05-12') },
    answers: [
      { file: MAY, line: 'chair: isolde-quill' },
      { rule: 'member-at-the-time', file: MAY, line: 'attended: [' },
      { rule: 'exception-in-force', file: 'exceptions.yaml', line: 35 },
      { rule: 'exception-in-force', file: 'exceptions.yaml', line: 41 },
    ],
  },
  {
    name: 'no answer where the Vice-Chair takes the chair',
    edits: { [SEPTEMBER]: change('chair: tobias-fenwick-lowe', 'chair: marguerite-oakes') },
    answers: [],
  },
]
