import { describe, expect, test } from 'vitest'
import { said } from '../../src/record/index.ts'
import { faultsIn, minutes, read } from '../bodies.ts'

const fragments = (text: string) => [...read('minutes', minutes(text)).fragments.keys()]
const terms = (text: string) => read('terms-of-reference', `---\ntitle: Terms\n---\n\n${text}\n`)

describe('what a page can be linked to', () => {
  test.each([
    ['headings by their words', "## Chair's Update\n\n### On *tides*", ['chairs-update', 'on-tides']],
    ['headings of the same words', '## A\n\n## A\n\n## A', ['a', 'a-2', 'a-3']],
    ['a heading that has the number already', '## A 2\n\n## A\n\n## A', ['a-2', 'a', 'a-3']],
    ['a heading without letters', '## 時計\n\n## …', ['section', 'section-2']],
    ['a heading with an id of its own', '## A long one\n\n<Item id="short" />', ['short']],
    [
      'entries of minutes with their sort',
      '<Action id="1">a</Action>\n\n<Decision id="b">c</Decision>\n\n<Deferral id="2" to="next-meeting">d</Deferral>\n\n<Interest id="3" member="ada" organisation="x" handling="withdrew">e</Interest>',
      ['action-1', 'decision-b', 'deferral-2', 'interest-3'],
    ],
    ['notes by their id', '<Note id="later">a</Note>\n\n<Note>b</Note>', ['later']],
  ])('%s', (_, text, expected) => expect(fragments(text)).toEqual(expected))

  test('clauses by their id, to which a heading of the same words gives way', () => {
    const document = terms('## Status\n\n<Clause id="status">a</Clause>\n\n## Status')
    expect([...document.fragments.keys()]).toEqual(['status', 'status-2', 'status-3'])
    expect(document.fragments.get('status')?.type).toBe('element')
    expect(document.faults).toEqual([])
  })

  test('an element in a list or in an element', () => {
    expect([...terms('<Clause id="a">\n\n- <Clause id="b">c</Clause>\n\n</Clause>').fragments.keys()]).toEqual([
      'a',
      'b',
    ])
  })
})

describe('an id stands once in a document', () => {
  const second = (id: string) => `Unexpected second element with the id \`${id}\`, expected each id once in a document`
  test.each([
    ['two actions', '<Action id="1">a</Action>\n\n<Action id="1">b</Action>', [`10:13 ${second('1')}`]],
    [
      'an action and a decision',
      '<Action id="1">a</Action>\n\n<Decision id="1">b</Decision>',
      [`10:15 ${second('1')}`],
    ],
    [
      'three',
      '<Action id="1">a</Action>\n\n<Action id="1">b</Action>\n\n<Action id="1">c</Action>',
      [`10:13 ${second('1')}`, `12:13 ${second('1')}`],
    ],
    [
      'a note named as an action’s fragment',
      '<Action id="1">a</Action>\n\n<Note id="action-1">b</Note>',
      [`10:11 ${second('action-1')}`],
    ],
    ['different ones', '<Action id="1">a</Action>\n\n<Action id="2">b</Action>', []],
  ])('%s', (_, text, expected) => expect(faultsIn(read('minutes', minutes(text)))).toEqual(expected))

  test('the help names the first', () => {
    const document = read('minutes', minutes('<Action id="1">a</Action>\n\n<Note id="1">b</Note>'))
    expect(document.faults[0]?.help.map(said)).toEqual([
      'the first is on line 8: give this one an id of its own, such as `2`, which is free',
    ])
  })

  test('a second clause is left to the rule on clauses, and the first keeps the id', () => {
    const document = terms('<Clause id="a">b</Clause>\n\n<Clause id="a">c</Clause>')
    expect(faultsIn(document)).toEqual([])
    expect(document.fragments.get('a')?.span.line).toBe(5)
  })
})

describe('what is broken in one half leaves the other', () => {
  test('frontmatter that doesn’t fit', () => {
    const document = read('minutes', '---\ndate: never\n---\n\n## A\n\n<Action id="1" owner="chair">b</Action>\n')
    expect(document.data?.date).toBe('2024-05-01')
    expect(document.unread).toEqual(['date', 'status', 'attended'])
    expect(document.readable).toBe(true)
    expect([...document.fragments.keys()]).toEqual(['action-1', 'a'])
  })

  test('a body that can’t be read', () => {
    const document = read('minutes', minutes('a { b'))
    expect(document.data?.date).toBe('2024-05-01')
    expect(document.readable).toBe(false)
    expect(document.body).toEqual([])
  })

  test('both are said', () => {
    expect(faultsIn(read('minutes', '---\ndate: never\n---\n\na { b\n'))).toEqual([
      '2:7 Unexpected `never` in `date`, expected a day such as `2011-09-01`',
      '2:1 Missing field `status`, expected `draft`, `approved` or `cancelled`',
      '2:1 Missing field `attended`, expected a list',
      '5:3 Unexpected `{`, expected text',
    ])
  })
})
