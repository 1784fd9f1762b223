import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const JONAS = 'interests/jonas-kettleby/2026-05-20.mdx'
const HESTER = 'interests/hester-vane/2025-02-03.mdx'
const THISTLE = 'interests/barnaby-thistle/2026-10-19.mdx'

/** Declarations that leave something out. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a form that was not signed',
    edits: { [HESTER]: change('form: signed', 'form: unsigned') },
    answers: [{ file: 'interests/hester-vane/2025-02-03.mdx', line: 4 }],
  },
  {
    name: 'neither an interest nor the word that there is none',
    edits: { [HESTER]: change('nil: true\n', '') },
    answers: [{ file: 'interests/hester-vane/2025-02-03.mdx', line: 2 }],
  },
  {
    name: 'none, and an interest',
    edits: { [JONAS]: change('form: signed', 'form: signed\nnil: true') },
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 5 }],
  },
  {
    name: 'an interest in nine characters',
    edits: { [JONAS]: change('Sells wicks to the lanterns of the Scheme', 'Wicks all') },
    answers: [{ file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 10 }],
  },
  {
    name: 'no answer to ten',
    edits: { [JONAS]: change('Sells wicks to the lanterns of the Scheme', 'Wicks, all') },
    answers: [],
  },
  {
    name: 'signed tomorrow',
    edits: {
      [HESTER]: { remove: true },
      'interests/hester-vane/2026-11-24.mdx': {
        write: '---\nmember: hester-vane\nsigned: 2026-11-24\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [
      { file: 'interests/hester-vane/2026-11-24.mdx', line: 3 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2025-11-12.mdx', line: 8 },
    ],
  },
  {
    name: 'no answer where signed today',
    edits: {
      'interests/hester-vane/2026-11-23.mdx': {
        write: '---\nmember: hester-vane\nsigned: 2026-11-23\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [],
  },
  {
    name: 'an interest that ends before it begins',
    edits: { [JONAS]: change('from: 2026-05-01', 'from: 2026-05-01\n    until: 2026-04-30') },
    answers: [
      { file: 'interests/jonas-kettleby/2026-05-20.mdx', line: 10 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-05-13.mdx', line: 39 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-09-09.mdx', line: 34 },
    ],
  },
  {
    name: 'another day than that of the file',
    edits: { [HESTER]: change('signed: 2025-02-03', 'signed: 2025-02-04') },
    answers: [{ rule: 'document-shape', file: 'interests/hester-vane/2025-02-03.mdx', line: 3 }],
  },
  {
    name: 'another member than that of the folder',
    edits: { [THISTLE]: change('member: barnaby-thistle', 'member: hester-vane') },
    answers: [
      { rule: 'declaration-current', file: 'interests/barnaby-thistle/2025-11-17.mdx', line: 3 },
      { rule: 'document-shape', file: 'interests/barnaby-thistle/2026-10-19.mdx', line: 2 },
    ],
  },
]
