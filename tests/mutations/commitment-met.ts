import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const TERMS = 'terms-of-reference/second.mdx'
const BEFORE = 'terms-of-reference/first.mdx'
const REPORT = 'papers/keeping-the-light.mdx'
const unmet = [{ file: TERMS, line: '<Clause id="report"' }]

/** Ways to break the promise of a report. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the report no longer says that it meets it',
    edits: { [REPORT]: change('meets: [report]\n', '') },
    answers: unmet,
  },
  {
    name: 'the month before was promised',
    asOf: '2026-09-15',
    edits: { [TERMS]: change('due="2026-06-30"', 'due="2026-05"') },
    answers: unmet,
  },
  {
    name: 'the clause that it meets is misspelt',
    edits: { [REPORT]: change('meets: [report]', 'meets: [reprot]') },
    answers: [...unmet, { rule: 'link-resolves', file: REPORT, line: 'meets: [' }],
  },
  {
    name: 'the promise is put off once it was late',
    edits: {
      [BEFORE]: change('until: 2026-05-31', 'until: 2026-06-30'),
      [TERMS]: change('due="2026-06-30"', 'due="2027-06-30"'),
      [REPORT]: change('meets: [report]\n', ''),
    },
    answers: [{ file: BEFORE, line: '<Clause id="report"' }],
  },
  {
    name: 'no answer where it was put off in time',
    edits: { [TERMS]: change('due="2026-06-30"', 'due="2027-06-30"'), [REPORT]: change('meets: [report]\n', '') },
    answers: [],
  },
]
