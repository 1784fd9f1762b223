/** The sources that the desk loads say no more than the site does. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { isPublic } from '../../src/record/index.ts'
import { sourcesOf } from '../../src/views/sources.ts'
import { type Files, recordOf } from '../bodies.ts'
import { ROOT } from '../scripts/run.ts'
import { BODIES, siteOf, tinySite } from './made.ts'

const HIDDEN = 'Nobody outside may read this'

const paper = (lines: string) =>
  `---\n# ${HIDDEN}: a comment\ntitle: The oil\ntype: report\nauthors: [ada-finch]\n${lines} # ${HIDDEN}\n---\n\n${HIDDEN}, with a line of its own.\n\n---\n\n${HIDDEN} below.\n`
const NOT_OUT: Files = {
  'papers/draft.mdx': paper('status: draft'),
  'papers/cleared.mdx': paper('status: cleared\ndate: 2024-01-05'),
  'papers/later.mdx': paper('status: published\ndate: 2124-01-05'),
  'papers/embargo.mdx': paper('status: published\ndate: 2024-01-05\nembargo: 2124-01-05'),
  'papers/withdrawn.mdx': paper('status: withdrawn\nreason: it was wrong in places'),
}
const OIL = `---\nname: "Oil # in words" # ${HIDDEN}\nsummary: >-\n  # of what it is\n  # ${'no comment'}\n---\nA # in the text, and C#.\n`
const WICK = '---\nname: Wicks\n---\nWhole.\n'
const BODY = recordOf().body.source.text
const HANDLES = `${BODY}reviewers:\n  - handle: "@nobody-outside"\n`

describe('what is not out, or no page shows', () => {
  const files = { ...NOT_OUT, 'topics/oil.mdx': OIL, 'topics/wick.mdx': WICK, 'body.yaml': HANDLES }
  const sources = sourcesOf(
    tinySite({ ...files, 'attachments/papers/draft/nobody.csv': 'a,b\n', 'exceptions.yaml': `# ${HIDDEN}\n[]\n` }),
  )

  test('stays behind', () => {
    expect(JSON.stringify(sources)).not.toMatch(/nobody[ -]/i)
    expect(JSON.stringify(sources)).not.toContain('nobody.csv')
    expect(sources.withheld.sort()).toEqual(Object.keys(NOT_OUT).sort())
  })

  test('leaves every other character at its place', () => {
    const { 'topics/oil.mdx': oil, 'topics/wick.mdx': wick, 'body.yaml': body } = sources.texts
    expect(oil).toBe(OIL.replace(` ${HIDDEN}`, ' '.repeat(HIDDEN.length + 1)))
    expect(wick).toBe(WICK)
    expect(body).toBe(HANDLES.replace('nobody-outside', 'x'.repeat(14)))
    expect(sources.blanked.sort()).toEqual(['body.yaml', 'exceptions.yaml', 'topics/oil.mdx'])
  })

  test('is there where everybody reads the repository; what is not out stays behind there too', () => {
    const open = { ...files, 'body.yaml': `${HANDLES}repository: https://git.example.org/lamps\n` }
    const { texts, blanked, withheld } = sourcesOf(tinySite(open))
    expect(texts['topics/oil.mdx']).toBe(OIL)
    expect(texts['body.yaml']).toContain('@nobody-outside')
    expect(blanked).toEqual([])
    expect(withheld.map((path) => texts[path]).join()).not.toContain(HIDDEN)
  })
})

test.each(BODIES)('nothing that the site of %s hides is in its sources', (folder) => {
  const { record } = readArchive(join(ROOT, folder), ROOT)
  const { documents } = record
  const site = siteOf(folder)
  const said = JSON.stringify(sourcesOf(site))
  const hidden = [...documents.values()].filter((one) => !isPublic(one, site.asOf))
  const lines = hidden.flatMap(({ source }) => source.text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n'))
  const roots = [record.body, record.exceptions, record.addresses].map(({ source }) => source.text)
  const fields = [...documents.values()].map(({ source }) => /^---\n[\s\S]*?\n---\n/.exec(source.text)?.[0] ?? '')
  const comments = [...roots, ...fields].flatMap((text) => text.match(/^\s*# .*/gm) ?? [])
  const words = [...lines, ...comments].map((one) => one.trim()).filter((one) => one.length > 15)
  expect(words.length).toBeGreaterThan(2)
  expect(words.filter((one) => said.includes(JSON.stringify(one).slice(1, -1)))).toEqual([])
})
