/** Readers meet no rule's id, no id or path of a document and no words of a commit, but on the pages that are about them. */
import { execFileSync } from 'node:child_process'
import type { Element, Root } from 'hast'
import { describe, expect, inject, test } from 'vitest'
import { ROOT } from '../../src/archive/settings.ts'
import { RULES } from '../../src/rules/index.ts'
import { KIND_TITLES } from '../../src/views/titles.ts'
import { all, files, page, textOf } from './pages.ts'

/** The pages of the rules and of the data; and the guides for those who write the files, which name commands and files. */
const ABOUT = /^(?:rules|data|guides)\//

/** Ids that are no plain words are found in any text, the others where they are shown as code. */
const [PLAIN, IDS] = [false, true].map((apart) => RULES.map(({ id }) => id).filter((id) => id.includes('-') === apart))
/** A file of the record, or the id of a document; what begins with a slash is an address. */
const PATH = new RegExp(
  `\\bcontent/|[\\w-]+\\.(?:mdx|yaml|ts|astro)\\b|(?<![/\\w])(?:${Object.keys(KIND_TITLES).join('|')})/[a-z0-9][\\w-]*`,
)

/** What was said of each change of the record and of the program; of a few words a page may say the same. */
const COMMITS = execFileSync('git', ['log', '--format=%s'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .map((subject) => subject.replaceAll('`', '').trim())
  .filter((subject) => subject.split(' ').length > 3)

/** All that a page says, to the eye, to the ear and to programs, but for addresses. */
function saidOn(root: Root): string {
  const said = all(root, ({ tagName }) => tagName === 'title' || tagName === 'body').map(spoken)
  for (const { tagName, properties } of all(root, () => true)) {
    const { ariaLabel, alt, title, placeholder, name, property, content } = properties
    said.push(...[ariaLabel, alt, title, placeholder].map((one) => String(one ?? '')))
    if (tagName === 'meta' && /description|title/.test(String(name ?? property))) said.push(String(content))
  }
  return said.join('\n')
}

/** The text of an element without what runs in it. */
function spoken(element: Element): string {
  const without = (one: Element): Element => ({
    ...one,
    children: one.children
      .filter((child) => child.type !== 'element' || !['script', 'style'].includes(child.tagName))
      .map((child) => (child.type === 'element' ? without(child) : child)),
  })
  return textOf(without(element))
}

/** What readers should not meet on a page, said after its path. */
function strangeOn(path: string, root: Root): string[] {
  const said = saidOn(root)
  const code = all(root, ({ tagName }) => tagName === 'code').map(textOf)
  return [
    ...(IDS ?? []).filter((id) => new RegExp(`(?<![/\\w-])${id}(?![\\w-])`).test(said)),
    ...(PLAIN ?? []).filter((id) => code.includes(id)),
    ...COMMITS.filter((subject) => said.includes(subject)),
    ...(PATH.exec(said) ?? []),
  ].map((words) => `${path}: ${words}`)
}

describe.each(['real', 'lantern', 'based', 'group'])('%s', (name) => {
  const site = inject('sites')[name] as string
  const pages = files(site)
    .filter((path) => path.endsWith('index.html') && !ABOUT.test(path))
    .map((path) => path.slice(0, -'index.html'.length))

  test('every page is for readers', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.flatMap((path) => strangeOn(path, page(site, path)))).toEqual([])
  })

  test('sentences that were put together read as if they had been written', () => {
    const odd = pages.flatMap((path) => {
      const found = ODD.exec(saidOn(page(site, path)).replaceAll(/“[^”]*”/g, '“…”'))
      return found ? [`${path}: ${found[0]}`] : []
    })
    expect(odd).toEqual([])
  })
})

/** One of several, several of one, a name that is missing, and values that are none. */
const ODD =
  /\b1 (?:action|decision|meeting|member|declaration|clause|rule|interest|paper|finding|deputie|entrie)s\b|(?:^|[^\d.])(?:[02-9]|[1-9]\d+) (?:action|decision|meeting|member|declaration|clause|rule|finding|entry)\b(?! (?:log|of|in))|, \.|\(\)|“”|\b(?:on on|of of|the the|by by|undefined|NaN)\b|\[object/

test('what a page must not say would be found', () => {
  const root = page(inject('sites').lantern as string, 'actions/')
  const [main] = all(root, ({ tagName }) => tagName === 'main')
  const says = (value: string) => {
    main?.children.push({ type: 'text', value: ` ${value} ` })
    const found = strangeOn('', root)
    main?.children.pop()
    return found
  }
  expect(says('')).toEqual([])
  for (const words of [
    'action-has-owner',
    'minutes/2026-09-09',
    'exceptions.yaml',
    'people/odhran-pike',
    COMMITS[0] ?? '',
  ])
    expect(says(words).join()).toContain(words)
  expect(ODD.test('1 actions')).toBe(true)
})
