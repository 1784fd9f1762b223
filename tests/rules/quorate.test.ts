import { describe, expect, test } from 'vitest'
import { type Files, findings } from '../bodies.ts'
import { body, cleo, NO_MEETINGS } from './people.ts'

const FILE = 'minutes/2024-05-01.mdx'
const ONE = '<Decision id="d">It stays.</Decision>'
const WORLD = { ...NO_MEETINGS, ...cleo('{post: members, from: 2024-01-01}'), ...body('policy: {quorum: 2}') }

/** Minutes with lines in their frontmatter, the fourth and those after it; what is decided stands behind them. */
const held = (fields: string[], text = ONE) => ({
  [FILE]: `---\ndate: 2024-05-01\nstatus: draft\n${fields.join('\n')}\n---\n\n${text}\n`,
})
const said = (fields: string[], text = ONE, files: Files = {}, asOf = '2024-06-01') =>
  findings('quorate', { ...WORLD, ...held(fields, text), ...files }, asOf).map((one) => one.replace(`${FILE}:`, ''))
const few = (line: number, took: string) => [
  `${line}:1 These minutes show ${took} at this decision of 1 May 2024, and the terms ask for 2`,
]
const TWO = 'attended: [ada-finch, ben-marl]'
const ALONE = 'attended: [ada-finch]'

describe('decisions are taken by enough', () => {
  test.each<[string, string[], string[]]>([
    ['as many as are asked for', [TWO], []],
    ['one fewer', [ALONE], few(7, '1 member')],
    ['nobody', ['attended: []'], few(7, '0 members')],
    ['one, named twice', ['attended: [ada-finch, ada-finch]'], few(7, '1 member')],
    ['one, and others in attendance', [ALONE, 'inAttendance: [ben-marl]'], few(8, '1 member')],
    ['one, and somebody whose id the record doesn’t know', ['attended: [ada-finch, dan-ebb]'], []],
    ['one, where only those who attended are named', [ALONE, 'attendance: attended-only'], few(8, '1 member')],
    ['nobody knows how many', ['attended: []', 'attendance: not-recorded'], []],
  ])('%s', (_, fields, expected) => expect(said(fields)).toEqual(expected))

  test('somebody who was no member doesn’t count', () =>
    expect(said(['attended: [ada-finch, cleo-dray]'], ONE, cleo('{post: members, from: 2024-05-02}'))).toEqual(
      few(7, '1 member'),
    ))

  test('somebody whose roles can’t be read may count', () =>
    expect(said(['attended: [ada-finch, cleo-dray]'], ONE, { 'people/cleo-dray.mdx': 'x' })).toEqual([]))

  test('each decision is told of, and a meeting without any is not', () => {
    expect(said([ALONE], `${ONE}\n\n<Decision id="e">It goes.</Decision>`)).toHaveLength(2)
    expect(said([ALONE], 'Nothing.')).toEqual([])
  })

  test('what only reads like one is told of too, where too few came', () => {
    const told = 'The committee voted, 4 to 1, for a white dial.\n\nThe motion carried.'
    expect(said([ALONE], told)).toEqual([
      '7:1 This reads like a decision, and these minutes show 1 member at it on 1 May 2024, where the terms ask for 2',
    ])
    expect(said([ALONE, 'quorate: false'], told)).toEqual([
      '8:1 This reads like a decision, of a meeting that was not quorate',
    ])
    expect(said([TWO], told)).toEqual([])
    expect(said([ALONE], 'The minutes of 6 March were approved.')).toEqual([])
  })

  test('a meeting to come is not judged', () => {
    expect(said([ALONE], ONE, {}, '2024-04-30')).toEqual([])
    expect(said([ALONE], ONE, {}, '2024-05-01')).toHaveLength(1)
  })

  test.each(['', 'policy: {interestDays: 2}'])('where the terms ask for no number, nothing is said: %s', (policy) =>
    expect(said([ALONE, 'quorate: true'], ONE, body(policy))).toEqual([]),
  )
})

describe('what the minutes say of the quorum', () => {
  const wrong = (quorate: boolean, came: string, column = 10) => [
    `4:${column} Unexpected \`quorate: ${quorate}\`, as these minutes name ${came} who attended, and the terms ask for 2`,
  ]
  const none = (line: number) => [`${line}:1 Unexpected decision of a meeting that was not quorate, expected none`]
  test.each<[string, string[], string, string[]]>([
    ['that there was one, and there was', ['quorate: true', TWO], ONE, []],
    ['that there was one, and there was none', ['quorate: true', ALONE], ONE, wrong(true, '1 member')],
    ['the same, without a decision', ['quorate: true', ALONE], '', wrong(true, '1 member')],
    ['that there was none, and there was none', ['quorate: false', ALONE], '', []],
    ['that there was none, and there was', ['quorate: false', TWO], '', wrong(false, '2 members')],
    ['that there was none, and there was, with a decision', ['quorate: false', TWO], ONE, wrong(false, '2 members')],
    ['that there was none, with a decision', ['quorate: false', ALONE], ONE, none(8)],
    [
      'that there was none, with a decision, and nobody is named',
      ['quorate: false', 'attended: []', 'attendance: not-recorded'],
      ONE,
      none(9),
    ],
    ['that there was one, and nobody is named', ['quorate: true', 'attended: []', 'attendance: not-recorded'], ONE, []],
  ])('%s', (_, fields, text, expected) => expect(said(fields, text)).toEqual(expected))
})

describe('a decision that not all took', () => {
  const by = (quorum: string) => ONE.replace('id="d"', `id="d" quorum="${quorum}"`)
  const THREE = 'attended: [ada-finch, ben-marl, cleo-dray]'
  test.each<[string, string, string[]]>([
    ['by enough', '2', []],
    ['by all', '3', []],
    ['by too few', '1', few(7, '1 member')],
    ['by none', '0', few(7, '0 members')],
    [
      'by more than were there',
      '4',
      ['7:26 Unexpected decision by 4 members, where these minutes name 3 members who attended'],
    ],
  ])('%s', (_, quorum, expected) => expect(said([THREE], by(quorum))).toEqual(expected))

  test('by too few, where the meeting had a quorum', () =>
    expect(said(['quorate: true', THREE], by('1'))).toEqual(few(8, '1 member')))

  test('by a number in words is another rule’s', () =>
    expect(findings('document-shape', { ...WORLD, ...held([THREE], by('five')) })).toEqual([
      `${FILE}:7:26 Unexpected \`five\` in \`quorum\`, expected a number such as \`5\``,
    ]))
})
