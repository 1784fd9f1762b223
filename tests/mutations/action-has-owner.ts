import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'

/** Ways to leave an action without an owner. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the owner taken off an action',
    edits: { [NOVEMBER]: change(' owner="celeste-ambrose"', '') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
  {
    name: 'an owner misspelt',
    edits: { [NOVEMBER]: change('owner="celeste-ambrose"', 'owner="celeste-ambros"') },
    answers: [{ file: NOVEMBER, line: '<Action id="1"' }],
  },
]
