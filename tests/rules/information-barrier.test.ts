import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'

const NAME = 'minutes/2024-05-01'
const SCHEME: Files = {
  'organisations/scheme.mdx':
    '---\nname: Spring Tide Programme\nabbreviation: STP\ntype: programme\nbarrier: true\n---\n',
  'organisations/board.mdx': '---\nname: Tidal Board\nabbreviation: Board\ntype: body\npartOf: scheme\n---\n',
  'organisations/shop.mdx': '---\nname: Clock Shop\ntype: company\n---\n',
  'topics/grants.mdx': '---\nname: Spring grants\naliases: [neap]\nabout: scheme\n---\n',
  'topics/gears.mdx': '---\nname: Gears\naliases: [cogs]\n---\n',
}
/** Minutes of 1 May 2024, whose text begins on line 8. */
const minutes = (text: string) =>
  `---\ndate: 2024-05-01\nstatus: approved\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n${text}\n\n<Update of="minutes/2024-03-06/1" status="done">x</Update>\n`
const said = (text: string, files: Files = {}, asOf = '2024-06-01') =>
  findings('information-barrier', { ...SCHEME, [`${NAME}.mdx`]: minutes(text), ...files }, asOf).map((one) =>
    one.replace(`${NAME}.mdx:`, ''),
  )
const unmarked = (place: string, what: string) => [
  `${place} Unexpected ${what}, which stands behind the information barrier, in an item without \`scope="policy"\` or the Chair’s ruling`,
]
const figure = (place: string, what: string, beside = '“STP”') => [
  `${place} Unexpected figure “${what}” beside ${beside}, which stands behind the information barrier, expected a public source`,
]

describe('an item speaks of it', () => {
  test.each([
    ['by its name', '## A\n\nThe Spring Tide Programme.', unmarked('10:5', '“Spring Tide Programme”')],
    ['by its name in small letters', '## A\n\nA spring tide programme.', unmarked('10:3', '“spring tide programme”')],
    ['by its name over two lines', '## A\n\nSpring\n  Tide Programme', unmarked('10:1', '“Spring Tide Programme”')],
    ['by its short name', '## A\n\nThe STP.', unmarked('10:5', '“STP”')],
    ['in its heading', '## The STP', unmarked('8:8', '“STP”')],
    ['in a smaller heading', '## A\n\n### The STP', unmarked('10:9', '“STP”')],
    ['in an action', '## A\n\n<Action id="1" owner="chair">Ask the STP.</Action>', unmarked('10:38', '“STP”')],
    ['in a list', '## A\n\n- x\n- STP', unmarked('11:3', '“STP”')],
    ['in a link', '## A\n\n[the STP](../topics/gears.mdx)', unmarked('10:6', '“STP”')],
    ['with hyphens and signs', '## A\n\nNon-STP/x', unmarked('10:5', '“STP”')],
    ['as its owner', '## A\n\nThe STP’s', unmarked('10:5', '“STP”')],
    ['by a part of it', '## A\n\nThe Tidal Board', unmarked('10:5', '“Tidal Board”')],
    ['by a topic about it', '## A\n\nspring grants', unmarked('10:1', '“spring grants”')],
    ['by another word for that topic', '## A\n\nno neap.', unmarked('10:4', '“neap”')],
    ['twice, told once', '## A\n\nSTP\n\nSTP', unmarked('10:1', '“STP”')],
    ['before any heading', 'The STP.', unmarked('8:5', '“STP”')],
    ['by what it concerns', '## A\n\n<Item concerns="shop, scheme" />', unmarked('10:23', '`scheme`')],
    ['by a part that it concerns', '## A\n\n<Item concerns="board" />', unmarked('10:17', '`board`')],
    ['by its topic', '## A\n\n<Item topics="gears, grants" />', unmarked('10:22', '`grants`')],
    ['by both, told once', '## A\n\n<Item concerns="scheme" topics="grants" />\n\nSTP', unmarked('10:17', '`scheme`')],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

  test('each item by itself', () =>
    expect(said('## A\n\nSTP\n\n## B\n\nx\n\n## C\n\nSTP')).toEqual([
      ...unmarked('10:1', '“STP”'),
      ...unmarked('18:1', '“STP”'),
    ]))

  test('not by the name in the frontmatter', () => {
    const text = minutes('x').replace('chair:', 'venue: STP\nchair:')
    expect(said('', { [`${NAME}.mdx`]: text })).toEqual([])
  })
})

describe('an item speaks of something else', () => {
  test.each([
    ['part of a word', '## A\n\nSTPs, xSTP, STP2, éSTP'],
    ['a short name in small letters', '## A\n\nstp board'],
    ['some of the words', '## A\n\nThe Spring Tide'],
    ['an organisation without a barrier', '## A\n\n<Item concerns="shop" topics="gears" />\n\nClock Shop, cogs'],
    ['an address of the record', '## A\n\n[x](../organisations/scheme.mdx)'],
    ['an annotation', '## A\n\n<Note date="2025">\nThe STP, which gave 40%.\n</Note>'],
  ])('%s', (_, text) => expect(said(text)).toEqual([]))

  test('a record in which nothing is marked', () => {
    const open = { 'organisations/scheme.mdx': SCHEME['organisations/scheme.mdx']?.replace('true', 'false') }
    expect(said('## A\n\nThe STP gave 40%', open)).toEqual([])
  })

  test('a mention beside a part of a word is found', () => {
    expect(said('## A\n\nxSTP STP')).toEqual(unmarked('10:6', '“STP”'))
    expect(said('## A\n\nxTidal Board')).toEqual(unmarked('10:8', '“Board”'))
  })
})

describe('an item that is marked', () => {
  test.each([
    ['as policy', '<Item scope="policy" />'],
    ['with a ruling', '<Item ruling="The Chair stopped it." />'],
    ['in its heading', '<Item scope="policy" />', 'The STP'],
    ['with both', '<Item concerns="scheme" scope="policy" ruling="x" />'],
  ])('%s', (_, mark, heading = 'A') => expect(said(`## ${heading}\n\n${mark}\n\nThe STP.`)).toEqual([]))

  test('does not mark the next', () =>
    expect(said('## A\n\n<Item scope="policy" />\n\nSTP\n\n## B\n\nSTP')).toEqual(unmarked('16:1', '“STP”')))
})

describe('a figure', () => {
  const in_ = (text: string, files: Files = {}) => said(`## A\n\n<Item scope="policy" />\n\n${text}`, files)
  const paper = (lines: string): Files => ({ 'papers/count.mdx': `---\ntitle: A count\ntype: report\n${lines}\n---\n` })
  test.each([
    ['in per cent', 'The STP gave 40%.', figure('12:14', '40%')],
    ['in per cent, in words', 'The STP gave 2.5 per cent', figure('12:14', '2.5 per cent')],
    ['of money', 'The STP gave £10.', figure('12:14', '£10')],
    ['of much money', 'The STP gave £1.5 million', figure('12:14', '£1.5 million')],
    ['in thousands', 'The STP had 12,500 letters', figure('12:13', '12,500')],
    ['before the name', 'Of £10,000 from the STP', figure('12:4', '£10,000')],
    ['on the next line', 'The STP\ngave 40%', figure('13:6', '40%')],
    ['on the line before', 'Of 40%\nthe STP', figure('12:4', '40%')],
    ['in its point of a list', '- The STP gave 40%\n- x', figure('12:16', '40%')],
    ['in an element', '<Decision id="1">The STP gives 40%.</Decision>', figure('12:32', '40%')],
    ['twice in a passage, told once', 'STP 40% and STP 50%', figure('12:5', '40%')],
    ['in two passages', 'STP 40%\n\nSTP 50%', [...figure('12:5', '40%'), ...figure('14:5', '50%')]],
    ['in another passage', 'The STP.\n\nIt gave 40%.', []],
    ['in another point', '- The STP\n- gave 40%', []],
    ['of a year', 'The STP starts in October 2011, on day 12', []],
    ['with an address', 'The [STP](https://example.org) gave 40%', []],
    ['with a footnote', 'The STP gave 40%.[^1]\n\n[^1]: The Gazette', []],
    ['with a link of the record', 'The [STP](../organisations/scheme.mdx) gave 40%', figure('12:45', '40%')],
  ])('%s', (_, text, expected) => expect(in_(text)).toEqual(expected))

  test.each([
    ['published', 'status: published', 0],
    ['published that day', 'status: published\ndate: 2024-05-01', 0],
    ['published that month', 'status: published\ndate: 2024-05', 0],
    ['published the next day', 'status: published\ndate: 2024-05-02', 1],
    ['approved', 'status: approved', 1],
  ])('with a paper that is %s', (_, lines, count) => {
    expect(in_('The STP gave [40%](../papers/count.mdx)', paper(lines))).toHaveLength(count)
    expect(said('## A\n\n<Item scope="policy" paper="count" />\n\nThe STP gave 40%', paper(lines))).toHaveLength(count)
  })

  test('in an item that is not marked either: both are told', () =>
    expect(said('## A\n\nThe STP gave 40%')).toEqual([...unmarked('10:5', '“STP”'), ...figure('10:14', '40%')]))
})

describe('a paper', () => {
  const FILE = 'papers/tide.mdx'
  const of = (lines: string, text = '') =>
    said('x', { [FILE]: `---\ntype: report\nstatus: draft\n${lines}\n---\n\n${text}\n` })
  const found = (place: string, what: string) => [
    `${FILE}:${place} Unexpected ${what}, which stands behind the information barrier, in a paper without \`scope: policy\``,
  ]
  test.each([
    ['in its title', 'title: On the STP', '', found('4:15', '“STP”')],
    ['in its text', 'title: A', 'The STP.', found('7:5', '“STP”')],
    ['by its topic', 'title: A\ntopics: [gears, grants]', '', found('5:17', '`grants`')],
    ['marked as policy', 'title: On the STP\nscope: policy\ntopics: [grants]', 'The STP.', []],
    ['that is only cited', 'title: On the STP\nheld: false', 'The STP.', []],
    ['of something else', 'title: A\ntopics: [gears]', 'cogs', []],
    ['with a figure', 'title: A\nscope: policy', 'The STP gave 40%', [`${FILE}:${figure('8:14', '40%')[0]}`]],
    ['with a figure and its source', 'title: A\nscope: policy', 'The STP gave [40%](https://example.org)', []],
  ])('%s', (_, lines, text, expected) => expect(of(lines, text)).toEqual(expected))
})

test('what is marked in the record is shown, and the item can be explained', () => {
  const files = { ...SCHEME, [`${NAME}.mdx`]: minutes('## A day\n\nThe Board.') }
  expect(verdictOf(files).diagnostics.find((one) => one.rule === 'information-barrier')).toMatchObject({
    severity: 'warning',
    related: [{ file: 'content/organisations/scheme.mdx', span: { line: 5, column: 10 } }],
    subjects: [`${NAME}#a-day`, NAME],
    help: [
      expect.stringContaining('write `<Item scope="policy" />` under the heading'),
      expect.any(String),
      expect.any(String),
    ],
  })
})

test('minutes of a meeting to come are not judged', () => {
  expect(said('## A\n\nSTP', {}, '2024-04-30')).toEqual([])
  expect(said('## A\n\nSTP', {}, '2024-05-01')).toHaveLength(1)
})
