/** The thread of a topic, person or organisation: of the miniature body, judged on 1 June 2024. */
import { expect, test } from 'vitest'
import { rows } from '../../src/views/documents.ts'
import { personRows } from '../../src/views/people.ts'
import { threadOf } from '../../src/views/thread.ts'
import { minutes } from '../bodies.ts'
import { tinySite } from './made.ts'

const RUST = { 'topics/rust.mdx': '---\nname: Rust\n---\n' }
const JUNE = (body: string) =>
  `---\ndate: 2024-06-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n---\n\n${body}\n`

function told(id: string, files: Record<string, string>) {
  const site = tinySite({ ...RUST, ...files })
  const document = site.record.documents.get(id)
  if (!document) throw new Error(`There is no ${id}`)
  return threadOf(document, site).map(({ kind, date, text, state }) => [kind, date, text, ...(state ? [state] : [])])
}

test('an item of a topic is told by what was agreed under it, and by what later minutes report', () => {
  const files = {
    'minutes/2024-05-01.mdx': minutes(
      '## Gears\n\n<Item topics="rust" />\n\nRust was seen.\n\n<Decision id="oil">The gears are oiled.</Decision>\n\n<Action id="1" owner="ben-marl">Ben Marl to oil them.</Action>',
    ),
    'minutes/2024-06-01.mdx': JUNE(
      '## Matters arising\n\n<Update of="minutes/2024-05-01/1" status="done">They turn again.</Update>',
    ),
  }
  const thread = [
    ['decision', '1 May 2024', 'The gears are oiled.'],
    ['action', '1 May 2024', 'Ben Marl to oil them.', 'done'],
    ['report', '1 June 2024', 'They turn again.', 'done'],
  ]
  expect(told('topics/rust', files)).toEqual(thread)
  expect(told('people/ben-marl', files)).toEqual(expect.arrayContaining(thread.slice(1)))
})

test('an item under which nothing was agreed is told by its first words', () =>
  expect(
    told('topics/rust', { 'minutes/2024-05-01.mdx': minutes('## Gears\n\n<Item topics="rust" />\n\nRust was seen.') }),
  ).toEqual([['said', '1 May 2024', 'Rust was seen.']]))

test('what is only mentioned is told by the passage that names it, and not by the first words of its item', () => {
  const gears =
    '## Gears\n\n<Item topics="rust" />\n\nThere is a risk.\n\n- Wind\n- [Rust](../topics/rust.mdx) (significant)'
  expect(told('topics/rust', { 'minutes/2024-05-01.mdx': minutes(gears) })).toEqual([
    ['said', '1 May 2024', 'Rust (significant)'],
  ])
  const long = `${'The gears were looked at by all. '.repeat(6)}Some saw [rust](../topics/rust.mdx) on them. Others did not.`
  expect(told('topics/rust', { 'minutes/2024-05-01.mdx': minutes(`## Gears\n\n${long}`) })).toEqual([
    ['said', '1 May 2024', '…Some saw rust on them. Others did not.'],
  ])
  const marked =
    '## Gears\n\nA risk.\n\n- <Need id="oil">Oil is needed.</Need>\n- [Rust](../topics/rust.mdx) is seen\n- Wind'
  expect(told('topics/rust', { 'minutes/2024-05-01.mdx': minutes(marked) })).toEqual([
    ['said', '1 May 2024', 'Rust is seen'],
  ])
  const headed = '## [Rust](../topics/rust.mdx) of gears\n\nA risk.'
  expect(told('topics/rust', { 'minutes/2024-05-01.mdx': minutes(headed) })).toEqual([
    ['said', '1 May 2024', 'Rust of gears'],
  ])
})

test('what names topics of its own is not told under the others of its item', () => {
  const files = {
    'topics/wind.mdx': '---\nname: Wind\n---\n',
    'minutes/2024-05-01.mdx': minutes(
      '## Gears\n\n<Item topics="rust, wind" />\n\nAll was seen.\n\n<Action id="1" owner="ben-marl" topics="rust">Oil them.</Action>\n\n<Decision id="all">All is noted.</Decision>',
    ),
  }
  expect(told('topics/wind', files)).toEqual([['decision', '1 May 2024', 'All is noted.']])
  expect(told('topics/rust', files).map(([kind]) => kind)).toEqual(['action', 'decision'])
})

test('of an action with a topic of its own, the item adds nothing twice', () =>
  expect(
    told('topics/rust', {
      'minutes/2024-05-01.mdx': minutes(
        '## Gears\n\n<Item topics="rust" />\n\n<Action id="1" owner="ben-marl" topics="rust">Oil them.</Action>',
      ),
    }),
  ).toHaveLength(1))

test('what is withheld is told by its reason', () =>
  expect(
    told('topics/rust', {
      'minutes/2024-05-01.mdx': minutes(
        '## Gears\n\n<Decision id="price" topics="rust" withheld="It would tell the price." />',
      ),
    }),
  ).toEqual([['decision', '1 May 2024', 'Withheld: It would tell the price.']]))

test('nothing of days to come is told', () =>
  expect(
    told('topics/rust', {
      'minutes/2024-07-01.mdx': JUNE('## Gears\n\n<Item topics="rust" />').replace('2024-06-01', '2024-07-01'),
    }),
  ).toEqual([]))

test('who is to go to an event, or to write a paper, is not said to have done so', () => {
  const files = {
    'events/visit.mdx':
      '---\ntitle: A visit\ntype: visit\nstatus: planned\ndate: 2024-05-20\nattended: [ben-marl]\n---\n',
    'papers/tides.mdx':
      '---\ntitle: Tides\ntype: report\nstatus: commissioned\ndate: 2024-05-21\nauthors: [ben-marl]\n---\n',
  }
  const site = tinySite(files)
  const document = site.record.documents.get('people/ben-marl')
  if (!document) throw new Error('There is nobody')
  const told = threadOf(document, site).flatMap(({ kind, at }) => (kind === 'event' || kind === 'paper' ? [at] : []))
  expect(told).toEqual(['is to go for the body', 'to write it'])
})

test('two reports under one heading are both told', () => {
  const update = (id: number) => `<Update of="minutes/2024-05-01/${id}" status="done">Gear ${id} turns.</Update>`
  const thread = told('people/ben-marl', {
    'minutes/2024-05-01.mdx': minutes(
      '## Gears\n\n<Action id="1" owner="ben-marl">Oil one.</Action>\n\n<Action id="2" owner="ben-marl">Oil two.</Action>',
    ),
    'minutes/2024-06-01.mdx': JUNE(`## Matters arising\n\n${update(1)}\n\n${update(2)}`),
  })
  expect(thread.filter(([kind]) => kind === 'report').map(([, , text]) => text)).toEqual([
    'Gear 1 turns.',
    'Gear 2 turns.',
  ])
})

test('an organisation with the short id of a person has none of the actions of that person', () => {
  const files = {
    'organisations/ben-marl.mdx': '---\nname: Marl and Sons\ntype: company\n---\n',
    'minutes/2024-05-01.mdx': minutes('## Gears\n\n<Action id="1" owner="ben-marl">Oil them.</Action>'),
  }
  expect(told('organisations/ben-marl', files)).toEqual([])
  expect(told('people/ben-marl', files)).toContainEqual(['action', '1 May 2024', 'Oil them.', 'no-later-minutes'])
})

test('the list of people counts the moments of each; the list of papers, the meetings that spoke of one', () => {
  const site = tinySite({
    'papers/rust.mdx': '---\ntitle: On rust\ntype: report\nstatus: published\ndate: 2024-01-08\n---\n',
    'papers/oil.mdx': '---\ntitle: On oil\ntype: report\nstatus: published\ndate: 2024-01-08\n---\n',
    'minutes/2024-05-01.mdx': minutes('## Gears\n\n<Item paper="rust" />\n\nSee [it](../papers/rust.mdx).'),
    'minutes/2024-06-01.mdx': JUNE(
      '## Rust\n\n<Item paper="rust" />\n\n<Action id="1" owner="ben-marl">Ben Marl to oil it.</Action>',
    ),
    'minutes/2024-06-02.mdx': JUNE('## Rust\n\n<Item paper="rust" />').replace('2024-06-01', '2024-06-02'),
  })
  expect(rows('papers', site).map(({ name, thread }) => [name, thread])).toEqual([
    ['On oil', undefined],
    ['On rust', 'In the minutes of 2 meetings, the last on 1 June 2024'],
  ])
  const threads = personRows(site).map(({ name, thread }) => [name, thread])
  expect(threads).toContainEqual(['Ben Marl', '3 entries in the record, the latest on 1 June 2024'])
})
