import { describe, expect, test } from 'vitest'
import { type Files, findings, minutes, verdictOf } from '../bodies.ts'
import { cleo, declared } from './people.ts'

/** A paper; by itself it lacks nothing. */
function paper(changes: Record<string, string | undefined> = {}): Files {
  const fields = { status: 'published', date: '2024-05-08', approved: '2024-05-01', authors: '[ben-marl]', ...changes }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return { 'papers/tides.mdx': `---\ntitle: Tides\ntype: report\n${lines.join('\n')}\n---\n\nHigh water.\n` }
}
const said = (files: Files, asOf = '2024-06-01') =>
  findings('paper-ready', files, asOf).map((one) => one.replace('papers/tides.mdx:', ''))

describe('a published paper', () => {
  test.each<[string, Record<string, string | undefined>, string[]]>([
    ['that lacks nothing', {}, []],
    ['without authors', { authors: undefined }, ['4:9 This paper is published, and names no author']],
    ['with an empty list of authors', { authors: '[]' }, ['4:9 This paper is published, and names no author']],
    ['approved on its day', { approved: '2024-05-08' }, []],
    [
      'approved the day after',
      { approved: '2024-05-09' },
      ['6:11 This paper was published on 8 May 2024, before it was approved on 9 May 2024'],
    ],
    [
      'approved by a later meeting',
      { date: '2024-04-30', approved: undefined, approvedAt: '2024-05-01' },
      ['7:13 This paper was published on 30 April 2024, before it was approved on 1 May 2024'],
    ],
    ['without a date', { date: undefined }, ['4:9 This paper is published, and has no date']],
    [
      'with a month for a date',
      { date: '"2024-05"' },
      ['5:7 Unexpected `2024-05`, expected the day on which the paper was published'],
    ],
    ['of the very day', { date: '2024-06-01' }, []],
    [
      'of the day after',
      { date: '2024-06-02' },
      ['5:7 This paper is published, and its day, 2 June 2024, is still to come'],
    ],
    [
      'with an embargo until tomorrow',
      { embargo: '2024-06-02' },
      ['8:10 This paper is published, and its embargo lasts until 2 June 2024'],
    ],
    ['with an embargo until today', { date: '2024-06-01', embargo: '2024-06-01' }, []],
    ['that is only cited', { held: 'false', authors: undefined, approved: undefined, date: '"2024"' }, []],
  ])('%s', (_, changes, expected) => expect(said(paper(changes))).toEqual(expected))
})

test.each(['draft', 'commissioned'])('nothing is asked of a paper that is %s', (status) => {
  expect(said(paper({ status, authors: undefined, approved: undefined, embargo: '2030-01-01' }))).toEqual([])
})

describe('the interests of', () => {
  const gap = (place: string, part = 'an author of', why = '; it cannot show whether one was signed') => [
    `${place} This record holds no declaration by Cleo Dray, named as ${part} this paper, for 8 May 2024${why}`,
  ]
  const MEMBER = cleo('{post: members, from: 2024-01-01}')
  const by = { authors: '[ben-marl, cleo-dray]' }
  const lapsed = ': the latest, signed on 8 May 2023, lapsed on 8 May 2024; it cannot show whether another was signed'
  test.each<[string, Files, Record<string, string>, string[]]>([
    ['a member without a declaration', MEMBER, by, gap('7:21')],
    ['a contributor', MEMBER, { contributors: '[cleo-dray]' }, gap('8:16', 'a contributor to')],
    ['one who is author and contributor: once', MEMBER, { ...by, contributors: '[cleo-dray]' }, gap('7:21')],
    ['one who signed on the day', { ...MEMBER, ...declared('2024-05-08') }, by, []],
    ['one who signed the day after', { ...MEMBER, ...declared('2024-05-09') }, by, gap('7:21')],
    ['one whose last day it was', { ...MEMBER, ...declared('2023-05-09') }, by, []],
    [
      'one whose declaration lapsed that day',
      { ...MEMBER, ...declared('2023-05-08') },
      by,
      gap('7:21', 'an author of', lapsed),
    ],
    [
      'one who was a member up to that day',
      cleo('{post: members, from: 2024-01-01, until: 2024-05-08}'),
      by,
      gap('7:21'),
    ],
    ['one who had left the day before', cleo('{post: members, from: 2024-01-01, until: 2024-05-07}'), by, []],
    ['one who came the day after', cleo('{post: members, from: 2024-05-09}'), by, []],
    ['one with two roles', cleo('{post: clerk, from: 2024-01-01}, {post: members, from: 2024-02-01}'), by, gap('7:21')],
    ['one who never was a member', cleo('{post: clerk, from: 2024-01-01}'), by, []],
    ['a member behind a post', cleo('{post: mate, from: 2024-01-01}'), { authors: '[mate]' }, gap('7:11')],
    ['a group', MEMBER, { authors: '[members]' }, []],
    ['one whose declarations can’t be read', { ...MEMBER, 'interests/cleo-dray/2024-01-01.mdx': '' }, by, []],
  ])('%s', (_, files, fields, expected) => {
    const posts = {
      'posts/clerk.mdx': '---\nname: Clerk\nrole: official\n---\n',
      'posts/mate.mdx': '---\nname: Mate\nrole: vice-chair\n---\n',
    }
    expect(said({ ...posts, ...files, ...paper(fields) })).toEqual(expected)
  })

  test('a paper of a day to come are not looked at yet', () => {
    expect(said({ ...MEMBER, ...paper(by) }, '2024-05-07')).toHaveLength(1)
    expect(said({ ...MEMBER, ...paper(by) }, '2024-05-07')[0]).toContain('still to come')
  })

  test('can be explained for one person, for the paper, or for all their papers', () => {
    const files = { ...MEMBER, ...declared('2023-05-08'), ...paper(by) }
    const found = verdictOf(files).diagnostics.find((one) => one.rule === 'paper-ready')
    expect(found?.subjects).toEqual(['papers/tides/authors/cleo-dray', 'papers/tides', 'people/cleo-dray'])
    expect(found?.related).toMatchObject([
      { file: 'content/interests/cleo-dray/2023-05-08.mdx', message: 'signed on 8 May 2023' },
    ])
  })
})

describe('where it names the meeting, the minutes record the approval', () => {
  const at = (text: string) =>
    said({ ...paper({ approved: undefined, approvedAt: '2024-05-01' }), 'minutes/2024-05-01.mdx': minutes(text) })
  const none = ['7:13 The minutes of 1 May 2024 record no decision that approves this paper']
  const decided = (words: string) => `<Decision id="tides">${words}</Decision>`
  const ITEM = '## The paper\n\n<Item paper="tides" />\n\n'
  test.each<[string, string, string[]]>([
    ['under its item', `${ITEM}${decided('It was approved.')}`, []],
    ['by its title', decided('The paper “Tides” was agreed.'), []],
    ['by a link', decided('[The paper](../papers/tides.mdx) was cleared.'), []],
    ['by a link in a list', decided('\n\n- Approved: [it](../papers/tides.mdx#a)\n\n'), []],
    ['that it was not approved', `${ITEM}${decided('It was not approved.')}`, none],
    ['another decision on it', `${ITEM}${decided('It was sent back.')}`, none],
    ['a decision on another paper', decided('The plan was approved.'), none],
    ['words that no mark makes a decision', `${ITEM}It was approved.`, none],
    ['nothing', '', none],
    ['what can’t be read', `${ITEM}<Decision id="a" words="b">x</Decision>`, []],
  ])('%s', (_, text, expected) => expect(at(text)).toEqual(expected))
})
