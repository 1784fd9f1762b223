import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/reading/index.ts'
import { annotated, plainly } from './annotated.ts'

const FOLDER = join(import.meta.dirname, 'manners')

describe('minutes in the manner of', () => {
  test.each(readdirSync(FOLDER))('%s', (file) => {
    const expected = readFileSync(join(FOLDER, file), 'utf8')
    expect(annotated(plainly(expected))).toBe(expected)
  })
})

describe('no action is', () => {
  test.each([
    'There will be a review in the spring.',
    'The release will be in May.',
    'Access to expert help was discussed.',
    'The contractor has already sent the drawings.',
    'According to the plan, the gate is green.',
    'Members would like to see the owl.',
    'Thanks to the keeper for the tea.',
    'The harbour had been asked to pay twice, and had refused.',
    'The path leads to the mill.',
    'It is hard to say who built it.',
    'Beneficial to take a map.',
    'Next meeting: 4 June, to be held at the boat house.',
    'The action of the tide was discussed.',
    'The lamp was too dim to read by.',
    'Should the lamp be lit at noon?',
    'If the lamp fails, we will light a candle.',
    'It was expected that the harbour would pay.',
    'Keepers may be asked what they would do if it rained.',
    'The keeper reported that the county council will mend the path.',
    'LA now has to pay for the oil.',
    'Damage to fence and gate.',
    'Email the keeper to join.',
    'We agreed to defer the bench.',
  ])('%s', (sentence) => expect(readText(sentence).filter(({ kind }) => kind === 'action')).toEqual([]))
})

test('paragraphs of a series are numbered; lists within them are not', () => {
  const text =
    '1. Lamp\n1.1 It is dim.\n1.2 Three were tried:\n  1. tin\n  2. brass\n2. Bell\n2.1 It rang at 14.30.\n3. Owl\n'
  const numbered = readText(text).filter(({ kind }) => kind === 'paragraph-number')
  expect(numbered.map(({ line }) => line)).toEqual([1, 2, 3, 6, 7, 8])
})

describe('who is to act is told as written:', () => {
  test.each([
    ['[ACTION JS/KM] Write to the harbour.', 'JS/KM'],
    ['The Chair and Ms Oakes to walk the stairs.', 'The Chair and Ms Oakes'],
    ['| Action | Owner |\n| - | - |\n| Oil the stair | Ned Pike |', 'Ned Pike'],
    ['The log of ships is to be copied. Action: Kit Moor', 'Kit Moor'],
  ])('%s', (text, owner) => expect(readText(text).map((passage) => passage.owner)).toEqual([owner]))
})

test.each([
  'ACTION: BM to do ',
  'The Chair to ',
  'agreed that ',
  '[ACTION ',
  '- [ ] a\n',
  'A and ',
  '| a |\n',
  'is to ',
  'A, B and ',
  'agreed to be ',
  '3.1 a\n',
  'A volunteered ',
  'ACTION: A\n',
])('a text of 1.2 MB made of “%s” is read in one pass', (words) =>
  expect(readText(words.repeat(1_200_000 / words.length))).toBeDefined(),
)
