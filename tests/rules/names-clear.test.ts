import { describe, expect, test } from 'vitest'
import { sortNameOf } from '../../src/record/index.ts'
import { personRows } from '../../src/views/people.ts'
import { found, panelSite } from '../cases/panel.ts'

const asked = (files: Record<string, string>) => found(files).filter((one) => one.includes('[names-clear]'))
const person = (name: string, lines = '') => `---\nname: ${name}\n${lines}roles: []\n---\n`

/** Case 02, and others of its kind. */
const NAMES: [name: string, sort: string, asks: boolean][] = [
  ['Lord Fairlie of Mill End', 'Fairlie of Mill End', true],
  ['The Earl of Strand', 'Strand', true],
  ['Orna Le Brun', 'Le Brun', true],
  ['Pádraig Ó Laoire', 'Ó Laoire', true],
  ['Oliver St John', 'St John', true],
  ['Siân ap Huw', 'ap Huw', true],
  ['Paul de Vries Jr', 'de Vries', true],
  ['Ada Moss CBE', 'Moss', true],
  ['Baroness Pike', 'Pike', true],
  ['Lady Ada Finch', 'Finch', true],
  ['Professor Sir Ben Marl, QC', 'Marl', true],
  ['Omar al-Khatib', 'al-Khatib', true],
  ['Angus MacNeil', 'MacNeil', false],
  ['Mairéad O’Brien', 'O’Brien', false],
  ['Ada Moss', 'Moss', false],
  ['Di Moss', 'Moss', false],
  ['Moss', 'Moss', false],
]

test.each(NAMES)('%s is sorted as %s', (name, sort, asks) => {
  expect(sortNameOf(name).sort).toBe(sort)
  const file = 'people/some-one.mdx'
  expect(asked({ [file]: person(name) })).toHaveLength(asks ? 1 : 0)
  expect(asked({ [file]: person(name, 'sortName: Other\n') })).toEqual([])
  expect(personRows(panelSite({ [file]: person(name) })).find((row) => row.name === name)?.sort).toBe(sort)
})

describe('a name that has changed', () => {
  const FILE = 'people/mairead-obrien.mdx'
  const note = (words: string, lines = '') =>
    asked({
      [FILE]: person(
        'Baroness O’Brien of Sallow',
        `sortName: O’Brien\n${lines}updates:\n  - date: 2026-05-01\n    note: ${words}\n`,
      ),
    })
  test('a note tells it (the variant of case 01)', () =>
    expect(note('She was Mairéad O’Brien until she became a peer on 30 April 2026.')).toEqual([
      `warning[names-clear] ${FILE}:6:11 This note gives an earlier name, “Mairéad O’Brien”, and \`formerNames\` does not list it`,
    ]))
  test.each([
    ['what somebody was is no name', 'She was Vice Chair until 30 April 2026.', ''],
    ['a title alone is no other name', 'She was Baroness O’Brien of Sallow until then.', ''],
    [
      'one that is listed',
      'She was Mairéad O’Brien until 30 April 2026.',
      'formerNames:\n  - name: Mairéad O’Brien\n    until: 2026-04-30\n',
    ],
  ])('%s', (_, words, lines) => expect(note(words, lines)).toEqual([]))
})

test('an alias that two people have is an error, one of one person none', () => {
  const [bram, ifan] = ['people/bram-x.mdx', 'people/ifan-x.mdx']
  expect(asked({ [bram]: person('Bram Moss', 'aliases: [BM]\n'), [ifan]: person('Ifan Moss') })).toEqual([])
  expect(
    asked({ [bram]: person('Bram Moss', 'aliases: [Red]\n'), [ifan]: person('Ifan Moss', 'aliases: [red]\n') }),
  ).toEqual([`error[names-clear] ${ifan}:3:11 Unexpected other name “red”, which stands for Bram Moss already`])
})
