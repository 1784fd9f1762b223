import { describe, expect, test } from 'vitest'
import type { Kind } from '../../src/record/index.ts'
import { complaintsIn, read } from '../bodies.ts'

/** What is wrong with the frontmatter of a document of some kind, and what to type. */
const complaints = (kind: Kind, frontmatter: string) => complaintsIn(read(kind, `---\n${frontmatter}\n---\n`))

const MINUTES = 'date: 2024-05-01\nstatus: draft\nattended: []'
const SIGNED = 'member: ada-finch\nsigned: 2024-05-01\nform: signed'

describe('minutes', () => {
  test.each([
    ['venue: 12', '5:8 Unexpected `12` in `venue`, expected text → put it in quotes: `"12"`'],
    [
      'venue:',
      '5:7 Unexpected nothing in `venue`, expected text → write the words behind `venue:`; if there is nothing to say, take the line out',
    ],
    [
      'venue: "  "',
      '5:8 Unexpected `  ` in `venue`, expected text → write the words; if there is nothing to say, take the line out',
    ],
    ['venue: [a]', '5:8 Unexpected a list in `venue`, expected text → put the whole value in quotes: `"[a]"`'],
    ['venue: {a: 1}', '5:8 Unexpected fields in `venue`, expected text → put the whole value in quotes: `"{a: 1}"`'],
    [
      'start: 25:00',
      '5:8 Unexpected `25:00` in `start`, expected a time of day such as "15:30" → no day has this hour: look it up in the source',
    ],
    [
      'vennue: a',
      '5:1 Unexpected field `vennue`, expected one of the fields of minutes → nearest known field: `venue`',
    ],
    [
      'chair: Ada Finch',
      '5:8 Unexpected `Ada Finch` in `chair`, expected an id of small letters, digits and hyphens, such as `jo-smith` → ',
    ],
    ['absent: [ada, 3]', '5:15 Unexpected `3` in `absent[2]`, expected text → put it in quotes: `"3"`'],
    ['absent: ada', '5:9 Unexpected `ada` in `absent`, expected a list → write `absent: [ada]`'],
    [
      'nextMeeting: soon',
      '5:14 Unexpected `soon` in `nextMeeting`, expected fields of its own or a list → write the entries on lines of their own, each with `- ` before it, with `date`, `start`, `venue`, `agenda`',
    ],
    [
      'nextMeeting: {agenda: [1]}',
      '5:24 Unexpected `1` in `nextMeeting.agenda[1]`, expected text or fields of its own → put it in quotes: `"1"`',
    ],
    [
      'nextMeeting: {agenda: [{}]}',
      '5:24 Missing field `nextMeeting.agenda[1].title`, expected text → add a line that begins with `title:`',
    ],
    [
      'nextMeeting: {agenda: [{title: a, it: b}]}',
      '5:35 Unexpected field `it`, expected one of the fields of `nextMeeting.agenda[1]` → nearest known field: `id`',
    ],
    ['source: {}', '5:9 Missing field `source.title`, expected text → add a line that begins with `title:`'],
    [
      'source: {title: a, url: "javascript:b"}',
      '5:25 Unexpected `javascript:b` in `source.url`, expected a web address that begins with `https://` → write the whole address, from `https://` on',
    ],
    [
      'updates: [{date: 2024-02-30, note: a}]',
      '5:18 Unexpected `2024-02-30` in `updates[1].date`, expected a day such as `2011-09-01` → no calendar has this day: look it up in the source',
    ],
  ])('%s', (line, expected) => expect(complaints('minutes', `${MINUTES}\n${line}`)).toEqual([expected]))

  test.each([
    [
      'date: 2024-5-1\nstatus: draft\nattended: []',
      '2:7 Unexpected `2024-5-1` in `date`, expected a day such as `2011-09-01` → write `date: 2024-05-01`',
    ],
    ['status: draft\nattended: []', '2:1 Missing field `date`, expected text → add a line `date: 2024-05-01`'],
    [
      'date: 2024-05-01\nattended: []',
      '2:1 Missing field `status`, expected `draft`, `approved` or `cancelled` → add a line `status:` with the one of these words that is true: `draft`, `approved` or `cancelled`',
    ],
    [
      'date: 2024-05-01\nstatus: drafft\nattended: []',
      '3:9 Unexpected `drafft` in `status`, expected `draft`, `approved` or `cancelled` → if that is what is meant, write `status: draft`',
    ],
    [
      'date: 2024-05-01\nstatus: signed-off\nattended: []',
      '3:9 Unexpected `signed-off` in `status`, expected `draft`, `approved` or `cancelled` → write `status: approved`',
    ],
    [
      'date: 2024-05-01\nstatus: draft\nattended: ada',
      '4:11 Unexpected `ada` in `attended`, expected a list → write `attended: [ada]`',
    ],
  ])('%j', (frontmatter, expected) => expect(complaints('minutes', frontmatter)).toEqual([expected]))

  test('all of them are said at once', () => {
    const found = complaints('minutes', 'date: x\nstatus: y\nattended: z\nvenue: 1\nfoo: 2')
    expect(found.map((one) => one.split(' ')[0]).sort()).toEqual(['2:7', '3:9', '4:11', '5:8', '6:1'])
  })
})

describe('other kinds', () => {
  test.each<[Kind, string, string]>([
    [
      'interests',
      `${SIGNED}\nnil: "yes"`,
      '5:6 Unexpected `yes` in `nil`, expected `true` or `false` → write `nil: true`',
    ],
    [
      'interests',
      `${SIGNED}\ninterests: [{id: -1, category: other, detail: a}]`,
      '5:18 Unexpected `-1` in `interests[1].id`, expected at least 1 → write a number of 1 or more',
    ],
    [
      'interests',
      `${SIGNED}\ninterests: [{id: 1.5, category: other, detail: a}]`,
      '5:18 Unexpected `1.5` in `interests[1].id`, expected a whole number or text → put it in quotes: `"1.5"`',
    ],
    [
      'people',
      'name: Ada\nroles: [{post: chair}]',
      '3:16 Unexpected `roles[1].post`: a role needs `from`, or `recorded` where the first day is not known → add a line `from: 2011-03-17`, or `recorded: 2011-03-17`',
    ],
    [
      'definitions',
      'term: Tide\nstatus: working\nlineage: []',
      '4:10 Unexpected a list in `lineage`, expected at least 1 entry → write the entries below it, each on a line that begins with `- `, with `date`, `document`, `note`',
    ],
    [
      'definitions',
      'term: Tide\nstatus: working\nlineage: [{date: soon, document: a, note: b}]',
      '4:18 Unexpected `soon` in `lineage[1].date`, expected a date, month or year such as `2012-06` → write the day as year, month and day in figures, with hyphens between them',
    ],
    [
      'definitions',
      'term: Tide\nstatus: working\nlineage: [{date: 2024, document: a, note: b}]',
      '4:18 Unexpected `2024` in `lineage[1].date`, expected a date, month or year such as `2012-06` → put it in quotes: `"2024"`',
    ],
    [
      'papers',
      'title: a\ntype: other\nstatus: draft\ndate: 2024',
      '5:7 Unexpected `2024` in `date`, expected text → put it in quotes: `"2024"`',
    ],
    [
      'pathfinders',
      'name: Quay\npreferences: [{member: ada, rank: 0}]',
      '3:35 Unexpected `0` in `preferences[1].rank`, expected at least 1 → write a number of 1 or more',
    ],
    [
      'pathfinders',
      'name: Quay\nplace: {name: Quayside, at: {lat: 91, lon: 0}}',
      '3:35 Unexpected `91` in `place.at.lat`, expected at most 90 → write a number of 90 or less',
    ],
    [
      'posts',
      'name: Chair\nrole: boss',
      '3:7 Unexpected `boss` in `role`, expected `chair`, `vice-chair`, `member`, `official`, `representative`, `adviser` or `other` → write `chair`, `vice-chair`, `member`, `official`, `representative`, `adviser` or `other`',
    ],
  ])('%s: %j', (kind, frontmatter, expected) => expect(complaints(kind, frontmatter)).toEqual([expected]))
})

describe('how a role ended', () => {
  const HOW = '`resigned`, `term-ended`, `removed`, `died`, `body-dissolved` or `other`'
  const left = (value: string) =>
    read(
      'people',
      `---\nname: A B\nroles:\n  - post: chair\n    from: 2020-01-01\n    until: 2021-01-01\n    left: ${value}\n---\n`,
    )
  test.each(['retired', 'moved', 'resignd', 'not said'])('%s is no misspelling of another reason', (value) => {
    const document = left(value)
    expect(complaintsIn(document)).toEqual([
      `7:11 Unexpected \`${value}\` in \`roles[1].left\`, expected ${HOW} → write ${HOW}, as the source tells it; where none of these does, \`left: { how: other, reason: … }\`, with the reason as it was published`,
    ])
    expect(document.faults.flatMap(({ help }) => help).every((one) => typeof one === 'string')).toBe(true)
  })
  test('a reason without a word', () =>
    expect(complaintsIn(left('{ reason: Too many stairs for her }'))).toEqual([
      `7:11 Missing field \`roles[1].left.how\`, expected ${HOW} → add \`how:\` between the braces, with the one of these words that is true: ${HOW}`,
    ]))
})

test('no machine writes a word for another that is only like it', () => {
  const { faults } = read('minutes', '---\ndate: 2024-05-01\nstatus: drafft\nattended: []\n---\n')
  expect(faults.flatMap(({ help }) => help)).toEqual(['if that is what is meant, write `status: draft`'])
})
