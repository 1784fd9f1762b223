import { change, type Mutation, made, signed } from '../../scripts/lab/mutate/mutation.ts'

const BODY = 'body.yaml'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const ADVISER = 'people/rufus-lamb.mdx'
const atMeeting = { rule: 'declaration-current-at-meeting', line: 'attended: [' }

/** The form of Ms Oakes, as if she had signed one on this day in place of the one of September 2026. */
const renewed = (day: string) => ({
  'interests/marguerite-oakes/2026-09-28.mdx': { remove: true } as const,
  ...signed('marguerite-oakes', day),
})

/** Serving members without a current declaration. */
export const mutations: readonly Mutation[] = [
  {
    name: 'made orally, and the days of the policy over today',
    edits: {
      'interests/marguerite-oakes/2026-09-28.mdx': { remove: true },
      ...made('marguerite-oakes', '2026-10-26', 'oral'),
    },
    answers: [{ file: 'interests/marguerite-oakes/2026-10-26.mdx', line: 'signed: ' }],
  },
  {
    name: 'made by letter, whose last day is today',
    edits: made('marguerite-oakes', '2026-10-27', 'letter'),
    answers: [
      {
        rule: 'declaration-lapses-soon',
        file: 'interests/marguerite-oakes/2026-10-27.mdx',
        line: 'signed: ',
      },
    ],
  },
  {
    name: 'a warning only where it was made by letter, its days are over, and the form before it still counts',
    edits: {
      ...made('marguerite-oakes', '2026-11-16', 'letter'),
      [BODY]: change('interestDays: 28', 'interestDays: 28\n  unsignedDays: 7'),
    },
    answers: [{ rule: 'declaration-lapses-soon', file: 'interests/marguerite-oakes/2026-11-16.mdx', line: 'signed: ' }],
  },
  {
    name: 'no answer where the form follows on the day after the last',
    edits: { ...made('marguerite-oakes', '2026-10-26', 'oral'), ...signed('marguerite-oakes', '2026-11-23') },
    answers: [],
  },
  {
    name: 'the renewal taken away',
    edits: { 'interests/tobias-fenwick-lowe/2026-08-24.mdx': { remove: true } },
    answers: [
      { file: 'interests/tobias-fenwick-lowe/2025-09-01.mdx', line: 'signed: ' },
      { ...atMeeting, file: 'minutes/2026-09-09.mdx' },
      { ...atMeeting, file: NOVEMBER },
      { rule: 'paper-ready', file: 'papers/reply-on-everlight.mdx', line: 'authors: ' },
    ],
  },
  {
    name: 'the only form of a member taken away, with what it told',
    edits: { 'interests/jonas-kettleby/2026-05-20.mdx': { remove: true } },
    answers: [
      { file: 'people/jonas-kettleby.mdx', line: 'post: members' },
      { ...atMeeting, file: 'minutes/2026-09-09.mdx' },
      { ...atMeeting, file: NOVEMBER },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-05-13.mdx', line: '<Interest id="i1"' },
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-09-09.mdx', line: '<Interest id="i2"' },
    ],
  },
  {
    name: 'nothing but a warning where it lapses tomorrow',
    edits: renewed('2025-11-24'),
    answers: [{ rule: 'declaration-lapses-soon', file: 'interests/marguerite-oakes/2025-11-24.mdx', line: 'signed: ' }],
  },
  {
    name: 'time alone, to the day on which a form lapses',
    asOf: '2027-01-12',
    edits: {},
    answers: [{ file: 'interests/celeste-ambrose/2026-01-12.mdx', line: 'signed: ' }],
  },
  { name: 'no answer where time goes on to the last day that counts', asOf: '2027-01-11', edits: {}, answers: [] },
  {
    name: 'an adviser given a seat beside the post',
    edits: {
      [ADVISER]: change('    from: 2025-01-06\n', '    from: 2025-01-06\n  - post: members\n    from: 2026-11-12\n'),
    },
    answers: [{ file: ADVISER, line: 'post: members' }],
  },
  {
    name: 'a form of 31 January that lapses at the end of February, after thirteen months',
    asOf: '2027-02-28',
    edits: {
      [BODY]: change('declarationValidMonths: 12', 'declarationValidMonths: 13'),
      'interests/celeste-ambrose/2026-01-12.mdx': { remove: true },
      ...signed(
        'celeste-ambrose',
        '2026-01-31',
        'interests: [{id: 1, category: family, organisation: seven-stairs, detail: Her brother sweeps the fourth stair}]',
      ),
    },
    answers: [{ file: 'interests/celeste-ambrose/2026-01-31.mdx', line: 'signed: ' }],
  },
  {
    name: 'a renewal that can’t be read is asked for, and no more',
    edits: { 'interests/marguerite-oakes/2026-09-28.mdx': change('form: signed', 'form: sined') },
    answers: [{ rule: 'document-shape', file: 'interests/marguerite-oakes/2026-09-28.mdx', line: 'form: ' }],
  },
  {
    name: 'forms count for nine months',
    edits: { [BODY]: change('declarationValidMonths: 12', 'declarationValidMonths: 9') },
    answers: [
      { file: 'interests/celeste-ambrose/2026-01-12.mdx', line: 'signed: ' },
      ...[
        '2025-11-12',
        '2025-11-12',
        '2025-11-12',
        '2026-02-11',
        '2026-05-13',
        '2026-09-09',
        '2026-09-09',
        '2026-11-11',
      ].map((day) => ({ ...atMeeting, file: `minutes/${day}.mdx` })),
      { rule: 'interest-declared-in-meeting', file: 'minutes/2026-09-09.mdx', line: '<Interest id="i1"' },
    ],
  },
]
