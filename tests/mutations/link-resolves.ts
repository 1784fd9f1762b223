import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const NOVEMBER = 'minutes/2026-11-11.mdx'
const OIL = 'topics/oil.mdx'

/** Links and ids that lead nowhere. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a link to no file',
    edits: { [OIL]: change('../minutes/2026-02-11.mdx#oil', '../minutes/2026-02-12.mdx#oil') },
    answers: [{ file: OIL, line: '2026-02-12.mdx' }],
  },
  {
    name: 'a link to no place in a file',
    edits: { [OIL]: change('2026-02-11.mdx#oil', '2026-02-11.mdx#oils') },
    answers: [{ file: OIL, line: '#oils' }],
  },
  {
    name: 'a link to the site instead of the file',
    edits: { [OIL]: change('../minutes/2026-02-11.mdx#oil', '/minutes/2026-02-11/') },
    answers: [{ file: OIL, line: '/minutes/2026-02-11/' }],
  },
  {
    name: 'a topic that there is not',
    edits: { [NOVEMBER]: change('topics="marsh-fog"', 'topics="fog"') },
    answers: [{ file: NOVEMBER, line: 'topics="fog"' }],
  },
  {
    name: 'an organisation that there is not',
    edits: { [NOVEMBER]: change('concerns="fourth-landing"', 'concerns="fifth-landing"') },
    answers: [{ file: NOVEMBER, line: 'concerns="fifth-landing"' }],
  },
  {
    name: 'somebody in attendance whom nobody knows',
    edits: { [NOVEMBER]: change('inAttendance: [secretariat]', 'inAttendance: [secretary]') },
    answers: [{ file: NOVEMBER, line: 'inAttendance: [secretary]' }],
  },
  {
    name: 'an item for which a witness came, and that there is not',
    edits: { 'minutes/2026-02-11.mdx': change('items: [the-stairs]', 'items: [the-stiars]') },
    answers: [{ file: 'minutes/2026-02-11.mdx', line: 'items: [the-stiars]' }],
  },
  {
    name: 'a lead that there is not',
    edits: { [NOVEMBER]: change('lead="chair"', 'lead="chairs"') },
    answers: [{ file: NOVEMBER, line: 'lead="chairs"' }],
  },
  {
    name: 'a heading reworded that a link names',
    edits: { 'minutes/2026-02-11.mdx': change('## Oil\n', '## Lamp oil\n') },
    answers: [
      { rule: 'deferral-taken-up', file: 'minutes/2025-11-12.mdx', line: 'agenda: [' },
      { file: OIL, line: '2026-02-11.mdx#oil' },
    ],
  },
  {
    name: 'a paper taken away that the minutes link',
    edits: { 'papers/reply-on-everlight.mdx': { remove: true } },
    answers: [{ file: NOVEMBER, line: 'reply-on-everlight.mdx' }],
  },
]
