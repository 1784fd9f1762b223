import { change, type Mutation } from '../../scripts/lab/mutate/mutation.ts'

const FEBRUARY = 'minutes/2026-02-11.mdx'
const NOVEMBER = 'minutes/2026-11-11.mdx'
const LOFT = 'posts/loft-representative.mdx'
const AMBROSE = 'people/celeste-ambrose.mdx'
const PIKE = 'people/odhran-pike.mdx'
const TALLOW = 'people/percival-tallow.mdx'
const BELLS = 'minutes/2026-09-09-bells.mdx'

/** Suspends a member who began with the panel. */
const suspended = (days: string) => change('from: 2025-01-06', `from: 2025-01-06\n    suspended: [${days}]`)

/** Attendance that the roles do not bear out. */
export const mutations: readonly Mutation[] = [
  {
    name: 'a deputy for somebody who came',
    edits: { [FEBRUARY]: change('for: hester-vane', 'for: odhran-pike') },
    answers: [{ file: FEBRUARY, line: 'for: odhran-pike' }],
  },
  {
    name: 'a deputy named as a member',
    edits: { [FEBRUARY]: change('{ person: fenella-rook, for: hester-vane }', 'fenella-rook') },
    answers: [{ file: FEBRUARY, line: 'fenella-rook]' }],
  },
  {
    name: 'a serving member in no list',
    edits: { [NOVEMBER]: change('absent: [wilhelmina-strand]', 'absent: []') },
    answers: [{ file: NOVEMBER, line: 'attended: [' }],
  },
  {
    name: 'a member of a sub-group in no list of its meeting',
    edits: { [BELLS]: change('[clement-hush, petra-knell]', '[clement-hush]') },
    answers: [{ file: BELLS, line: 'attended: [' }],
  },
  {
    name: 'a member of the body among those of a sub-group',
    edits: { [BELLS]: change('[clement-hush, petra-knell]', '[clement-hush, petra-knell, celeste-ambrose]') },
    answers: [{ file: BELLS, line: 'attended: [' }],
  },
  {
    name: 'somebody in two lists',
    edits: { [NOVEMBER]: change('absent: [wilhelmina-strand]', 'absent: [wilhelmina-strand, odhran-pike]') },
    answers: [{ file: NOVEMBER, line: 'absent: [' }],
  },
  {
    name: 'a former member among the apologies',
    edits: { [NOVEMBER]: change('apologies: [odhran-pike]', 'apologies: [odhran-pike, hester-vane]') },
    answers: [{ file: NOVEMBER, line: 'apologies: [' }],
  },
  {
    name: 'a member whose last day was before the meeting',
    edits: { 'people/jonas-kettleby.mdx': change('from: 2026-04-01', 'from: 2026-04-01\n    until: 2026-11-10') },
    answers: [
      { rule: 'buddy-clear', file: 'pathfinders/causeway-end.mdx', line: 13 },
      { file: NOVEMBER, line: 'attended: [' },
    ],
  },
  {
    name: 'a member suspended from the day of the meeting on, among those who came',
    edits: { [AMBROSE]: suspended('{ from: 2026-11-11 }') },
    answers: [
      { file: NOVEMBER, line: 'attended: [' },
      { rule: 'owner-in-post', file: NOVEMBER, line: '<Action id="1"' },
    ],
  },
  {
    name: 'a member suspended up to the day of the meeting, among the apologies',
    edits: { [PIKE]: suspended('{ from: 2026-10-01, until: 2026-11-11 }') },
    answers: [{ file: NOVEMBER, line: 'apologies: [' }],
  },
  {
    name: 'none of those who were back, or not yet suspended',
    edits: { [PIKE]: suspended('{ from: 2026-10-01, until: 2026-11-10 }, { from: 2026-11-12, until: 2026-11-13 }') },
    answers: [],
  },
  {
    name: 'a member suspended from the day after the meeting on, in no list',
    edits: { [TALLOW]: change('from: 2026-10-01', 'from: 2026-11-12') },
    answers: [{ file: NOVEMBER, line: 'attended: [' }],
  },
  {
    name: 'but not from its day on',
    edits: { [TALLOW]: change('from: 2026-10-01', 'from: 2026-11-11') },
    answers: [],
  },
  {
    name: 'a successor who begins within the term before',
    edits: { 'people/ottilie-wren-of-the-stairs.mdx': change('from: 2026-09-14', 'from: 2026-06-30') },
    answers: [{ file: 'people/ottilie-wren-of-the-stairs.mdx', line: 'post: stair-clerk' }],
  },
  {
    name: 'none but for the pathfinder where it is the day of the meeting',
    edits: { 'people/jonas-kettleby.mdx': change('from: 2026-04-01', 'from: 2026-04-01\n    until: 2026-11-11') },
    answers: [{ rule: 'buddy-clear', file: 'pathfinders/causeway-end.mdx', line: 13 }],
  },
  {
    name: 'a member moved to the guests, whose declaration nobody then asks for',
    edits: {
      [NOVEMBER]: (text) =>
        text.replace('celeste-ambrose, jonas', 'jonas').replace('[secretariat]', '[secretariat, celeste-ambrose]'),
    },
    answers: [{ file: NOVEMBER, line: 'inAttendance: [' }],
  },
  {
    name: 'the Chair among those in attendance, by the post',
    edits: { [NOVEMBER]: change('inAttendance: [secretariat]', 'inAttendance: [secretariat, chair]') },
    answers: [{ file: NOVEMBER, line: 'inAttendance: [' }],
  },
  {
    name: 'two Chairs at once',
    edits: { 'people/isolde-quill.mdx': change('until: 2026-06-30', 'until: 2026-07-01') },
    answers: [{ file: 'people/tobias-fenwick-lowe.mdx', line: 'post: chair' }],
  },
  {
    name: 'one member twice at once',
    edits: {
      'people/barnaby-thistle.mdx': change(
        'from: 2025-01-06',
        'from: 2025-01-06\n  - post: members # again\n    from: 2026-01-01',
      ),
    },
    answers: [
      { file: 'people/barnaby-thistle.mdx', line: '# again' },
      { rule: 'written-is-read', file: 'people/barnaby-thistle.mdx', line: '# again' },
    ],
  },
  {
    name: 'names in minutes that record no attendance',
    edits: {
      [NOVEMBER]: (text) => text.replace(/attended: .*/, 'attendance: not-recorded\nattended: [celeste-ambrose]'),
    },
    answers: ['attended: [', 'inAttendance: [', 'apologies: [', 'absent: ['].map((line) => ({ file: NOVEMBER, line })),
  },
  {
    name: 'nobody forgotten where minutes say only who attended',
    edits: {
      [NOVEMBER]: (text) =>
        text.replace(/apologies: .*\nabsent: .*/, 'attendance: attended-only').replace(', jonas-kettleby]', ']'),
    },
    answers: [],
  },
  {
    name: 'nominated before they sat on the body',
    edits: { [LOFT]: change('jonas-kettleby, date: 2026-09-16', 'jonas-kettleby, date: 2026-03-16') },
    answers: [{ file: LOFT, line: 'jonas-kettleby' }],
  },
  {
    name: 'nominated tomorrow',
    edits: { [LOFT]: change('{ member: barnaby-thistle }', '{ member: barnaby-thistle, date: 2026-11-24 }') },
    answers: [{ file: LOFT, line: 'barnaby-thistle' }],
  },
  {
    name: 'chosen for a post that their roles do not list',
    edits: { [LOFT]: change('outcome: withdrew', 'outcome: chosen') },
    answers: [{ file: LOFT, line: 'odhran-pike' }],
  },
]
