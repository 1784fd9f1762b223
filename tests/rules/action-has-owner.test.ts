import { describe, expect, test } from 'vitest'
import { type Files, findings, minutes, verdictOf } from '../bodies.ts'
import { cleo } from './people.ts'

const FILE = 'minutes/2024-05-01.mdx'
const said = (body: string, files: Files = {}, asOf = '2024-06-01') =>
  findings('action-has-owner', { [FILE]: minutes(body), ...files }, asOf).map((one) => one.replace(`${FILE}:`, ''))

const none = (id = '1') =>
  `Unexpected action \`${id}\` without an owner, expected a person, post or organisation that owns it`
const unknown = (owner: string) => `Unexpected owner \`${owner}\`, expected one from people/, posts/ or organisations/`

describe('an action', () => {
  test.each([
    ['of a person', '<Action id="1" owner="ben-marl">x</Action>', []],
    ['of a post', '<Action id="1" owner="chair">x</Action>', []],
    ['of several', '<Action id="1" owner="chair, ben-marl, members">x</Action>', []],
    ['of nobody', '<Action id="1">x</Action>', [`8:1 ${none()}`]],
    ['of an empty owner', '<Action id="1" owner="">x</Action>', [`8:1 ${none()}`]],
    ['of commas', '<Action id="1" owner=" , ,">x</Action>', [`8:1 ${none()}`]],
    ['of nobody, with a reason', '<Action id="1" withheld="nobody is named">x</Action>', [`8:1 ${none()}`]],
    [
      'withheld without a reason',
      '<Action id="1" owner="withheld">x</Action>',
      ['8:23 Unexpected `withheld` without a reason, expected why the owner is not named'],
    ],
    [
      'withheld, beside one who is named',
      '<Action id="1" owner="chair, withheld" withheld="nobody is named">x</Action>',
      ['8:23 Unexpected owner beside `withheld`, expected one or the other'],
    ],
    [
      'named, with a reason to withhold',
      '<Action id="1" owner="chair" withheld="nobody is named">x</Action>',
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
    const draft = minutes('<Action id="1" owner="ben-mral">x</Action>').replace('approved', 'draft')
    const { diagnostics } = verdictOf({ [FILE]: draft })
    expect(diagnostics.filter((one) => one.file.endsWith(FILE)).map((one) => one.rule)).toEqual(['action-has-owner'])
  })

  test('can be explained by the action or by the whole meeting', () => {
    expect(found('<Action id="7">x</Action>')?.subjects).toEqual(['minutes/2024-05-01/7', 'minutes/2024-05-01'])
    expect(found('<Action id="7" owner="cleo">x</Action>')?.subjects.slice(0, 1)).toEqual(['minutes/2024-05-01/7'])
  })
})

describe('on the day of the meeting', () => {
  const owned = (owner: string) => `<Action id="1" owner="${owner}">x</Action>`
  const by = (roles: string, files: Files = {}) => said(owned('ben-marl, cleo-dray'), { ...cleo(roles), ...files })
  const left = (day: string) => [`8:33 Unexpected owner Cleo Dray, who left on ${day}, before this meeting`]
  const toCome = ['8:33 Unexpected owner Cleo Dray, who had not begun by the day of this meeting, 1 May 2024']
  test.each([
    ['nothing is known of their roles', '', []],
    ['it is their last', '{post: members, from: 2024-01-01, until: 2024-05-01}', []],
    ['it is the day after their last', '{post: members, from: 2024-01-01, until: 2024-04-30}', left('30 April 2024')],
    ['it is their first', '{post: members, from: 2024-05-01}', []],
    ['it is the day before their first', '{post: members, from: 2024-05-02}', toCome],
    ['their first isn’t known', '{post: members, recorded: 2024-05-02}', []],
    [
      'they were between two roles',
      '{post: members, from: 2024-01-01, until: 2024-02-01}, {post: chair, from: 2024-06-01}',
      left('1 February 2024'),
    ],
    [
      'they went from one role to another',
      '{post: members, from: 2024-01-01, until: 2024-02-01}, {post: chair, from: 2024-02-02}',
      [],
    ],
    ['a role can’t be read', '{post: usher, from: 2024-06-01}', []],
  ])('%s', (_, roles, expected) => expect(by(roles)).toEqual(expected))

  test('somebody who had left, and came for something else', () => {
    const roles = cleo('{post: members, from: 2024-01-01, until: 2024-04-30}')
    const body = minutes(owned('cleo-dray')).replace('attended:', 'inAttendance: [cleo-dray]\nattended:')
    expect(said('', { ...roles, [FILE]: body })).toEqual([])
  })

  const post = (name: string, more = '') => ({ 'posts/usher.mdx': `---\nname: ${name}\nrole: official\n${more}---\n` })
  const vacant = ['8:23 Unexpected owner Usher, a post that nobody in the record held on 1 May 2024']
  test.each<[string, Files, string[]]>([
    ['a post that nobody held', post('Usher'), vacant],
    ['a group that nobody is known to belong to', post('Usher', 'group: true\n'), []],
    ['a post that somebody holds', { ...post('Usher'), ...cleo('{post: usher, from: 2024-05-01}') }, []],
    ['a post whose holder begins later', { ...post('Usher'), ...cleo('{post: usher, from: 2024-05-02}') }, vacant],
    ['a post that shows its holder later', { ...post('Usher'), ...cleo('{post: usher, recorded: 2024-05-02}') }, []],
    [
      'a post that somebody left',
      { ...post('Usher'), ...cleo('{post: usher, from: 2024-01-01, until: 2024-04-30}') },
      vacant,
    ],
    ['a post that can’t be read', { 'posts/usher.mdx': 'x' }, []],
  ])('%s', (_, files, expected) => expect(said(owned('usher'), files)).toEqual(expected))

  test('a post in attendance was somebody’s, whoever it was', () => {
    const body = minutes(owned('usher')).replace('attended:', 'inAttendance: [usher]\nattended:')
    expect(said('', { ...post('Usher'), [FILE]: body })).toEqual([])
  })

  test('a post whose unknown holder is explained counts, as long as the explanation stands', () => {
    const explanation = (expires: string) => ({
      'posts/vice-chair.mdx': '---\nname: Vice-Chair\nrole: vice-chair\n---\n',
      'exceptions.yaml': `- {rule: post-held, subject: posts/vice-chair, reason: No source names the holder of it., approvedBy: Ada Finch, recorded: 2024-05-02, expires: ${expires}}\n`,
    })
    expect(said(owned('vice-chair'), explanation('2024-06-01'))).toEqual([])
    expect(said(owned('vice-chair'), explanation('2024-05-31'))).toEqual([
      '8:23 Unexpected owner Vice-Chair, a post that nobody in the record held on 1 May 2024',
    ])
  })

  test.each([
    ['To be confirmed', true],
    ['TBC', true],
    ['T.B.C.', true],
    ['Vacant', true],
    ['Usher (vacant)', true],
    ['All', true],
    ['Everyone', true],
    ['Everyone present', true],
    ['N. N.', true],
    ['All-weather usher', false],
    ['Usher to everyone', false],
    ['Keeper of the unknown', false],
  ])('a post called %s names nobody: %s', (name, nobody) => {
    const held = cleo('{post: usher, from: 2024-01-01}')
    for (const group of ['', 'group: true\n'])
      expect(said(owned('usher'), { ...post(name, group), ...held })).toEqual(
        nobody ? [`8:23 Unexpected owner “${name}”, which names nobody, expected who is to act`] : [],
      )
  })

  test('a person who is only a placeholder names nobody', () =>
    expect(said(owned('tbc'), { 'people/tbc.mdx': '---\nname: A member\n---\n' })).toEqual([
      '8:23 Unexpected owner “A member”, which names nobody, expected who is to act',
    ]))
})

describe('what to write', () => {
  const help = (owner: string, files: Files = {}) =>
    verdictOf({ [FILE]: minutes(`<Action id="1" owner="${owner}">x</Action>`), ...files }).diagnostics.find(
      (one) => one.rule === 'action-has-owner',
    )?.help
  test.each(['all', 'All', 'everyone', 'All members'])('for %s: the group that this record has', (owner) =>
    expect(help(owner)).toEqual(['if it is for all of “Members of the Committee”: `owner="members"`']),
  )

  test('for all, where the record has no group of members', () =>
    expect(help('all', { 'posts/members.mdx': '---\nname: Member\nrole: member\n---\n' })).toEqual([
      'no post of this record means all members: add one to posts/, with `role: member` and `group: true`',
    ]))

  test('for a part of the names of several posts', () => {
    const post = (name: string) => `---\nname: ${name}\nrole: official\n---\n`
    const files = {
      'posts/harbour-and-river-officials.mdx': post('Harbour and river officials'),
      'posts/market-and-street-officials.mdx': post('Market and street officials'),
    }
    expect(help('Officials', files)?.slice(0, 2)).toEqual([
      'if it is `harbour-and-river-officials`, write that',
      'if it is `market-and-street-officials`, write that',
    ])
  })

  test('for an owner with nothing between the quotes', () => {
    expect(help('')?.[0]).toBe(
      'write whose it is between the quotes of `owner`: the id of a person, post or organisation',
    )
    const { diagnostics } = verdictOf({ [FILE]: minutes('<Action id="1" owner="">Ben Marl to ask.</Action>') })
    expect(diagnostics.find((one) => one.rule === 'action-has-owner')?.help[0]).toBe(
      'its words name Ben Marl: write `owner="ben-marl"`',
    )
  })

  test('for an owner whom the words name behind a label', () => {
    const { diagnostics } = verdictOf({ [FILE]: minutes('<Action id="1">ACTION 4: Ben Marl to ask.</Action>') })
    expect(diagnostics.find((one) => one.rule === 'action-has-owner')?.help[0]).toBe(
      'its words name Ben Marl: add `owner="ben-marl"`',
    )
  })

  test('for nobody', () =>
    expect(help('TBC')).toEqual([
      'ask who is to act, and write that owner',
      'if the published minutes name nobody: `owner="withheld" withheld="why"`',
    ]))

  test('for somebody who held a post that another holds', () => {
    const files = {
      ...cleo('{post: chair, from: 2024-01-01, until: 2024-01-31}'),
      'people/ada-finch.mdx': '---\nname: Ada Finch\nroles:\n  - post: chair\n    from: 2024-02-01\n---\n',
    }
    expect(help('cleo-dray', files)).toEqual([
      'if it is for whoever is Chair, who was Ada Finch that day: `owner="chair"`',
      'if somebody else is to act, write that owner',
      'if Cleo Dray served that day, correct the dates in `people/cleo-dray.mdx`',
      'if Cleo Dray came to this meeting for something else, add `cleo-dray` to `inAttendance`',
      'if the minutes do give it to them, explain it in exceptions.yaml: `rule: action-has-owner`, `subject: minutes/2024-05-01/1`',
    ])
  })
})
