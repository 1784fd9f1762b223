/** What moved, or is published no longer. */
import { expect, test } from 'vitest'
import { earlierParts, movesOf, oldPages } from '../../src/views/moved.ts'
import { tinySite } from './made.ts'

const LIST = `moved:
  papers/old/: papers/older/
  papers/older/: minutes/2024-03-06/
  feeds/topics/rust.atom: feeds/people/ben-marl.atom
  minutes/2024-03-06/#action-7: minutes/2024-03-06/#action-1
gone:
  papers/secret/: It told where “a & b” live, and was taken out.
  minutes/2024-03-06/#note: It told where somebody lives.
`
const moved = (to: string) => ({
  kind: 'moved',
  href: `/record/${to}`,
  canonical: `https://record.example.org/record/${to}`,
})
const site = tinySite({ 'addresses.yaml': LIST })

test('a page or file leads to where its moves end', () =>
  expect(movesOf(site)).toEqual([
    ['papers/old/', 'minutes/2024-03-06/'],
    ['papers/older/', 'minutes/2024-03-06/'],
    ['feeds/topics/rust.atom', 'feeds/people/ben-marl.atom'],
  ]))

test('there is a page at each old address of a page', () =>
  expect([...oldPages(site)]).toEqual([
    ['papers/old/', moved('minutes/2024-03-06/')],
    ['papers/older/', moved('minutes/2024-03-06/')],
    ['papers/secret/', { kind: 'gone', reason: 'It told where “a & b” live, and was taken out.' }],
  ]))

test('parts that moved or went are told on their page', () => {
  expect(earlierParts('minutes/2024-03-06/', site)).toEqual([
    { fragment: 'action-7', taken: false, href: '/record/minutes/2024-03-06/#action-1', reason: '' },
    { fragment: 'note', taken: false, href: undefined, reason: 'It told where somebody lives.' },
  ])
  expect(earlierParts('minutes/2024-05-01/', site)).toEqual([])
})

test('what moved with its page is told on the page that it ends at, which may have such a part of its own', () => {
  const list = `moved:
  minutes/2024-03-07/: minutes/2024-03-06/
  minutes/2024-03-07/#action-9: minutes/2024-03-06/#action-1
  minutes/2024-03-07/#action-1: minutes/2024-05-01/
`
  expect(earlierParts('minutes/2024-03-06/', tinySite({ 'addresses.yaml': list }))).toMatchObject([
    { fragment: 'action-9', taken: false, href: '/record/minutes/2024-03-06/#action-1' },
    { fragment: 'action-1', taken: true, href: '/record/minutes/2024-05-01/' },
  ])
})
