/** Numbers of paragraphs on built pages: in order, each a link to what holds it. */
import type { Element, Nodes } from 'hast'
import { describe, expect, inject, test } from 'vitest'
import { all, byClass, byTag, files, page } from './pages.ts'

const NUMBERED = /^(minutes|papers|terms-of-reference)\/[^/]+\/index\.html$/

/** The ids that stand around an element. */
function around(root: Nodes, element: Element): unknown[] {
  return all(root, (one) => one !== element && all(one, (inner) => inner === element).length > 0).map(
    ({ properties }) => properties.id,
  )
}

describe.each(['real', 'lantern'])('the site %s', (name) => {
  const site = inject('sites')[name] ?? ''
  const pages = files(site).filter((file) => NUMBERED.test(file))

  test('has numbered pages', () => expect(pages.length).toBeGreaterThan(5))

  test.each(pages)('%s', (file) => {
    const root = page(site, file.replace('index.html', ''))
    const links = byClass(root, 'n')
    for (const [at, link] of links.entries()) {
      // The style sheet counts; a reader of the screen is told the same number.
      if (link.children.length === 0) expect(link.properties.ariaLabel).toBe(`Paragraph ${at + 1}`)
      expect(around(root, link)).toContain(String(link.properties.href).slice(1))
    }
    const ids = all(root, ({ properties }) => properties.id !== undefined).map(({ properties }) => properties.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(byTag(root, 'article').length).toBe(1)
    expect(byClass(byTag(root, 'article')[0] as Element, 'n')).toEqual(links)
  })
})

test('every paragraph of minutes has a number, but those that say what stands around it', () => {
  const article = byTag(page(inject('sites').real ?? '', 'minutes/2011-03-17/'), 'article')[0] as Element
  const bare = byTag(article, 'p').filter(
    (one) =>
      byClass(one, 'n').length === 0 &&
      !['marks', 'entry__facts', 'original'].some((name) => byClass(one, name).length > 0),
  )
  const inEntries = byClass(article, 'entry').flatMap((entry) => byTag(entry, 'p'))
  const inAttendance = byClass(article, 'attendance').flatMap((entry) => byTag(entry, 'p'))
  expect(bare.filter((one) => !inEntries.includes(one) && !inAttendance.includes(one))).toEqual([])
  expect(byClass(article, 'n').length).toBeGreaterThan(20)
})
