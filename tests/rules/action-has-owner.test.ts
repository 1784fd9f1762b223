import { describe, expect, test } from 'vitest'
import { type Files, findings, minutes, verdictOf } from '../bodies.ts'

const FILE = 'minutes/2024-05-01.mdx'
const said = (body: string, files: Files = {}, asOf = '2024-06-01') =>
  findings('action-has-owner', { [FILE]: minutes(body), ...files }, asOf).map((one) => one.replace(`${FILE}:`, ''))

const none = (id = '1') => `Unexpected action \`${id}\` without an owner, expected a person or post that owns it`
const unknown = (owner: string) => `Unexpected owner \`${owner}\`, expected one from people/ or posts/`

describe('an action', () => {
  test.each([
    ['of a person', '<Action id="1" owner="ben-marl">x</Action>', []],
    ['of a post', '<Action id="1" owner="chair">x</Action>', []],
    ['of several', '<Action id="1" owner="chair, ben-marl, members">x</Action>', []],
    ['of nobody', '<Action id="1">x</Action>', [`8:1 ${none()}`]],
    ['of an empty owner', '<Action id="1" owner="">x</Action>', [`8:1 ${none()}`]],
    ['of commas', '<Action id="1" owner=" , ,">x</Action>', [`8:1 ${none()}`]],
    ['of nobody, with a reason', '<Action id="1" withheld="why">x</Action>', [`8:1 ${none()}`]],
    [
      'withheld without a reason',
      '<Action id="1" owner="withheld">x</Action>',
      ['8:23 Unexpected `withheld` without a reason, expected why the owner is not named'],
    ],
    [
      'withheld, beside one who is named',
      '<Action id="1" owner="chair, withheld" withheld="why">x</Action>',
      ['8:23 Unexpected owner beside `withheld`, expected one or the other'],
    ],
    [
      'named, with a reason to withhold',
      '<Action id="1" owner="chair" withheld="why">x</Action>',
      ['8:40 Unexpected reason for withholding an owner who is named, expected one or the other'],
    ],
    [
      'of somebody misspelt among others',
      '<Action id="1" owner="chair, ben-mral">x</Action>',
      [`8:30 ${unknown('ben-mral')}`],
    ],
    ['of a topic', '<Action id="1" owner="first">x</Action>', [`8:23 ${unknown('first')}`]],
    ['in a list in a list', '- a\n  - <Action id="1">x</Action>', [`9:5 ${none()}`]],
    ['in a decision', '<Decision id="1">\n\n<Action id="2">x</Action>\n\n</Decision>', [`10:1 ${none('2')}`]],
    ['over lines', '<Action\n  id="1"\n  owner="ben-mral"\n>\nx\n</Action>', [`10:10 ${unknown('ben-mral')}`]],
  ])('%s', (_, body, expected) => expect(said(body)).toEqual(expected))

  test('withheld with an empty reason is another rule’s, and not called fine', () => {
    const body = '<Action id="1" owner="withheld" withheld="  ">x</Action>'
    expect(findings('document-shape', { [FILE]: minutes(body) })).toEqual([
      `${FILE}:8:43 Unexpected \`  \` in \`withheld\`, expected text`,
    ])
  })

  test('a deferral needs no owner', () => expect(said('<Deferral id="1" to="next-meeting">x</Deferral>')).toEqual([]))

  test('of a meeting to come is not judged for having none', () => {
    expect(said('<Action id="1">x</Action>', {}, '2024-04-30')).toEqual([])
    expect(said('<Action id="1">x</Action>', {}, '2024-05-01')).toEqual([`8:1 ${none()}`])
  })
})

describe('the finding', () => {
  const found = (body: string) =>
    verdictOf({ [FILE]: minutes(body) }).diagnostics.find((one) => one.rule === 'action-has-owner')

  test('spans the opening tag', () =>
    expect(found('<Action id="1">x</Action>')?.span).toEqual({ line: 8, column: 1, endLine: 8, endColumn: 16 }))

  test('offers the nearest id, of posts too', () =>
    expect(found('<Action id="1" owner="chiar">x</Action>')?.help).toEqual(['nearest known id: `chair`']))

  test('is the only one: no other rule repeats it', () => {
    const { diagnostics } = verdictOf({ [FILE]: minutes('<Action id="1" owner="ben-mral">x</Action>') })
    expect(diagnostics.filter((one) => one.file.endsWith(FILE)).map((one) => one.rule)).toEqual(['action-has-owner'])
  })

  test('can be explained by the action or by the whole meeting', () => {
    expect(found('<Action id="7">x</Action>')?.subjects).toEqual(['minutes/2024-05-01/7', 'minutes/2024-05-01'])
    expect(found('<Action id="7" owner="cleo">x</Action>')?.subjects.slice(0, 1)).toEqual(['minutes/2024-05-01/7'])
  })
})
