/** Every address that was published answers, or leads to one that does. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'

interface List {
  published: Record<string, string[]>
  moved?: Record<string, string>
}

const read = (path: string) => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as List

/** The addresses of a list that the built site doesn't answer. */
function dead({ published }: List, site: string): string[] {
  return Object.entries(published).flatMap(([page, fragments]) => {
    const file = join(site, page.endsWith('/') ? `${page}index.html` : page)
    if (!existsSync(file)) return [page]
    const html = fragments.length > 0 ? readFileSync(file, 'utf8') : ''
    return fragments.filter((fragment) => !html.includes(` id="${fragment}"`)).map((fragment) => `${page}#${fragment}`)
  })
}

describe('every published address answers', () => {
  test.each([
    ['real', 'content/addresses.yaml', 140],
    ['lantern', 'tests/fixtures/lantern-addresses.yaml', 100],
  ])('of the site %s', (name, path, least) => {
    const list = read(path)
    expect(Object.keys(list.published).length).toBeGreaterThan(least)
    expect(dead(list, inject('sites')[name] as string)).toEqual([])
  })
})

test('a dead one would be seen', () => {
  const site = inject('sites').real as string
  expect(
    dead({ published: { 'minutes/2011-03-18/': [], 'minutes/2011-03-17/': ['action-99'], 'compliance/': [] } }, site),
  ).toEqual(['minutes/2011-03-18/', 'minutes/2011-03-17/#action-99'])
})
