/** The map of silence of the miniature body, judged on 1 June 2024. */
import { expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { silence } from '../../src/views/silence.ts'
import { minutes } from '../bodies.ts'
import { tinySite } from './made.ts'

const MAY = 'minutes/2024-05-01.mdx'
const june = (body: string) =>
  `---\ndate: 2024-05-29\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n${body}\n`
const rows = (files: Record<string, string>) =>
  silence(tinySite(files)).years.flatMap(({ rows }) =>
    rows.map(({ meeting, minutes, declarations, reports, papers }) => [
      meeting.name,
      ...[minutes, declarations, reports, papers].map(({ text, isMissing }) => (isMissing ? `! ${text}` : text)),
    ]),
  )

test('a report is expected of each action that is not closed, and is counted once it is made', () => {
  const actions = '<Action id="1" owner="ben-marl">Oil.</Action>\n\n<Action id="2" owner="ben-marl">Look.</Action>'
  const [told] = rows({
    [MAY]: minutes(`## Gears\n\n${actions}`),
    'minutes/2024-05-29.mdx': june(
      '## Matters arising\n\n<Update of="minutes/2024-05-01/1" status="done">Oiled.</Update>',
    ),
  })
  expect(told?.[3]).toMatch(/^! 1 of \d$/)
})

test('no report is expected of an action before the day on which it is due', () => {
  const actions =
    '<Action id="1" owner="ben-marl" due="2024-07-01">Oil.</Action>\n\n<Action id="2" owner="ben-marl">Look.</Action>'
  const [told] = rows({
    [MAY]: minutes(
      `## Matters arising\n\n<Update of="minutes/2024-03-06/1" status="done">Oiled.</Update>\n\n## Gears\n\n${actions}`,
    ),
    'minutes/2024-05-29.mdx': june('## Matters arising'),
  })
  expect(told?.[3]).toBe('! 0 of 1')
})

test('where nobody wrote down who attended, no number of declarations is told', () => {
  const unknown = '---\ndate: 2024-05-29\nstatus: draft\nattendance: not-recorded\nattended: []\n---\n\nNothing.\n'
  expect(rows({ 'minutes/2024-05-29.mdx': unknown })[0]?.[2]).toBe('who attended is not recorded')
})

test('a day that was announced and has no minutes is in the list, once', () => {
  const announced = minutes('## Gears').replace('status:', 'nextMeeting: { date: 2024-05-20 }\nstatus:')
  const told = rows({ [MAY]: announced })
  expect(told.filter(([name]) => name === 'Announced for 20 May 2024')).toEqual([
    ['Announced for 20 May 2024', '! not in this record', '', '', ''],
  ])
})

test('a next meeting for which no day was given is missing where the record ends before it', () => {
  const announced = { [MAY]: minutes('## Gears').replace('status:', 'nextMeeting: { agenda: [Tides] }\nstatus:') }
  const ends = { 'body.yaml': `${EXAMPLE_BODY['body.yaml']}recordEnds: 2024-05-01\n` }
  const name = 'Announced on 1 May 2024, without a day'
  expect(rows({ ...announced, ...ends })[0]).toEqual([name, '! not in this record', '', '', ''])
  expect(rows(announced).map(([name]) => name)).not.toContain(name)
})

test('a paper that a meeting asks for is not expected at that meeting', () => {
  const files = {
    'papers/tides.mdx':
      '---\ntitle: Tides\ntype: report\nstatus: commissioned\nheld: false\ncommissionedBy: minutes/2024-05-01/1\n---\n',
    [MAY]: minutes('## Gears\n\n<Item paper="tides" />\n\n<Action id="1" owner="ben-marl">To write it.</Action>'),
    'minutes/2024-05-29.mdx': june('## Gears\n\n<Item paper="tides" />'),
  }
  expect(rows(files).map((row) => row[4])).toEqual(['! 0 of 1', '', ''])
})

test('papers that the record cites and does not hold are missing', () => {
  const files = {
    'papers/tides.mdx': '---\ntitle: Tides\ntype: report\nstatus: not-recorded\nheld: false\n---\n',
    [MAY]: minutes('## Gears\n\n<Item paper="tides" />'),
  }
  expect(rows(files)[0]?.[4]).toBe('! 0 of 1')
})
