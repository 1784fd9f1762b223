/** Numbers of paragraphs, and ids that outlive edits elsewhere. */
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { documentHtml } from '../../src/views/body.ts'
import { Paragraphs } from '../../src/views/paragraphs.ts'
import { type Files, minutes, recordOf } from '../bodies.ts'

/** The body of a document as its page shows it. */
function shown(id: string, text: string, more: Files = {}): string {
  const record = recordOf({ [`${id}.mdx`]: text, ...more })
  const { site } = publication({ record, folder: '/' }, '2024-06-01', '/')
  const document = record.documents.get(id)
  if (!document) throw new Error(`There is no ${id}`)
  return documentHtml(document, site)
}

const body = (text: string) => shown('minutes/2024-05-01', minutes(text))

/** What has a number: `1 p-…`, the number counted as a style sheet does. */
function numbered(html: string): string[] {
  return [...html.matchAll(/<a class="n" href="#([^"]*)"(?: aria-label="Paragraph (\d+)")?/g)].map(([, id, n], at) => {
    if (n !== undefined) expect(Number(n)).toBe(at + 1)
    return id ?? ''
  })
}

const ids = (text: string) => numbered(body(text))

describe('the id of a paragraph', () => {
  const [tides = '', moon = ''] = ids('The tides were read.\n\nThe moon was late.')

  test('is of its words', () => {
    expect(tides).toMatch(/^p-[0-9a-z]{6}$/)
    expect(moon).toMatch(/^p-[0-9a-z]{6}$/)
    expect(tides).not.toBe(moon)
  })

  test('outlives edits elsewhere', () => {
    expect(ids('## New\n\nSomething new.\n\nThe moon was late.\n\n- more\n\nThe tides were read.')).toEqual(
      expect.arrayContaining([tides, moon]),
    )
  })

  test.each([
    'The tides\nwere read.',
    'The *tides* were **read**.',
    '“The tides were read.”',
    '"The tides were read."',
    'The tides were read…',
    'The tides — were read.',
    'The [tides](../topics/boats.mdx) were read.',
    '> The tides were read.',
    '- The tides were read.',
  ])('is the same where only its form changes: %j', (text) => expect(ids(text)).toEqual([tides]))

  test.each(['The tide were read.', 'The tides were read again.', 'Tides were read.', 'Thé tides were read.'])(
    'is another where a word changes: %s',
    (text) => expect(ids(text)).not.toContain(tides),
  )

  test('is numbered where the same words stand twice', () =>
    expect(ids('The tides were read.\n\nThe tides were read.\n\nThe tides were read.')).toEqual([
      tides,
      `${tides}-2`,
      `${tides}-3`,
    ]))
})

describe('what has a number', () => {
  test('a list by its entries, loose or nested, and each paragraph once', () => {
    const html = body('- one\n  - two\n\n1. three\n\n   four\n\n2. five')
    expect(numbered(html)).toHaveLength(5)
    expect(html).toMatch(/<li id="p-\w+"><p><a class="n"[^>]*><\/a>three<\/p><p id="p-\w+"><a class="n"[^>]*><\/a>four/)
    expect(html.match(/ id="p-/g)).toHaveLength(5)
  })

  test('no picture, footnote, table or heading', () => {
    const text =
      '## Head\n\n![A boat](../papers/boat.png)\n\nTold.[^1]\n\n[^1]: Untold.\n\n| a | b |\n| - | - |\n| c | d |'
    expect(ids(text)).toHaveLength(1)
  })

  test('words with signs that HTML escapes', () => {
    const [one] = ids('Tea & cake < “more” tea & cake.')
    expect(ids('Tea cake more tea cake')).toEqual([one])
  })

  test('entries by the ids that they have, with what is in them; others by their words', () => {
    const html = body(
      'Before.\n\n<Action id="1" owner="chair">\nTo look.\n\n- at it\n</Action>\n\n<Decision id="tea">Tea.</Decision>\n\n<Note>\nOne.\n\nTwo.\n</Note>\n\nAfter.',
    )
    expect(numbered(html)).toEqual([
      expect.any(String),
      'action-1',
      'decision-tea',
      expect.stringMatching(/^p-/),
      expect.any(String),
    ])
    expect(html).toContain('<a class="n" href="#action-1">Action 1</a>')
    expect(html).toContain('aria-label="Paragraph 5"')
  })

  test('no clause, nor what is in one, for it has an address of its own', () => {
    const html = shown(
      'terms-of-reference/other',
      '---\ntitle: Terms\n---\n\nBefore.\n\n<Clause id="tides">\nOne.\n\n- two\n</Clause>\n',
    )
    expect(numbered(html)).toEqual([expect.stringMatching(/^p-/)])
  })

  test('nothing of a document that isn’t minutes, a paper or terms', () =>
    expect(shown('topics/moon', '---\nname: Moon\n---\n\nIt was late.\n')).toBe('<p>It was late.</p>'))
})

test('a thousand paragraphs have a thousand ids', () => {
  const paragraphs = new Paragraphs()
  const html = Array.from({ length: 1000 }, (_, n) => `<p>Paragraph number ${n} of many.</p>`).join('')
  const made = numbered(paragraphs.numbered(html))
  expect(new Set(made).size).toBe(1000)
  expect(made.every((id) => id.length === 8)).toBe(true)
})
