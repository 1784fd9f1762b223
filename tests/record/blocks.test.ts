import { describe, expect, test } from 'vitest'
import { type AnyElement, type Block, type Element, elements, words } from '../../src/record/index.ts'
import { faultsIn, minutes, read, start, whole } from '../bodies.ts'

/** Blocks in short: `heading A`, `Action 1 [prose x]`, `list [[prose a]]`. */
function short(blocks: readonly Block[]): string {
  return blocks.map(shortOne).join(', ')
}

function shortOne(block: Block): string {
  if (block.type === 'heading') return `h${block.depth} ${block.text}`
  if (block.type === 'list') return `${block.ordered ? block.start : 'list'} [${block.items.map(short).join(' | ')}]`
  if (block.type === 'prose') return `"${words([block])}"`
  const { id = '' } = block.attributes as { id?: string }
  return `${block.name}${id && ` ${id}`} [${short(block.body)}]`
}

const body = (text: string) => short(read('minutes', minutes(text)).body)
const clauses = (text: string) => short(read('terms-of-reference', `---\ntitle: Terms\n---\n\n${text}\n`).body)

describe('a body is typed blocks', () => {
  test.each([
    ['prose runs together', 'a\n\nb\n\n- c\n\n> d', '"a b c d"'],
    ['headings stand alone', 'a\n\n## B\n\nc\n\n### D', '"a", h2 B, "c", h3 D'],
    ['an element in one line', '<Action id="1" owner="chair">a *b* c</Action>', 'Action 1 ["a b c"]'],
    ['an element over lines', '<Decision id="1">\na\n\n- b\n</Decision>', 'Decision 1 ["a b"]'],
    ['elements on following lines', '<Note>a</Note>\n<Note>b</Note>', 'Note ["a"], Note ["b"]'],
    ['an element without text', '<Note />', 'Note []'],
    ['a list of elements', '- <Action id="1" owner="chair">a</Action>\n- b', 'list [Action 1 ["a"] | "b"]'],
    ['a numbered list of elements', '4. <Note>a</Note>\n5. <Note>b</Note>', '4 [Note ["a"] | Note ["b"]]'],
    ['a list of lists of elements', '- a\n  - b\n    - <Note>c</Note>', 'list ["a", list ["b", list [Note ["c"]]]]'],
    [
      'an element in an element',
      '<Decision id="1">\n\n<Action id="2" owner="chair">a</Action>\n\n</Decision>',
      'Decision 1 [Action 2 ["a"]]',
    ],
    ['text, then an element, in an item', '- a\n\n  <Note>b</Note>', 'list ["a", Note ["b"]]'],
    ['plain HTML is prose', '<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n\nc', '"a b c"'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => expect(body(text)).toBe(expected))

  test('clauses within clauses', () =>
    expect(
      clauses(
        '<Clause id="a">\nb:\n\n- <Clause id="c">d</Clause>\n- <Clause id="e">\n  f\n\n  1. <Clause id="g">h</Clause>\n  </Clause>\n</Clause>',
      ),
    ).toBe('Clause a ["b:", list [Clause c ["d"] | Clause e ["f", 1 [Clause g ["h"]]]]]'))

  test('elements are found at every depth, in the order of the text', () => {
    const document = read(
      'minutes',
      minutes('<Note id="a">\n\n- <Note id="b">x</Note>\n\n</Note>\n\n> y\n\n<Note id="c">z</Note>'),
    )
    expect([...elements(document.body)].map((one) => (one.attributes as { id: string }).id)).toEqual(['a', 'b', 'c'])
  })
})

describe('an element stands only where it can be read as one', () => {
  const wrong = (inside: string) => `Unexpected \`<Action>\` inside ${inside}, expected it on lines of its own`
  const ACTION = '<Action id="1" owner="chair">x</Action>'
  test.each([
    ['in a line', `a ${ACTION} b`, `8:3 ${wrong('a line of text')}`],
    ['at the end of a line', `a ${ACTION}`, `8:3 ${wrong('a line of text')}`],
    ['in emphasis', `*${ACTION}*`, `8:2 ${wrong('a line of text')}`],
    ['in an item with text', `- a ${ACTION}`, `8:5 ${wrong('a line of text')}`],
    ['in a heading', `## ${ACTION}`, `8:4 ${wrong('a heading')}`],
    ['in a table', `| a |\n| - |\n| ${ACTION} |`, `10:3 ${wrong('a table')}`],
    ['in a quotation', `> ${ACTION}`, `8:3 ${wrong('a quotation')}`],
    ['in a footnote', `a[^1]\n\n[^1]: ${ACTION}`, `10:7 ${wrong('a footnote')}`],
    ['in plain HTML', `<b>\n\n${ACTION}\n\n</b>`, `10:1 ${wrong('another element')}`],
    ['in the text of an element', `<Note>a ${ACTION}</Note>`, `8:9 ${wrong('a line of text')}`],
  ])('%s', (_, text, expected) => expect(faultsIn(read('minutes', minutes(text)))).toEqual([expected]))

  test('what it holds is kept as text where it may not stand', () => {
    const document = read('topics', '---\nname: Gears\n---\n\n<Action id="1" owner="chair">to oil</Action>\n')
    expect(short(document.body)).toBe('"to oil"')
  })
})

describe('`<Item>` speaks of the heading above it, and of nothing else', () => {
  const STRAY = 'Unexpected `<Item>`, expected it only once, right under the heading of its agenda item'
  test.each([
    ['before any heading', '<Item topics="a" />', [`8:1 ${STRAY}`]],
    ['behind text', '## A\n\nb\n\n<Item topics="a" />', [`12:1 ${STRAY}`]],
    ['twice', '## A\n\n<Item topics="a" />\n\n<Item concerns="b" />', [`12:1 ${STRAY}`]],
    ['under a smaller heading', '### A\n\n<Item topics="a" />', [`10:1 ${STRAY}`]],
    ['under a smaller heading of an item', '## A\n\n### B\n\n<Item topics="a" />', []],
    ['in a list', '## A\n\n- <Item topics="a" />', [`10:3 ${STRAY}`]],
    [
      'around what it speaks of',
      '## A\n\n<Item topics="a">\n\n<Note>b</Note>\n\n</Item>',
      ['10:1 Unexpected text inside `<Item>`, expected it empty'],
    ],
    ['as it should', '## A\n\n<Item topics="a" />\n\nb', []],
    ['opened and closed', '## A\n\n<Item topics="a"></Item>', []],
  ])('%s', (_, text, expected) => expect(faultsIn(read('minutes', minutes(text)))).toEqual(expected))
})

describe('attributes are typed, with their places', () => {
  const element = (text: string) => read('minutes', minutes(text)).body[0] as AnyElement & Element<'Action'>

  test('lists are split and trimmed', () => {
    const { attributes } = element('<Action id="1" owner=" chair ,, vice-chair, " topics="a">x</Action>')
    expect(attributes).toEqual({ id: '1', owner: ['chair', 'vice-chair'], topics: ['a'] })
  })

  test('entities are read', () => {
    expect(
      element('<Action id="1" owner="chair" withheld="the R&amp;D is &lt; 5 per cent">x</Action>').attributes.withheld,
    ).toBe('the R&D is < 5 per cent')
  })

  test('the whole, its tag and its values', () => {
    const text = '<Action id="1"\n  owner="chair">\nx\n</Action>'
    const { span, tag, places, offsets } = element(text)
    expect([whole(span), whole(tag), start(places.owner as never)]).toEqual(['8:1-11:10', '8:1-9:17', '9:10'])
    expect(minutes(text).slice(offsets.owner, (offsets.owner as number) + 5)).toBe('chair')
  })
})
