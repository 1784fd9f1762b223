/** The feeds of all that is new, and what they make of odd words. */
import { expect, test } from 'vitest'
import { ORIGIN, tinySite } from '../views/made.ts'
import { readFeed, wrongWith } from './atom.ts'
import { filesOf } from './files.ts'

const HOSTILE = ']]> <b>&amp; "x" \u{1F6F6} \\\\ ; , é'
const paper = {
  'papers/odd.mdx': `---\ntitle: ${JSON.stringify(HOSTILE)}\ntype: report\nstatus: published\nheld: false\ndate: 2024-04-01\npublisher: ${JSON.stringify(HOSTILE)}\n---\n`,
}

test('titles and words come back as they were', () => {
  const feed = filesOf(tinySite(paper)).get('feeds/papers.atom') ?? ''
  expect(wrongWith(feed)).toBe('')
  expect(readFeed(feed).entries).toEqual([
    {
      id: `${ORIGIN}/record/papers/odd/`,
      title: `Paper: ${HOSTILE}`,
      updated: '2024-04-01T00:00:00Z',
      summary: `Report, ${HOSTILE}`,
      link: `${ORIGIN}/record/papers/odd/`,
    },
  ])
})

test('the feed of everything has what the others have, the latest first', () => {
  const files = filesOf(tinySite(paper))
  const { entries } = readFeed(files.get('feeds/all.atom') ?? '')
  expect(entries.map(({ title }) => title)).toEqual([
    'Minutes: Meeting of 1 May 2024',
    `Paper: ${HOSTILE}`,
    'Minutes: Meeting of 6 March 2024',
    'Declaration of interests: Ada Finch',
    'Declaration of interests: Ben Marl',
  ])
  const others = ['minutes', 'papers', 'register'].flatMap(
    (name) => readFeed(files.get(`feeds/${name}.atom`) ?? '').entries,
  )
  expect(others).toHaveLength(entries.length)
  for (const one of others) expect(entries).toContainEqual(one)
})

test('without an address of the site there is no feed', () =>
  expect([...filesOf(tinySite(paper, '')).keys()].filter((path) => path.endsWith('.atom'))).toEqual([]))
