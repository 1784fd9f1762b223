/** The snippets for editors: up to date, and what they write can be read. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SNIPPETS } from '../../../scripts/lab/schemas/main.ts'
import { type Snippet, snippets } from '../../../scripts/lab/schemas/snippets.ts'
import { fileOf, KINDS, type Kind, readDocument } from '../../../src/record/index.ts'
import { ELEMENTS } from '../../../src/record/vocabulary.ts'

const all = JSON.parse(snippets()) as Record<string, Snippet>

/** What stands there before anything is filled in: the first choice, the words of each place. */
const written = ({ body }: Snippet): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$TM_FILENAME_BASE', '2026-05-20')
    .replaceAll('$0', 'What was said.')

/** A snippet, by its title. */
const snippet = (title: string) => all[title] as Snippet

/** What is wrong with a document of a kind. */
function faults(kind: Kind, text: string) {
  const id =
    { minutes: 'minutes/2026-05-20', interests: 'interests/an-id/2026-05-20' }[kind as string] ?? `${kind}/an-id`
  return readDocument(kind, id, fileOf(id), text).faults
}

test('the file is what `npm run schemas` writes', () => expect(readFileSync(SNIPPETS, 'utf8')).toBe(snippets()))

test('there is one of each kind of document and of each element, each with a word of its own', () => {
  expect(Object.keys(all)).toEqual([
    ...KINDS.map((kind) => `New: ${kind}`),
    ...Object.keys(ELEMENTS).map((name) => `<${name}>`),
  ])
  expect(new Set(Object.values(all).map(({ prefix }) => prefix)).size).toBe(Object.keys(all).length)
})

test.each(KINDS)('a new document of %s can be read', (kind) =>
  expect(faults(kind, `${written(snippet(`New: ${kind}`))}\n`)).toEqual([]),
)

test.each(Object.keys(ELEMENTS))('an element <%s> can be read where it belongs', (name) => {
  const kind = name === 'Clause' ? 'terms-of-reference' : 'minutes'
  const text = `${written(snippet(`New: ${kind}`))}\n\n## An item\n\n${written(snippet(`<${name}>`))}\n`
  expect(text).toContain(`<${name} `)
  expect(faults(kind, text)).toEqual([])
})
