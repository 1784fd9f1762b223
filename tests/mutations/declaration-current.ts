import { change, type Mutation } from '../../scripts/mutate/mutation.ts'

const CELESTE = 'interests/celeste-ambrose/2026-01-12.mdx'
const signed = (member: string) => `---\nmember: ${member}\nsigned: 2026-11-22\nform: signed\nnil: true\n---\n`

/** Serving members without a declaration that counts. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the day on which one lapses',
    asOf: '2027-01-12',
    edits: { 'topics/oil.mdx': change('dear in winter', 'dear each winter') },
    answers: [],
  },
  {
    name: 'the latest of a member taken away',
    edits: { 'interests/marguerite-oakes/2026-09-28.mdx': { remove: true } },
    answers: [
      { file: 'interests/marguerite-oakes/2025-10-06.mdx', line: 3 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-11-11.mdx', line: 8 },
    ],
  },
  {
    name: 'the only one of a member taken away',
    edits: { 'interests/jonas-kettleby/2026-05-20.mdx': { remove: true } },
    answers: [
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-05-13.mdx', line: 39 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-09-09.mdx', line: 8 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-09-09.mdx', line: 34 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-11-11.mdx', line: 8 },
      { file: 'people/jonas-kettleby.mdx', line: 4 },
    ],
  },
  {
    name: 'signed a year and a day ago',
    edits: {
      [CELESTE]: { remove: true },
      'interests/celeste-ambrose/2025-11-22.mdx': {
        write: signed('celeste-ambrose').replace('2026-11-22', '2025-11-22'),
      },
    },
    answers: [
      { file: 'interests/celeste-ambrose/2025-11-22.mdx', line: 3 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-02-11.mdx', line: 34 },
    ],
  },
  {
    name: 'signed a year ago to the day: lapsed today',
    edits: {
      [CELESTE]: { remove: true },
      'interests/celeste-ambrose/2025-11-23.mdx': {
        write: signed('celeste-ambrose').replace('2026-11-22', '2025-11-23'),
      },
    },
    answers: [
      { file: 'interests/celeste-ambrose/2025-11-23.mdx', line: 3 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-02-11.mdx', line: 34 },
    ],
  },
  {
    name: 'signed a year ago but a day: counts until tomorrow',
    edits: {
      [CELESTE]: { remove: true },
      'interests/celeste-ambrose/2025-11-24.mdx': {
        write: signed('celeste-ambrose').replace('2026-11-22', '2025-11-24'),
      },
    },
    answers: [
      { rule: 'declaration-lapses-soon', file: 'interests/celeste-ambrose/2025-11-24.mdx', line: 3 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-02-11.mdx', line: 34 },
    ],
  },
  {
    name: 'a new member from today, without a form',
    edits: {
      'people/rufus-lamb.mdx': (text) => text.replace(/---\n$/, '  - post: members\n    from: 2026-11-23\n---\n'),
    },
    answers: [{ file: 'people/rufus-lamb.mdx', line: 6 }],
  },
  {
    name: 'no answer for a member from tomorrow',
    edits: {
      'people/rufus-lamb.mdx': (text) => text.replace(/---\n$/, '  - post: members\n    from: 2026-11-24\n---\n'),
    },
    answers: [],
  },
  {
    name: 'the policy shortened to nine months',
    edits: { 'body.yaml': change('declarationValidMonths: 12', 'declarationValidMonths: 9') },
    answers: [
      { file: 'interests/celeste-ambrose/2026-01-12.mdx', line: 3 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2025-11-12.mdx', line: 8 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2025-11-12.mdx', line: 8 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2025-11-12.mdx', line: 8 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-02-11.mdx', line: 8 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-05-13.mdx', line: 8 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-09-09.mdx', line: 8 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-09-09.mdx', line: 8 },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-09-09.mdx', line: 32 },
      { rule: 'declaration-current-at-meeting', file: 'minutes/2026-11-11.mdx', line: 8 },
    ],
  },
]
