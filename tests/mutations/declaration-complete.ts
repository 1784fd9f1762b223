import { change, type Mutation, signed } from '../../scripts/lab/mutate/mutation.ts'

const NIL = 'interests/marguerite-oakes/2026-09-28.mdx'
const CHAIR = 'interests/tobias-fenwick-lowe/2026-08-24.mdx'
const CLERK = 'interests/barnaby-thistle/2026-10-19.mdx'
const SOLD = 'interests/barnaby-thistle/2025-11-17.mdx'
const detail = (words: string) => ({ [CHAIR]: change('Honorary lamplighter of the Guild', words) })
const ended = (day: string) => ({ [SOLD]: change('until: 2025-10-31', `until: ${day}`) })

/** Declarations that leave something open. */
export const mutations: readonly Mutation[] = [
  {
    name: 'neither `nil` nor interests',
    edits: { [NIL]: change('nil: true\n', '') },
    answers: [{ file: NIL, line: 2 }],
  },
  {
    name: 'an empty list and `nil: false`',
    edits: { [NIL]: change('nil: true', 'nil: false\ninterests: []') },
    answers: [{ file: NIL, line: 'interests: []' }],
  },
  {
    name: 'time set back to the day before a signature, and before a meeting whose minutes are approved',
    asOf: '2026-10-18',
    edits: {},
    answers: [
      { file: CLERK, line: 'signed: ' },
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
    name: 'a form that nobody signed',
    edits: { [NIL]: change('form: signed', 'form: unsigned') },
    answers: [{ file: NIL, line: 'form: unsigned' }],
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
    name: 'a detail of nine characters',
    edits: detail('Lamplight'),
    answers: [{ file: CHAIR, line: 'detail: Lamplight' }],
  },
  { name: 'no answer to ten', edits: detail('Lamplights'), answers: [] },
  {
    name: 'a detail filled up with spaces',
    edits: detail('"  Lamps      "'),
    answers: [{ file: CHAIR, line: 'detail: ' }],
  },
  {
    name: 'two entries with one id',
    edits: { [CLERK]: change('id: 3', 'id: 1') },
    answers: [{ file: CLERK, line: 11 }],
  },
  {
    name: 'an interest that ended the day before it began',
    edits: ended('2019-12-31'),
    answers: [{ file: SOLD, line: 'until: 2019-12-31' }],
  },
  { name: 'no answer to one of a single day', edits: ended('2020-01-01'), answers: [] },
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
]
