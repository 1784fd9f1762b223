import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { type Files, findings, verdictOf } from '../bodies.ts'
import { cleo, declaration } from './people.ts'

const said = (files: Files) => findings('document-shape', files)
const SEAT = cleo('{post: members, from: 2024-06-02}')

describe('files that are no document', () => {
  const stray = (what: string) =>
    `Unexpected file, ${what}, expected \`.mdx\` files in \`terms-of-reference\`, \`minutes\`, \`papers\`, \`events\`, \`interests\`, \`people\`, \`posts\`, \`organisations\`, \`topics\`, \`definitions\` or \`pathfinders\``
  test.each([
    ['minutes/2024-03-06.docx', 'a Word document'],
    ['minutes/2024-03-06.ODT', 'a Word document'],
    ['minutes/2024-03-06.md', 'a file that is no document of the record'],
    ['minutes.mdx', 'a file that is no document of the record'],
    ['secrets/plan.mdx', 'a file that is no document of the record'],
    ['notes.txt', 'a file that is no document of the record'],
  ])('%s', (path, what) => expect(said({ [path]: 'x' })).toEqual([`${path}:1:1 ${stray(what)}`]))
})

describe('a declaration and its path say the same', () => {
  test.each([
    ['cleo-dray/2024-02-01', declaration('2024-02-01'), []],
    ['cleo-dray/2024-02-01-b', declaration('2024-02-01'), []],
    [
      'cleo-dray/2024-02-02',
      declaration('2024-02-01'),
      ['3:9 Unexpected day `2024-02-01` in a file named `2024-02-02.mdx`'],
    ],
    [
      'ben-marl/2024-02-01',
      declaration('2024-02-01'),
      ['2:9 Unexpected member `cleo-dray` in the folder of `ben-marl`'],
    ],
    [
      'ben-marl/x',
      declaration('2024-02-01'),
      [
        '2:9 Unexpected member `cleo-dray` in the folder of `ben-marl`',
        '3:9 Unexpected day `2024-02-01` in a file named `x.mdx`',
      ],
    ],
  ])('%s', (path, text, expected) =>
    expect(said({ ...SEAT, [`interests/${path}.mdx`]: text })).toEqual(
      expected.map((line) => `interests/${path}.mdx:${line}`),
    ),
  )
})

describe('a path is an address', () => {
  const small = 'expected small letters, digits and hyphens, as it is the page’s address'
  test.each([
    ['topics/gears', []],
    ['topics/gears-2', []],
    ['topics/compare', []],
    ['topics/constructor', []],
    ['topics/Gears', [`Unexpected name \`Gears\`, ${small} → name the file \`topics/gears.mdx\``]],
    ['topics/Old gears', [`Unexpected name \`Old gears\`, ${small} → name the file \`topics/old-gears.mdx\``]],
    ['topics/gears.old', [`Unexpected name \`gears.old\`, ${small} → name the file \`topics/gears-old.mdx\``]],
    ['topics/-gears', [`Unexpected name \`-gears\`, ${small} → name the file \`topics/gears.mdx\``]],
    ['topics/歯車', [`Unexpected name \`歯車\`, ${small} → name the file \`topics/a-name.mdx\``]],
    [
      'topics/old/gears',
      ['Unexpected place `topics/old/gears.mdx`, expected `topics/` without folders → move it to `topics/gears.mdx`'],
    ],
    [
      'topics/index',
      [
        'Unexpected name `index`: the page that lists its folder has this address → give it another name, such as its title in small letters with hyphens',
      ],
    ],
  ])('%s', (path, expected) => {
    const found = verdictOf({ [`${path}.mdx`]: '---\nname: Gears\n---\n' }).diagnostics.filter(
      (one) => one.rule === 'document-shape',
    )
    expect(found.map((one) => `${one.message} → ${one.help?.join('; ')}`)).toEqual(expected)
    expect(found.every((one) => one.file === `content/${path}.mdx` && one.span.line === 1)).toBe(true)
  })

  test('a person has not the name of the page that compares editions', () => {
    const one = '---\nname: Compare Dray\n---\n'
    expect(said({ 'people/compare.mdx': one })).toEqual([
      'people/compare.mdx:1:1 Unexpected name `compare`: the page that compares editions of the register has this address',
    ])
  })

  test.each(['interests/2024-02-01', 'interests/cleo-dray/old/2024-02-01'])('a declaration’s too: %s', (path) => {
    expect(said({ ...SEAT, [`${path}.mdx`]: declaration('2024-02-01') })).toEqual([
      `${path}.mdx:1:1 Unexpected place \`${path}.mdx\`, expected \`interests/\` with a folder for each member`,
    ])
  })
})

describe('what is found while reading', () => {
  test('is said of each file, of the data files too', () => {
    const files = {
      'body.yaml': 'name: x\n',
      'exceptions.yaml': 'a: b\n',
      'topics/gears.mdx': '---\nnaem: Gears\n---\n',
    }
    expect(said(files).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      'body.yaml:1:1 Missing field',
      'body.yaml:1:1 Missing field',
      'exceptions.yaml:1:1 Unexpected fields,',
      'topics/gears.mdx:2:1 Missing field',
      'topics/gears.mdx:2:1 Unexpected field',
    ])
  })

  test('is not explained by any exception', () => {
    const files = { ...SEAT, 'interests/cleo-dray/x.mdx': declaration('2024-02-01') }
    const exception =
      '- {rule: document-shape, subject: interests/cleo-dray/x, reason: twenty characters or more, approvedBy: a, recorded: 2024-05-01, expires: 2025-01-01}\n'
    const { diagnostics } = verdictOf({ ...files, 'exceptions.yaml': exception })
    expect(diagnostics.map((one) => one.rule)).toEqual(['exception-in-force', 'document-shape'])
  })

  test('belongs to one of two rules only', () => {
    const { diagnostics } = verdictOf({
      'topics/gears.mdx': '---\nname: Gears\n---\n\n<script />\n\n<Action id="1">x</Action>\n',
    })
    expect(diagnostics.map(({ rule, span }) => `${rule} ${span.line}`)).toEqual(['safe-content 5', 'document-shape 7'])
  })
})

test('somebody who came for no item came for none: the list has one at least', () => {
  const minutes = EXAMPLE_BODY['minutes/2024-03-06.mdx']?.replace('[ada-finch,', '[{ person: ada-finch, items: [] },')
  expect(said({ 'minutes/2024-03-06.mdx': minutes })).toEqual([
    'minutes/2024-03-06.mdx:5:40 Unexpected `attended[1].items`: expected one item at least',
  ])
})

test('a body need have no sponsor, and nobody who appoints the chair', () =>
  expect(said({ 'body.yaml': EXAMPLE_BODY['body.yaml']?.replace(/^(?:sponsor|appointedBy):.*\n/gm, '') })).toEqual([]))
