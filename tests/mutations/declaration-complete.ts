import { change, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const NIL = 'interests/marguerite-oakes/2026-09-28.mdx'
const CHAIR = 'interests/tobias-fenwick-lowe/2026-08-24.mdx'
const CLERK = 'interests/barnaby-thistle/2026-10-19.mdx'
const RECEIVED = 'interests/petra-knell/2026-09-25.mdx'
const SOLD = 'interests/barnaby-thistle/2025-11-17.mdx'

/** Declarations that leave something open. */
export const mutations: readonly Mutation[] = [
  {
    name: 'time set back to the day before a signature, and before a meeting whose minutes are approved',
    asOf: '2026-10-18',
    edits: {},
    answers: [
      { file: CLERK, line: 'signed: ' },
      { file: CLERK, line: 'date: 2026-11-02' },
      { rule: 'declaration-lapses-soon', file: SOLD, line: 'signed: ' },
      { rule: 'meeting-dates', file: 'minutes/2026-11-11.mdx', line: 'status: ' },
    ],
  },
  {
    name: '`nil` beside interests',
    edits: { [CHAIR]: change('form: signed', 'form: signed\nnil: true') },
    answers: [{ file: CHAIR, line: 'nil: true' }],
  },
  {
    name: 'a form signed tomorrow',
    edits: signed('marguerite-oakes', '2026-11-24'),
    answers: [{ file: 'interests/marguerite-oakes/2026-11-24.mdx', line: 'signed: ' }],
  },
  { name: 'no answer to one signed today', edits: signed('marguerite-oakes', '2026-11-23'), answers: [] },
  {
    name: 'two forms of one day',
    edits: {
      'interests/marguerite-oakes/2026-09-28-second.mdx': {
        write: '---\nmember: marguerite-oakes\nsigned: 2026-09-28\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [{ file: 'interests/marguerite-oakes/2026-09-28-second.mdx', line: 'signed: ' }],
  },
  {
    name: 'no answer to a form on the day of what was made orally',
    edits: {
      'interests/petra-knell/2026-09-21-form.mdx': {
        write: '---\nmember: petra-knell\nsigned: 2026-09-21\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [],
  },
  {
    name: 'a letter on the day of what was made orally',
    edits: {
      'interests/petra-knell/2026-09-21-letter.mdx': {
        write: '---\nmember: petra-knell\nsigned: 2026-09-21\nform: letter\nnil: true\n---\n',
      },
    },
    answers: [{ file: 'interests/petra-knell/2026-09-21-letter.mdx', line: 'signed: ' }],
  },
  {
    name: 'received before it was signed',
    edits: { [RECEIVED]: change('received: 2026-09-28', 'received: 2026-09-24') },
    answers: [{ file: RECEIVED, line: 'received: ' }],
  },
  {
    name: 'received tomorrow',
    edits: { [RECEIVED]: change('received: 2026-09-28', 'received: 2026-11-24') },
    answers: [{ file: RECEIVED, line: 'received: ' }],
  },
  {
    name: 'two entries with one id',
    edits: { [CLERK]: change('id: 3', 'id: 1') },
    answers: [{ file: CLERK, line: 11 }],
  },
  {
    name: 'another day than that of the file',
    edits: { [NIL]: change('signed: 2026-09-28', 'signed: 2026-09-27') },
    answers: [{ rule: 'document-shape', file: NIL, line: 'signed: ' }],
  },
  {
    name: 'another member than that of the folder',
    edits: { [CLERK]: change('member: barnaby-thistle', 'member: hester-vane') },
    answers: [
      { rule: 'declaration-current', file: SOLD, line: 'signed: ' },
      { rule: 'document-shape', file: CLERK, line: 'member: ' },
    ],
  },
  {
    name: 'a reply dated before the declaration',
    edits: { [CLERK]: change('date: 2026-11-02', 'date: 2026-10-18') },
    answers: [{ file: CLERK, line: 'date: 2026-10-18' }],
  },
  {
    name: 'a reply by somebody unknown',
    edits: { [CLERK]: change('by: barnaby-thistle', 'by: barnaby-thistel') },
    answers: [{ rule: 'link-resolves', file: CLERK, line: 'by: barnaby-thistel' }],
  },
]
