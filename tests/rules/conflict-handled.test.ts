import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { cleo, declaration, meeting, NO_MEETINGS } from './people.ts'

const organisation = (id: string, lines = '') => ({
  [`organisations/${id}.mdx`]: `---\nname: The ${id}\ntype: company\n${lines}---\n`,
})
const WORLD: Files = {
  ...NO_MEETINGS,
  ...cleo('{post: members, from: 2024-01-10}'),
  ...organisation('works'),
  ...organisation('shop'),
}
const DAY = '2024-05-01'
const HERE = { attended: ['ada-finch', 'cleo-dray'] }

/** A declaration of Cleo Dray with interests in organisations: `works, from: 2024-05-01`. */
const declares = (day: string, ...interests: string[]) => ({
  [`interests/cleo-dray/${day}.mdx`]: declaration(
    day,
    `form: signed\ninterests:\n${interests.map((one, n) => `  - {id: ${n + 1}, category: other, detail: Ten letters, organisation: ${one}}`).join('\n')}`,
  ),
})
const FORM = declares('2024-04-01', 'works')
const ITEM = '## The hour hand\n\n<Item concerns="works" />\n\nIt points north.\n'
const told = (organisation = 'works', member = 'cleo-dray', handling = 'withdrew') =>
  `<Interest member="${member}" organisation="${organisation}" handling="${handling}">She left.</Interest>\n`

const said = (text: string, files: Files = FORM, lists: Record<string, string[]> = HERE, asOf = '2024-06-01') =>
  findings('conflict-handled', { ...WORLD, ...files, ...meeting(DAY, lists, text) }, asOf)

const conflict = (place: string, what: string) => [
  `minutes/2024-05-01.mdx:${place} This item concerns ${what}, and the minutes don’t say how it was handled`,
]
const HAD = 'Cleo Dray, named as present, had declared an interest'
const IN_WORKS = conflict('9:1', `The works, in which ${HAD}`)

describe('the item', () => {
  test.each<[string, string, string[]]>([
    ['concerns the organisation', ITEM, IN_WORKS],
    ['concerns another', ITEM.replace('works', 'shop'), []],
    ['concerns several', ITEM.replace('works', 'shop, works'), IN_WORKS],
    ['concerns none', ITEM.replace('concerns="works"', 'topics=""'), []],
    ['has no marks', '## The hour hand\n', []],
    ['concerns what the record doesn’t know', ITEM.replace('works', 'wroks'), []],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))

  test('is each one', () => expect(said(`${ITEM}\n## The minute hand\n\n<Item concerns="works" />\n`)).toHaveLength(2))

  test('gives one finding for each organisation, not for each entry', () => {
    const text = ITEM.replace('works', 'shop, works')
    expect(said(text, declares('2024-04-01', 'works', 'works', 'shop'))).toHaveLength(2)
  })
})

describe('how it was handled', () => {
  test.each<[string, string, string[]]>([
    ['in a list in the item', `${ITEM}\n- ${told()}`, []],
    ['under a smaller heading of the item', `${ITEM}\n### More\n\n${told()}`, []],
    ['in an item before it', `## Declarations\n\n${told()}\n${ITEM}`, []],
    ['before the first item', `${told()}\n${ITEM}`, []],
    ['only in an item after it', `${ITEM}\n## Any other business\n\n${told()}`, IN_WORKS],
    ['of another organisation', `${ITEM}\n${told('shop', 'cleo-dray', 'not-on-agenda')}`, IN_WORKS],
    ['of another member', `${ITEM}\n${told('works', 'ada-finch')}`, IN_WORKS],
    ['of a member whose id is misspelt: another rule asks', `${ITEM}\n${told('works', 'cleo-dary')}`, []],
    ['of an organisation whose id is misspelt: another rule asks', `${ITEM}\n${told('wroks')}`, []],
    ['with both misspelt', `${ITEM}\n${told('wroks', 'cleo-dary')}`, IN_WORKS],
    ['in words that can’t be read: another rule asks', `${ITEM}\n${told().replace('withdrew', 'slept')}`, []],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected))
})

describe('who was there for a part of the meeting', () => {
  const here = (fields: string, list = 'attended') => ({
    attended: ['ada-finch'],
    [list]: [...(list === 'attended' ? ['ada-finch'] : []), `{ person: cleo-dray, ${fields} }`],
  })
  const TWO = `${ITEM}\n## The minute hand\n\nIt turns.\n`
  test.each<[string, Record<string, string[]>, string[]]>([
    ['for this item', here('items: [the-hour-hand]'), IN_WORKS],
    ['for another item', here('items: [the-minute-hand]'), []],
    ['for both', here('items: [the-minute-hand, the-hour-hand]'), IN_WORKS],
    ['for an item that is misspelt', here('items: [the-minit-hand]'), IN_WORKS],
    ['until an hour, which does not say for which items', here('until: "15:00"'), IN_WORKS],
    ['as a guest, for another item', here('items: [the-minute-hand]', 'inAttendance'), []],
    [
      'as a guest, for this item',
      here('as: guest, items: [the-hour-hand]', 'inAttendance'),
      conflict('10:1', `The works, in which ${HAD}`),
    ],
    ['as a deputy', here('for: ben-marl'), IN_WORKS],
  ])('%s', (_, lists, expected) => expect(said(TWO, FORM, lists)).toEqual(expected))
})

describe('parts and wholes', () => {
  const PART = organisation('part', 'partOf: works\n')
  const BIT = { ...PART, ...organisation('bit', 'partOf: part\n') }
  const OTHER = { ...PART, ...organisation('other', 'partOf: works\n') }

  test.each<[string, string, string, Files, string[]]>([
    [
      'a part of what the interest lies in',
      'part',
      'works',
      PART,
      conflict('9:1', `The part; ${HAD} in The works, to which it belongs`),
    ],
    ['a part of a part', 'bit', 'works', BIT, conflict('9:1', `The bit; ${HAD} in The works, to which it belongs`)],
    [
      'the whole of what it lies in',
      'works',
      'part',
      PART,
      conflict('9:1', `The works; ${HAD} in The part, which is part of it`),
    ],
    ['another part of the same whole', 'part', 'other', OTHER, []],
  ])('the item concerns %s', (_, concerned, held, files, expected) =>
    expect(said(ITEM.replace('works', concerned), { ...files, ...declares('2024-04-01', held) })).toEqual(expected),
  )

  test.each(['works', 'part'])('handled under the name of %s', (name) =>
    expect(said(`${ITEM.replace('works', 'part')}\n${told(name)}`, { ...PART, ...FORM })).toEqual([]),
  )

  test('one part handled says nothing of the other', () => {
    const files = { ...OTHER, ...declares('2024-04-01', 'part', 'other') }
    expect(said(`${ITEM}\n${told('part')}`, files)).toEqual(
      conflict('9:1', `The works; ${HAD} in The other, which is part of it`),
    )
    expect(said(`${ITEM}\n${told('works')}`, files)).toEqual([])
  })

  test('parts in a ring', () => {
    const ring = { ...organisation('works', 'partOf: shop\n'), ...organisation('shop', 'partOf: works\n') }
    expect(said(ITEM, { ...ring, ...declares('2024-04-01', 'shop') })).toHaveLength(1)
  })
})

describe('the declaration', () => {
  test.each<[string, Files, string[]]>([
    ['none', {}, []],
    ['signed on the day', declares(DAY, 'works'), IN_WORKS],
    ['signed the day after', declares('2024-05-02', 'works'), []],
    ['on its last day', declares('2023-05-02', 'works'), IN_WORKS],
    ['lapsed on the day: another rule asks', declares('2023-05-01', 'works'), []],
    ['followed by one without it', { ...FORM, ...declares('2024-04-30', 'shop') }, []],
    ['followed by one without it, later', { ...FORM, ...declares('2024-05-02', 'shop') }, IN_WORKS],
    ['with an interest from that day', declares('2024-04-01', 'works, from: 2024-05-01'), IN_WORKS],
    ['with an interest from the day after', declares('2024-04-01', 'works, from: 2024-05-02'), []],
    ['with an interest until that day', declares('2024-04-01', 'works, until: 2024-05-01'), IN_WORKS],
    ['with an interest until the day before', declares('2024-04-01', 'works, until: 2024-04-30'), []],
    ['with one ended and one held', declares('2024-04-01', 'works, until: 2024-04-30', 'works'), IN_WORKS],
  ])('%s', (_, files, expected) => expect(said(ITEM, files)).toEqual(expected))
})

describe('who was present', () => {
  const USHER = (group = '') => ({
    'posts/usher.mdx': `---\nname: Usher\nrole: adviser\n${group}---\n`,
    ...cleo('{post: usher, from: 2024-05-01, until: 2024-05-01}'),
  })

  test.each<[string, Record<string, string[]>, Files, number]>([
    ['who attended', HERE, {}, 1],
    ['who was in attendance', { attended: ['ada-finch'], inAttendance: ['cleo-dray'] }, {}, 1],
    ['the holder of a post in attendance', { inAttendance: ['usher'] }, USHER(), 1],
    ['nobody of a group in attendance', { inAttendance: ['usher'] }, USHER('group: true\n'), 0],
    ['nobody who apologised', { attended: ['ada-finch'], apologies: ['cleo-dray'] }, {}, 0],
    ['nobody who was absent', { attended: ['ada-finch'], absent: ['cleo-dray'] }, {}, 0],
    ['one who stands in two lists, once', { attended: ['cleo-dray'], inAttendance: ['cleo-dray'] }, {}, 1],
    ['nobody', { attended: [] }, {}, 0],
  ])('%s', (_, lists, files, count) => expect(said(ITEM, { ...FORM, ...files }, lists)).toHaveLength(count))

  test('a post held on another day only', () => {
    const files = { ...USHER(), ...cleo('{post: usher, from: 2024-05-02}'), ...FORM }
    expect(said(ITEM, files, { inAttendance: ['usher'] })).toEqual([])
  })
})

test('no meeting that is still to come', () => {
  expect(said(ITEM, FORM, HERE, '2024-04-30')).toEqual([])
  expect(said(ITEM, FORM, HERE, DAY)).toEqual(IN_WORKS)
})

test('it can be explained for the member, the item or the meeting', () => {
  const { diagnostics } = verdictOf({ ...WORLD, ...FORM, ...meeting(DAY, HERE, ITEM) })
  const found = diagnostics.find((one) => one.rule === 'conflict-handled')
  expect(found?.subjects).toEqual([
    'minutes/2024-05-01/conflicts/the-hour-hand/cleo-dray',
    'minutes/2024-05-01#the-hour-hand',
    'minutes/2024-05-01',
  ])
})

describe('an interest declared in a meeting', () => {
  const here = (text: string, files: Files = {}) =>
    said(text, files).map((one) => one.replace('minutes/2024-05-01.mdx:', ''))
  const off = (place: string, name: string) => [
    `${place} These minutes say that Cleo Dray declared an interest in The ${name}, and mark no item as one that concerns it`,
  ]
  const on = (place: string) => [`${place} Unexpected \`not-on-agenda\`, as an item of this meeting concerns The works`]
  const WHOLE = { ...organisation('works', 'partOf: shop\n') }
  const not = told('works', 'cleo-dray', 'not-on-agenda')
  test.each<[string, string, string[], Files?]>([
    ['in what its item concerns', `${ITEM}\n${told()}`, []],
    ['in what another item concerns', `${told()}\n## A\n\n${ITEM}`, []],
    ['in what no item concerns', `## The hour hand\n\n${told()}`, off('9:44', 'works')],
    ['under a heading that concerns another', `${ITEM}\n${told('shop')}`, off('13:44', 'shop')],
    ['in the whole of which an item concerns a part', `${ITEM}\n${told('shop')}`, [], WHOLE],
    ['in what no item concerns, as is said', `## The hour hand\n\n${not}`, []],
    ['in what an item concerns, though it is said not to', `${ITEM}\n${not}`, on('13:61')],
    ['in what a later item concerns, though it is said not to', `${not}\n${ITEM}`, on('7:61')],
    ['in something that the record doesn’t know', `## The hour hand\n\n${told('wroks')}`, []],
    ['beside an item that concerns something misspelt', `${ITEM.replace('works', 'wroks')}\n${told()}`, []],
    ['by somebody who was not there', `${ITEM}\n${told('works', 'cleo-dray', 'not-present')}`, []],
  ])('%s', (_, text, expected, files) => expect(here(text, files)).toEqual(expected))

  test('has a true mend', () => {
    const files = { ...WORLD, ...meeting(DAY, HERE, `## The hour hand\n\n${told()}`) }
    const found = verdictOf(files).diagnostics.find(({ rule }) => rule === 'conflict-handled')
    expect(found?.help).toEqual([
      'under the heading of the item that does, write `<Item concerns="works" />`, or add it to `concerns` there',
      'if none does: `handling="not-on-agenda"`',
      'or explain it in exceptions.yaml: `rule: conflict-handled`, `subject: minutes/2024-05-01/interests/cleo-dray/works`',
    ])
  })
})
