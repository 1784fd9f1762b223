/** What links to a page, and how: of what is still to come nobody says that it was done. */
import { expect, test } from 'vitest'
import { backlinks } from '../../src/views/backlinks.ts'
import { tinySite } from './made.ts'

const FIELDS = 'authors: [ben-marl]\ncontributors: [ben-marl]\nfinalisedBy: [ben-marl]\nclearedBy: [ben-marl]'

const partsIn = (status: string) => {
  const paper = `---\ntitle: The tide\ntype: report\nheld: false\nstatus: ${status}\n${FIELDS}\n---\n`
  const site = tinySite({ 'papers/tide.mdx': paper })
  return backlinks('people/ben-marl', site).flatMap(({ title, links }) =>
    title === 'Papers' ? links.map(({ how }) => how) : [],
  )
}

test.each([
  ['commissioned', ['to write it', 'to add to it', 'to finalise it', 'to clear it']],
  ['draft', ['author', 'contributor', 'to finalise it', 'to clear it']],
  ['cleared', ['author', 'contributor', 'finalised it', 'cleared it']],
])('a %s paper', (status, expected) => expect(partsIn(status).sort()).toEqual(expected.sort()))
