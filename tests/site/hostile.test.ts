/** Names, notes and reasons that would run if they were anything but text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, inject, test } from 'vitest'
import { all, byClass, byTag, files, page, textOf } from './pages.ts'
import { HOSTILE } from './strange.ts'

const site = inject('sites').moved as string
const topic = page(site, 'topics/hostile/')
const byId = (id: string) => all(topic, ({ properties }) => properties.id === id)[0] as Element
const section = (name: string) => byClass(topic, name)[0] as Element
const line = (node: Nodes) => textOf(node).replace(/ (?=[.;])/g, '')

test('no page holds an element that they name', () => {
  const found = files(site)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const root = fromHtml(readFileSync(join(site, file), 'utf8'))
      return all(root, ({ properties }) => properties.onError !== undefined || properties.src === 'x').length > 0
    })
  expect(found).toEqual([])
})

test('they are read as they were written', () => {
  expect(textOf(byTag(topic, 'h1')[0] as Element)).toBe(HOSTILE)
  const title = all(topic, ({ properties }) => properties.property === 'og:title')[0]
  expect(title?.properties.content).toBe(HOSTILE)
  const [data] = all(topic, ({ properties }) => properties.type === 'application/ld+json')
  expect(JSON.stringify(JSON.parse(textOf(data as Element)))).toContain(JSON.stringify(HOSTILE))
  expect(line(byId('citation'))).toBe(
    `Lantern Keepers’ Advisory Panel, ${HOSTILE} (topic), public record, last changed on 3 May 2026, https://record.example.org/topics/hostile/`,
  )
  expect(byTag(section('thread'), 'a').map(line)).toEqual([HOSTILE])
  const facts = byTag(byClass(page(site, 'papers/hostile/'), 'facts')[0] as Element, 'dd').map(line)
  expect(facts).toContain(HOSTILE)
})

test('the history of a page tells its change notes, and of its commits the days alone', () => {
  expect(byTag(section('history'), 'li').map(line)).toEqual([`1 May 2026: ${HOSTILE}`, '3 May 2026', '2 May 2026'])
  expect(line(section('history'))).toContain('In this record since 2 May 2026; last changed on 3 May 2026.')
  expect(line(section('history'))).toContain('All days on which this document was changed (2)')
})
