/** What the check finds, as the desk tells it to those who have never programmed. */
import { describe, expect, test } from 'vitest'
import type { ZodType } from 'zod'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { inPlainWords, isForFiles } from '../../src/browser/desk/clerk/plain.ts'
import { told } from '../../src/browser/desk/clerk/told.ts'
import { ELEMENT_FORMS } from '../../src/browser/desk/write/marking/elements.ts'
import { said } from '../../src/record/fault.ts'
import { ELEMENTS } from '../../src/record/index.ts'
import { EXAMPLE_DAY, exampleRecord, RULES, runRules } from '../../src/rules/index.ts'

const { record: lantern } = readArchive(`${ROOT}/tests/fixtures/lantern`, ROOT)

/** What a rule finds in its own example, with how the desk tells it. */
function toldBy(id: string) {
  const rule = RULES.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule is called ${id}`)
  const record = exampleRecord(rule.bad)
  const rules = rule.last ? RULES : [rule]
  const { diagnostics } = runRules(rules, record, rule.bad.asOf ?? EXAMPLE_DAY)
  const known = { record, folder: 'content/', sources: new Map() }
  return diagnostics.filter((one) => one.rule === id).map((one) => ({ one, desk: told(one, known) }))
}

describe.each(RULES.map(({ id }) => id))('a finding of %s', (id) => {
  test('is told without the signs of a file, and no line of its help is lost', () => {
    for (const { one, desk } of toldBy(id)) {
      const plain = [desk.message, ...desk.help, ...desk.mends, ...desk.offers.map(({ say }) => say)]
      expect(plain.filter((line) => /`|<[A-Z/]|npm run/.test(line))).toEqual([])
      const lines = one.help.map(said)
      expect(desk.help.length + desk.mends.length + desk.files.length).toBe(lines.length)
    }
  })

  test('points at the words in which it was found', () => {
    for (const { one, desk } of toldBy(id)) {
      expect(`content/${desk.path}`).toBe(one.file)
      expect(desk.line).toBe(one.span.line)
    }
  })
})

const only = (id: string, n = 0) => toldBy(id)[n]?.desk

test('names stand in the place of ids', () => {
  expect(only('update-known')?.mends).toEqual([
    'Nearest known: Action 1 of 6 March 2024: Ben Marl to oil the minute hand.',
  ])
  expect(only('action-has-owner')?.help).toEqual(['Nearest known: Ben Marl'])
})

test('a field is called as the form calls it', () => {
  expect(only('document-shape')?.mends).toEqual(['Nearest known field: “Lead”'])
  expect(only('member-at-the-time')?.message).toContain('is in none of “Attended”, “Apologies” and “Absent”')
  expect(only('member-at-the-time')?.field).toBe('attended')
})

test('what looks like an action is offered as one, and as what else it may be', () => {
  expect(only('action-marked', 1)?.offers.map(({ say, isWhole }) => [say, isWhole])).toEqual([
    ['Mark it as an action of Ben Marl', true],
    ['Mark it as something needed', true],
    ['Mark it as a decision', true],
    ['It tells what became of an earlier action …', false],
  ])
})

test('where nobody says who is to act, that is asked', () =>
  expect(only('action-marked')?.offers.map(({ say, isWhole }) => [say, isWhole])).toEqual([
    ['Mark it as an action …', false],
    ['It tells what became of an earlier action …', false],
  ]))

test('an element that a line of help would have somebody write is asked for', () =>
  expect(only('conflict-handled')?.offers).toMatchObject([
    { say: 'Write how it was handled …', isNew: true, attributes: { member: 'ben-marl', organisation: 'brass-works' } },
  ]))

test('a file of the record is called by its title', () =>
  expect(inPlainWords('correct the dates in `people/petra-knell.mdx`', lantern)).toBe(
    'Correct the dates in “Petra Knell”',
  ))

test('an element is said to need only what it must say', () => {
  for (const [name, { fields }] of Object.entries(ELEMENT_FORMS))
    for (const { name: field, required } of fields) {
      const shape = (ELEMENTS as Record<string, { shape: Record<string, ZodType> }>)[name]?.shape[field]
      // Actions have an owner, or somebody without a page, or withhold who it is.
      if (required && !(name === 'Action' && field === 'owner'))
        expect(shape?.safeParse(undefined).success, `${name} ${field}`).toBe(false)
    }
})

test('a folder is told only to those who have the files', () =>
  expect(isForFiles('if a form was signed by that day, add it to `interests/petra-knell/`')).toBe(true))
