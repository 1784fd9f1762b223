import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'

/** Ways to leave an action without an owner. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the owner taken off an action',
    edits: { [NOVEMBER]: change(' owner="celeste-ambrose"', '') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'one of two owners misspelt',
    edits: {
      'minutes/2026-09-09.mdx': change('owner="marguerite-oakes, secretariat"', 'owner="marguerite-oakes, secretary"'),
    },
    answers: [{ file: 'minutes/2026-09-09.mdx', line: '<Action id="1"' }],
  },
  {
    name: 'withheld without a reason',
    edits: { [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="withheld"') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'no answer where it is withheld with a reason',
    edits: { [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="withheld" withheld="She asked for it."') },
    answers: [],
  },
]
