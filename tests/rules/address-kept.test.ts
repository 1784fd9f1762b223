import { describe, expect, test } from 'vitest'
import { findings } from '../bodies.ts'

const said = (text: string, files: Record<string, string | undefined> = {}) =>
  findings('address-kept', { 'addresses.yaml': text, ...files })

describe('what was published', () => {
  test.each([
    ['no list', undefined],
    ['an empty list', '{}\n'],
    ['pages and fragments that stand', 'published:\n  minutes/2024-03-06/: [action-1, the-minute-hand]\n'],
    ['a clause', 'published:\n  terms-of-reference/first/: [report]\n'],
    ['a page of the site, which the record knows nothing of', 'published:\n  compliance/: []\n  data/people.csv: []\n'],
    ['a member’s page of the register', 'published:\n  interests/ben-marl/: []\n  interests/compare/: []\n'],
    ['feeds of what there is', 'published:\n  feeds/all.atom: []\n  feeds/people/ben-marl.atom: []\n'],
    ['a declaration', 'published:\n  interests/ben-marl/2024-01-01/: []\n'],
  ])('%s', (_, text) => {
    expect(findings('address-kept', { 'addresses.yaml': text })).toEqual([])
  })

  test('a page and a fragment that are not there, each at its own place', () => {
    expect(said('published:\n  minutes/2024-03-06/: [action-1, action-2]\n  posts/clerk/: []\n')).toEqual([
      'addresses.yaml:2:35 The address `minutes/2024-03-06/#action-2` was published, and nothing stands there any more',
      'addresses.yaml:3:3 The address `posts/clerk/` was published, and nothing stands there any more',
    ])
  })

  test('a member’s page, a feed and a picture that are not there', () => {
    const list = 'published:\n  feeds/topics/rust.atom: []\n  interests/nobody/: []\n  papers/old.png: []\n'
    expect(said(list).map((one) => one.split(' was ')[0])).toEqual([
      'addresses.yaml:2:3 The address `feeds/topics/rust.atom`',
      'addresses.yaml:3:3 The address `interests/nobody/`',
      'addresses.yaml:4:3 The address `papers/old.png`',
    ])
    const picture = { 'papers/old.png': '', 'topics/rust.mdx': '---\nname: Rust\n---\n' }
    expect(said(list, picture).map((one) => one.split(' was ')[0])).toEqual([
      'addresses.yaml:3:3 The address `interests/nobody/`',
    ])
    const moves =
      'moved:\n  feeds/topics/rust.atom: feeds/people/ben-marl.atom\n  interests/nobody/: interests/ben-marl/\n'
    expect(said(`${list}${moves}gone:\n  papers/old.png: It showed where somebody lives.\n`)).toEqual([])
  })

  test('a page that moved took along what was published of it, or says where that is', () => {
    const list =
      'published:\n  minutes/2024-03-07/: [action-1, action-9]\nmoved:\n  minutes/2024-03-07/: minutes/2024-03-06/\n'
    expect(said(list)).toEqual([
      'addresses.yaml:2:35 The address `minutes/2024-03-07/#action-9` was published, and nothing stands there any more',
    ])
    expect(said(`${list}  minutes/2024-03-07/#action-9: minutes/2024-03-06/#action-1\n`)).toEqual([])
  })

  test('nothing is said of the fragments of a document that can’t be read whole', () => {
    const list = 'published:\n  minutes/2024-03-06/: [action-1, action-2]\n'
    expect(said(list, { 'minutes/2024-03-06.mdx': '---\ndate: 2024-03-06\n---\n\n{\n' })).toEqual([])
  })

  test('names that every object has are no moves', () => {
    expect(said('published:\n  papers/constructor/: []\n')).toHaveLength(1)
  })
})

describe('what moved', () => {
  const published = 'published:\n  minutes/2024-03-07/: []\n'
  test.each([
    ['once', `${published}moved:\n  minutes/2024-03-07/: minutes/2024-03-06/\n`, []],
    ['to a fragment', `${published}moved:\n  minutes/2024-03-07/: minutes/2024-03-06/#action-1\n`, []],
    ['to a page of the site', `${published}moved:\n  minutes/2024-03-07/: compliance/\n`, []],
    [
      'to a fragment that is not there',
      `${published}moved:\n  minutes/2024-03-07/: minutes/2024-03-06/#action-9\n`,
      ['addresses.yaml:4:24 Unexpected `minutes/2024-03-06/#action-9`, expected an address at which something stands'],
    ],
    [
      'while something stands there still',
      'moved:\n  minutes/2024-03-06/: minutes/2024-05-01/\n',
      ['addresses.yaml:2:3 Unexpected `minutes/2024-03-06/` under `moved:`, for something stands there still'],
    ],
    [
      'from a page of the site',
      'moved:\n  compliance/: minutes/2024-05-01/\n',
      [
        'addresses.yaml:2:3 Unexpected `compliance/` under `moved:`, expected the address of a document such as `minutes/2011-03-17/`',
      ],
    ],
    [
      'gone while it stands there still',
      'gone:\n  minutes/2024-03-06/#action-1: It told where somebody lives.\n',
      ['addresses.yaml:2:3 Unexpected `minutes/2024-03-06/#action-1` under `gone:`, for something stands there still'],
    ],
    [
      'to itself',
      `${published}moved:\n  minutes/2024-03-07/: minutes/2024-03-07/\n`,
      ['addresses.yaml:4:24 The moves of `minutes/2024-03-07/` lead round in a circle, or on over more than 100 steps'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

test.each([
  ['a list that is none', 'published: 7\n'],
  ['a reason too short to be one', 'gone:\n  minutes/2024-03-07/: no\n'],
  ['a field that there is not', 'publishd: {}\n'],
  ['an address that leads out of the site', 'moved:\n  ../../evil/: minutes/2024-05-01/\n'],
  ['a hidden file', 'published:\n  .htaccess: []\n'],
  ['what a host’s settings would take for more', 'moved:\n  "a/; return 200/": minutes/2024-05-01/\n'],
  ['markup', 'gone:\n  "minutes/<b>/": It told where somebody lives.\n'],
  ['an address with a slash before it', 'published:\n  /minutes/2024-03-07/: []\n'],
])('%s is refused where it stands', (_, text) => {
  expect(findings('document-shape', { 'addresses.yaml': text })[0]).toMatch(/^addresses.yaml:[12]:\d+ /)
})
