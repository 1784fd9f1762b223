import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const TOBIAS = 'interests/tobias-fenwick-lowe/2026-08-24.mdx'

/** Members who attended without a declaration that counted on the day. */
export const mutations: readonly Mutation[] = [
  {
    name: 'signed the day after the meeting',
    edits: {
      'interests/tobias-fenwick-lowe/2026-08-24.mdx': { remove: true },
      'interests/tobias-fenwick-lowe/2026-09-10.mdx': {
        write: '---\nmember: tobias-fenwick-lowe\nsigned: 2026-09-10\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [{ file: 'minutes/2026-09-09.mdx', line: 8 }],
  },
  {
    name: 'no answer where it was signed on the day of the meeting',
    edits: {
      [TOBIAS]: { remove: true },
      'interests/tobias-fenwick-lowe/2026-09-09.mdx': {
        write: '---\nmember: tobias-fenwick-lowe\nsigned: 2026-09-09\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [],
  },
  {
    name: 'a declaration that lapsed on the day of a meeting',
    edits: {
      'interests/marguerite-oakes/2025-10-06.mdx': { remove: true },
      'interests/marguerite-oakes/2025-09-09.mdx': {
        write: '---\nmember: marguerite-oakes\nsigned: 2025-09-09\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [{ file: 'minutes/2026-09-09.mdx', line: 8 }],
  },
  {
    name: 'no answer where it lapsed the day after',
    edits: {
      'interests/marguerite-oakes/2025-10-06.mdx': { remove: true },
      'interests/marguerite-oakes/2025-09-10.mdx': {
        write: '---\nmember: marguerite-oakes\nsigned: 2025-09-10\nform: signed\nnil: true\n---\n',
      },
    },
    answers: [],
  },
  {
    name: 'the declaration of the time taken away, a later one stays',
    edits: { 'interests/isolde-quill/2025-06-02.mdx': { remove: true } },
    answers: [
      { file: 'minutes/2025-11-12.mdx', line: 8 },
      { file: 'minutes/2026-02-11.mdx', line: 8 },
      { file: 'minutes/2026-05-13.mdx', line: 8 },
    ],
  },
  {
    name: 'a member added to those who attended',
    edits: {
      'minutes/2026-11-11.mdx': (text) =>
        text
          .replace('jonas-kettleby]', 'jonas-kettleby, wilhelmina-strand]')
          .replace('absent: [wilhelmina-strand]', 'absent: []'),
    },
    answers: [{ file: 'minutes/2026-11-11.mdx', line: 8 }],
  },
  {
    name: 'the explanation taken away',
    edits: {
      'exceptions.yaml': (text) =>
        text.replace(/- rule: declaration-current-at-meeting\n {2}subject: minutes\/2026-09-09[\s\S]*?(?=- rule)/, ''),
    },
    answers: [{ file: 'minutes/2026-09-09.mdx', line: 8 }],
  },
  {
    name: 'the policy shortened to ten months',
    edits: { 'body.yaml': change('declarationValidMonths: 12', 'declarationValidMonths: 10') },
    answers: [
      { rule: 'declaration-current', file: 'interests/celeste-ambrose/2026-01-12.mdx', line: 3 },
      { file: 'minutes/2025-11-12.mdx', line: 8 },
      { file: 'minutes/2026-02-11.mdx', line: 8 },
      { file: 'minutes/2026-05-13.mdx', line: 8 },
      { file: 'minutes/2026-09-09.mdx', line: 8 },
    ],
  },
]
