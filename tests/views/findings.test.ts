/** What buddies found, and its patterns. */
import { expect, test } from 'vitest'
import { find } from '../../src/record/index.ts'
import { FINDINGS, findingsOf, findingsPage, hasFindings } from '../../src/views/findings.ts'
import { pagePaths } from '../../src/views/page-paths.ts'
import { siteOf, tinySite } from './made.ts'

const pathfinder = (id: string, ...findings: string[]) => ({
  [`pathfinders/${id}.mdx`]: `---\nname: The ${id}\nfindings:${findings.map((one) => `\n  - {date: 2024-05-01, text: Ten letters, ${one}}`).join('')}\n---\n`,
})
const TOPICS = Object.fromEntries(['gears', 'tides'].map((id) => [`topics/${id}.mdx`, `---\nname: ${id}\n---\n`]))
const site = tinySite({
  ...TOPICS,
  ...pathfinder('bell', 'member: ben-marl, topics: [gears]', 'member: ben-marl, topics: [gears, tides]'),
  ...pathfinder('buoy', 'member: ada-finch, topics: [tides]', 'member: ben-marl, topics: [tides]'),
  ...pathfinder('crane', 'member: ada-finch'),
})
const page = findingsPage(site)

test('patterns are topics with what shares them, most first; what has no topic comes last', () =>
  expect(page.patterns.map(({ topic, count }) => [topic?.name, count])).toEqual([
    ['tides', '3 findings, 2 pathfinders'],
    ['gears', '2 findings, 1 pathfinder'],
    [undefined, '1 finding, 1 pathfinder'],
  ]))

test('a pattern leads back to each finding on the page of its pathfinder', () =>
  expect(page.patterns[0]?.at).toEqual([
    { name: 'The bell, 1 May 2024', href: '/record/pathfinders/bell/#found-2' },
    { name: 'The buoy, 1 May 2024', href: '/record/pathfinders/buoy/#found-1' },
    { name: 'The buoy, 1 May 2024', href: '/record/pathfinders/buoy/#found-2' },
  ]))

test('each buddy’s findings are together, by surname', () =>
  expect(page.buddies.map(({ by, findings }) => [by.name, findings.length])).toEqual([
    ['Ada Finch', 2],
    ['Ben Marl', 3],
  ]))

test('the page of a pathfinder has its own, with their fragments', () => {
  const buoy = find(site.record, 'pathfinders', 'buoy')
  expect(buoy && findingsOf(buoy, site).map(({ fragment, by }) => [fragment, by.name])).toEqual([
    ['found-1', 'Ada Finch'],
    ['found-2', 'Ben Marl'],
  ])
})

test('there is a page of all where there is a finding, and else none', () => {
  expect(pagePaths(site)).toContain(FINDINGS)
  const without = [tinySite({ 'pathfinders/bell.mdx': '---\nname: The bell\n---\n' }), siteOf('content')]
  for (const one of without) {
    expect(hasFindings(one)).toBe(false)
    expect(pagePaths(one)).not.toContain(FINDINGS)
  }
})
