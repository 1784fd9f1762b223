import { describe, expect, test } from 'vitest'
import { type Files, findings, minutes, verdictOf } from '../bodies.ts'

const FILE = 'minutes/2024-05-01.mdx'
const post = (lines: string) => `---\nname: The group\nrole: other\n${lines}\n---\n`
const POSTS: Files = {
  'posts/crew.mdx': post('group: true'),
  'posts/band.mdx': post('group: true'),
  'posts/led.mdx': post('group: true\nlead: ben-marl'),
  'posts/led-by-group.mdx': post('group: true\nlead: crew'),
  'posts/led-by-nobody.mdx': post('group: true\nlead: nobody'),
  'posts/clerk.mdx': post(''),
}
const said = (attributes: string, files: Files = {}, asOf = '2024-06-01') =>
  findings(
    'action-group-has-lead',
    { ...POSTS, [FILE]: minutes(`<Action id="1" ${attributes}>x</Action>`), ...files },
    asOf,
  ).map((one) => one.replace(`${FILE}:`, ''))
const nobody = (groups = 'The group') => [`8:23 Nobody leads action \`1\` of 1 May 2024, which a group owns: ${groups}`]

describe('an action of', () => {
  test.each([
    ['a group', 'owner="crew"', nobody()],
    ['two groups', 'owner="crew, band"', nobody('The group and The group')],
    ['a group and a person', 'owner="crew, ben-marl"', []],
    ['a group and an office', 'owner="crew, clerk"', []],
    ['a group that always has a lead', 'owner="led"', []],
    ['two groups, one of which has a lead', 'owner="crew, led"', []],
    ['a group that a group leads', 'owner="led-by-group"', nobody()],
    ['a group and somebody unknown', 'owner="crew, nobody"', []],
    ['an office', 'owner="clerk"', []],
    ['a person', 'owner="ben-marl"', []],
    ['nobody', 'owner=""', []],
    ['somebody withheld', 'owner="withheld" withheld="why"', []],
    ['a group, led by an office', 'owner="crew" lead="clerk"', []],
    ['a group, led by somebody unknown', 'owner="crew" lead="nobody"', []],
    [
      'a group, led by a group',
      'owner="crew" lead="band"',
      ['8:35 Unexpected lead `band`, a group, expected one person or office'],
    ],
    [
      'a group, led by itself',
      'owner="crew" lead="crew"',
      ['8:35 Unexpected lead `crew`, a group, expected one person or office'],
    ],
  ])('%s', (_, attributes, expected) => expect(said(attributes)).toEqual(expected))
})

test('`each` is no id of a person or post', () =>
  expect(
    findings('link-resolves', { [FILE]: minutes('<Action id="1" owner="members" lead="each">x</Action>') }),
  ).toEqual([]))

describe('once it is closed, nobody need lead it', () => {
  const later = (status: string): Files => ({
    'minutes/2024-05-22.mdx': minutes(`<Update of="minutes/2024-05-01/1" status="${status}">x</Update>`).replace(
      '2024-05-01\n',
      '2024-05-22\n',
    ),
  })
  test.each([
    ['done', []],
    ['dropped', []],
    ['replaced', []],
    ['in-progress', nobody()],
  ])('%s', (status, expected) => expect(said('owner="crew"', later(status))).toEqual(expected))

  test('from the day of the meeting that closed it on', () => {
    expect(said('owner="crew"', later('done'), '2024-05-21')).toHaveLength(1)
    expect(said('owner="crew"', later('done'), '2024-05-22')).toEqual([])
  })
})

test('minutes of a meeting to come are not judged', () => {
  expect(said('owner="crew"', {}, '2024-04-30')).toEqual([])
  expect(said('owner="crew"', {}, '2024-05-01')).toHaveLength(1)
})

test('the groups are shown, and the action or its meeting can be explained', () => {
  const files = { ...POSTS, [FILE]: minutes('<Action id="1" owner="crew, band">x</Action>') }
  expect(verdictOf(files).diagnostics.find((one) => one.rule === 'action-group-has-lead')).toMatchObject({
    severity: 'warning',
    related: [{ file: 'content/posts/crew.mdx' }, { file: 'content/posts/band.mdx', message: 'a group' }],
    subjects: ['minutes/2024-05-01/1', 'minutes/2024-05-01'],
  })
})
