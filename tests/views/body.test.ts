/** Numbers of paragraphs, and ids that outlive edits elsewhere. */
import { describe, expect, test } from 'vitest'
import { publication } from '../../src/archive/publish.ts'
import { Paragraphs, type TrustedHtml } from '../../src/record/index.ts'
import { type BodyBlock, bodyOf } from '../../src/views/body.ts'
import { type Files, minutes, recordOf } from '../bodies.ts'

/** The body of a document as its page shows it. */
function shown(id: string, text: string, more: Files = {}): BodyBlock[] {
  const record = recordOf({ [`${id}.mdx`]: text, ...more })
  const { site } = publication({ record, folder: '/' }, '2024-06-01', '/')
  const document = record.documents.get(id)
  if (!document) throw new Error(`There is no ${id}`)
  return bodyOf(document, site)
}

const body = (text: string) => shown('minutes/2024-05-01', minutes(text))

/** All blocks, with what is in lists and entries. */
function all(blocks: readonly BodyBlock[]): BodyBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return [block, ...block.items.flatMap(all)]
    return 'body' in block ? [block, ...all(block.body)] : [block]
  })
}

/** The HTML of all prose. */
const html = (blocks: readonly BodyBlock[]) =>
  all(blocks)
    .map((block) => (block.type === 'prose' ? block.html : ''))
    .join('')

/** The links in prose to its paragraphs: each one's id and number. */
const links = (text: string) =>
  [...text.matchAll(/<a class="n" href="#([^"]*)" aria-label="Paragraph (\d+)" data-n="\2"><\/a>/g)].map(
    ([, id = '', n]) => [id, Number(n)] as const,
  )

/** The ids of what has a number; the numbers count from 1 in the order of the text. */
function numbered(blocks: readonly BodyBlock[]): string[] {
  const found = all(blocks).flatMap((block) => {
    if (block.type === 'prose') return links(block.html)
    return 'number' in block && block.number !== undefined ? [[block.id ?? '', block.number] as const] : []
  })
  expect(found.map(([, n]) => n)).toEqual(found.map((_, at) => at + 1))
  return found.map(([id]) => id)
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
    const blocks = body('- one\n  - two\n\n1. three\n\n   four\n\n2. five')
    expect(numbered(blocks)).toHaveLength(5)
    expect(html(blocks)).toMatch(
      /<li id="p-\w+"><p><a class="n"[^>]*><\/a>three<\/p><p id="p-\w+"><a class="n"[^>]*><\/a>four/,
    )
    expect(html(blocks).match(/ id="p-/g)).toHaveLength(5)
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
    const blocks = body(
      'Before.\n\n<Action id="1" owner="chair">\nTo look.\n\n- at it\n</Action>\n\n<Decision id="tea">Tea.</Decision>\n\n<Note>\nOne.\n\nTwo.\n</Note>\n\nAfter.',
    )
    expect(numbered(blocks)).toEqual([
      expect.any(String),
      'action-1',
      'decision-tea',
      expect.stringMatching(/^p-/),
      expect.any(String),
    ])
  })

  test('no clause, nor what is in one, for it has an address of its own', () => {
    const blocks = shown(
      'terms-of-reference/other',
      '---\ntitle: Terms\n---\n\nBefore.\n\n<Clause id="tides">\nOne.\n\n- two\n</Clause>\n',
    )
    expect(numbered(blocks)).toEqual([expect.stringMatching(/^p-/)])
  })

  test('nothing of a document that isn’t minutes, a paper or terms', () =>
    expect(shown('topics/moon', '---\nname: Moon\n---\n\nIt was late.\n')).toEqual([
      { type: 'prose', html: '<p>It was late.</p>' },
    ]))
})

test('a thousand paragraphs have a thousand ids', () => {
  const paragraphs = new Paragraphs()
  const html = Array.from({ length: 1000 }, (_, n) => `<p>Paragraph number ${n} of many.</p>`).join('')
  const made = links(paragraphs.numbered(html as TrustedHtml)).map(([id]) => id)
  expect(new Set(made).size).toBe(1000)
  expect(made.every((id) => id.length === 8)).toBe(true)
})

describe('what the check finds', () => {
  const found = (text: string) =>
    all(shown('minutes/2024-05-01', minutes(text).trimEnd())).flatMap(({ type, found = [] }) =>
      found.map(({ rule, words }) => [type, rule, words]),
    )

  test('is with the innermost block of its line', () =>
    expect(found('<Passage lang="en">\n\n<Action id="1">Nobody’s.</Action>\n\n</Passage>')).toEqual([
      ['Action', 'action-has-owner', undefined],
    ]))

  test('is told with the line, where it is in prose', () =>
    expect(found('Fog.\n\nSee [the plan of the harbour](nowhere.mdx).')).toEqual([
      ['prose', 'link-resolves', 'See [the plan of the harbour](nowhere.mdx).'],
    ]))

  test('of a field is with no block', () => expect(found('Fog.')).toEqual([]))
})
