import { describe, expect, test } from 'vitest'
import { minutes } from '../bodies.ts'
import { saidOfFiles } from './said.ts'

const PAINT = `name: Paint sub-group
summary: It chooses the colour of the hands of the clock.
policy:
  quorum: 2
`
const PLACE = 'bodies/paint.yaml'
const MAY = 'minutes/2024-05-01-paint.mdx'
const OF_PAINT = minutes('## Colours\n\nBlue was seen.').replace('status:', 'body: paint\nstatus:')

describe('the file of a committee', () => {
  test.each<[string, string | undefined, string | undefined, string[]]>([
    ['added', undefined, PAINT, [`body: The committee “Paint sub-group” is added (${PLACE}:1)`]],
    ['gone', PAINT, undefined, [`body: The committee “Paint sub-group” is taken out of the record (${PLACE}:1)`]],
    [
      'with another quorum',
      PAINT,
      PAINT.replace('quorum: 2', 'quorum: 1'),
      [`body: The committee “Paint sub-group” changes: \`policy.quorum\` 2 is now 1 (${PLACE}:4)`],
    ],
    [
      'with terms of its own',
      PAINT,
      `${PAINT}terms: first\n`,
      [
        `body: The committee “Paint sub-group” changes: \`terms\` is now “Terms of reference of the Tide Clock Committee” (${PLACE}:5)`,
      ],
    ],
  ])('%s', (_, before, after, expected) =>
    expect(saidOfFiles({ [PLACE]: before }, { [PLACE]: after })).toEqual(expected),
  )
})

describe('what a committee has minuted is told with its name', () => {
  const of = (before: string, after: string) =>
    saidOfFiles({ [PLACE]: PAINT, [MAY]: before }, { [PLACE]: PAINT, [MAY]: after }).map((one) =>
      one.replace(/ \([^(]*\)$/, ''),
    )
  test.each<[string, string, string, string[]]>([
    [
      'the minutes',
      OF_PAINT.replace('approved', 'draft'),
      OF_PAINT,
      ['minutes: The minutes of the Paint sub-group of 1 May 2024 are approved'],
    ],
    [
      'an item',
      OF_PAINT,
      OF_PAINT.replace('Blue', 'Green'),
      [
        'minutes: The minutes of the Paint sub-group of 1 May 2024 are reworded under “Colours”: “Blue was seen.” is now “Green was seen.”',
      ],
    ],
    [
      'what is put off',
      OF_PAINT,
      `${OF_PAINT}\n<Deferral id="2" to="next-meeting">Green.</Deferral>\n`,
      ['deferral: What was put off in the Paint sub-group on 1 May 2024 (“2”) is new: “Green.”, to the next meeting'],
    ],
    [
      'the body that met',
      OF_PAINT.replace('body: paint\n', ''),
      OF_PAINT,
      ['minutes: The minutes of the Paint sub-group of 1 May 2024 change: `body` is now “Paint sub-group”'],
    ],
  ])('%s', (_, before, after, expected) => expect(of(before, after)).toEqual(expected))

  test('an action that is gone', () =>
    expect(of(`${OF_PAINT}\n<Action id="1" owner="ben-marl">Mr Marl to mix it.</Action>\n`, OF_PAINT)).toEqual([
      'action: Action 1 of the Paint sub-group of 1 May 2024 is taken out of the record: “Mr Marl to mix it.”',
    ]))
})
