import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const JONAS = 'interests/jonas-kettleby/2026-05-20.mdx'
const THISTLE = 'interests/barnaby-thistle/2026-10-19.mdx'
const SCHEME = 'organisations/everlight-scheme.mdx'

/** Interests behind the barrier without the letter that goes with them. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the letter left out',
    edits: { [JONAS]: change('employerLetter: 2026-05-20\n', '') },
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 8 }],
  },
  {
    name: 'a letter of tomorrow',
    edits: { [JONAS]: change('employerLetter: 2026-05-20', 'employerLetter: 2026-11-24') },
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 11 }],
  },
  {
    name: 'no answer to a letter of today',
    edits: { [JONAS]: change('employerLetter: 2026-05-20', 'employerLetter: 2026-11-23') },
    answers: [],
  },
  {
    name: 'the letter left out of a renewal',
    edits: { [THISTLE]: change('employerLetter: 2025-11-19\n', '') },
    answers: [{ file: 'interests/barnaby-thistle/2026-10-19.mdx', line: 13 }],
  },
  {
    name: 'an interest in another company put behind the barrier',
    edits: { 'organisations/umber-oil.mdx': change('type: company', 'type: company\nbarrier: true') },
    answers: [
      { file: 'interests/barnaby-thistle/2025-01-06.mdx', line: 8 },
      { rule: 'information-barrier', file: 'minutes/2026-02-11.mdx', line: 40 },
    ],
  },
  {
    name: 'no answer where no letter is asked for',
    edits: {
      [JONAS]: change('employerLetter: 2026-05-20\n', ''),
      [SCHEME]: change('barrier: true', 'barrier: true\nemployerLetter: false'),
    },
    answers: [],
  },
  {
    name: 'a letter asked for where there is no barrier',
    edits: { 'organisations/seven-stairs.mdx': change('type: charity', 'type: charity\nemployerLetter: true') },
    answers: [
      { file: 'interests/celeste-ambrose/2025-02-03.mdx', line: 8 },
      { file: 'interests/celeste-ambrose/2026-01-12.mdx', line: 8 },
    ],
  },
]
