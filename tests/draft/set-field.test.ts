/** A field that is set changes its own lines and nothing else. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { setField } from '../../src/draft/set-field.ts'
import { fieldsOf, frontmatterOf } from '../../src/record/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The YAML of a text. */
const yamlOf = (text: string) => {
  const { from, to } = frontmatterOf(text) ?? { from: 0, to: text.length }
  return text.slice(from, to)
}
const read = (text: string) => parse(yamlOf(text), { schema: 'core' }) as Record<string, unknown>

describe.each(['content', 'tests/fixtures/lantern'])('each field of each document of %s', (folder) => {
  const texts = globSync(['*/**/*.mdx', 'bodies/*.yaml'], { cwd: join(ROOT, folder) }).map((file): [string, string] => [
    file,
    readFileSync(join(ROOT, folder, file), 'utf8'),
  ])

  test('set to what it is, changes no byte', () => {
    expect(texts.length).toBeGreaterThan(20)
    for (const [file, text] of texts)
      for (const [key, value] of Object.entries(read(text))) expect(setField(text, key, value), file).toBe(text)
  })

  test('set to something else and back, means what it did, and no other line has changed', () => {
    for (const [file, text] of texts)
      for (const [key, value] of Object.entries(read(text))) {
        const other = Array.isArray(value) ? [...value, 'another'] : 'another: # one'
        const there = setField(text, key, other)
        expect(read(there)[key], file).toEqual(other)
        const back = setField(there, key, value)
        expect(read(back), file).toEqual(read(text))
        const field = fieldsOf(yamlOf(text)).find(({ name }) => name === key)
        const from = text.indexOf(yamlOf(text)) + (field?.from ?? 0)
        expect(back.slice(0, from), file).toBe(text.slice(0, from))
        const rest = text.slice(from + (field?.to ?? 0) - (field?.from ?? 0))
        expect(back.endsWith(rest), file).toBe(true)
      }
  })

  test('taken out and put in again, means what it did', () => {
    for (const [file, text] of texts) {
      const order = Object.keys(read(text))
      for (const [key, value] of Object.entries(read(text))) {
        const without = setField(text, key, undefined)
        expect(read(without) ?? {}, file).not.toHaveProperty(key)
        expect(Object.keys(read(setField(without, key, value, order))), file).toEqual(order)
      }
    }
  })
})

const TEXT = `---
# The day.
date: 2026-11-20 # a Friday
attended: # in the order of the minutes
  - ada # came early
  - { person: bert, until: "15:00" }
  - cleo

# What is left.
status: draft
---

Words: as they are.
`

describe('what is said beside a field', () => {
  test('stays beside its value', () =>
    expect(setField(TEXT, 'date', '2026-11-21')).toBe(TEXT.replace('2026-11-20', '2026-11-21')))

  test('stays beside the entries of a list', () =>
    expect(
      setField(TEXT, 'attended', [
        { person: 'ada', from: '14:30' },
        { person: 'bert', until: '15:10' },
        'cleo',
        'dora',
      ]),
    ).toBe(
      TEXT.replace('attended: #', 'attended:\n  #')
        .replace('  - ada # came early', '  - person: ada\n    from: 14:30\n    # came early')
        .replace('15:00', '15:10')
        .replace('- cleo', '- cleo\n  - dora'),
    ))

  test('stays where the field goes', () =>
    expect(setField(TEXT, 'attended', undefined)).toContain('# a Friday\n\n# What is left.\nstatus: draft'))
})

test('a new field goes where its order says', () =>
  expect(setField(TEXT, 'venue', 'The Quay: upstairs', ['date', 'venue', 'attended'])).toContain(
    '# a Friday\nvenue: "The Quay: upstairs"\nattended:',
  ))

test('line ends stay as they are', () =>
  expect(setField(TEXT.replaceAll('\n', '\r\n'), 'attended', ['ada', 'bert'])).not.toMatch(/[^\r]\n/))
