import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const SECOND = '<Action id="2" owner="members" lead="chair">'
const answer = [{ file: NOVEMBER, line: '<Action id="2"' }]

/** Ways for a group to own what nobody leads. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the lead taken off',
    edits: {
      [NOVEMBER]: change(SECOND, SECOND.replace(' lead="chair"', '')),
      'posts/members.mdx': change('lead: chair\n', ''),
    },
    answers: answer,
  },
  {
    name: 'a group as the lead of a group',
    edits: { [NOVEMBER]: change(SECOND, SECOND.replace('chair', 'secretariat')) },
    answers: answer,
  },
  {
    name: 'no answer where the group itself has a lead',
    edits: { [NOVEMBER]: change(SECOND, SECOND.replace(' lead="chair"', '')) },
    answers: [],
  },
  {
    name: 'the post that leads made a group itself',
    edits: { 'posts/chair.mdx': change('role: chair', 'role: chair\ngroup: true') },
    answers: answer,
  },
]
