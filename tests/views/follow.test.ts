/** The pages that have a feed of their own. */
import { expect, test } from 'vitest'
import { feedOf } from '../../src/views/follow.ts'
import { tinySite } from './made.ts'

const TOPIC = { 'topics/rust.mdx': '---\nname: Rust & salt\n---\n' }

function feed(id: string, origin?: string): string | undefined {
  const site = tinySite(TOPIC, origin)
  const document = site.record.documents.get(id)
  if (!document) throw new Error(id)
  return feedOf(document, site)
}

test.each(['topics/rust', 'people/ada-finch'])('%s has one', (id) => expect(feed(id)).toBe(`/record/feeds/${id}.atom`))

test('so it is without an address of the site; others have none', () => {
  expect(feed('topics/rust', '')).toBe('/record/feeds/topics/rust.atom')
  expect(feed('posts/chair')).toBeUndefined()
})
