/** The forms of the desk, made from the schemas. */
import { describe, expect, test } from 'vitest'
import { fieldAt, valuesIn } from '../../src/browser/desk/clerk/fields.ts'
import { formOf } from '../../src/browser/desk/clerk/form.ts'
import type { FormField, Shape } from '../../src/browser/desk/clerk/shapes.ts'
import { KINDS, SCHEMAS, USUAL_CATEGORIES } from '../../src/record/index.ts'

/** All fields of a form, those within others too. */
function* all(fields: readonly FormField[]): Generator<FormField> {
  for (const field of fields) {
    yield field
    let shape: Shape = field.shape
    while (shape.as === 'list') shape = shape.of
    if (shape.as === 'group') yield* all(shape.fields)
  }
}

describe.each(KINDS)('the form of %s', (kind) => {
  const form = formOf(kind, USUAL_CATEGORIES)

  test('has all fields of the schema but the seal, and shows what is needed at once', () => {
    expect(form.fields.map(({ name }) => name)).toEqual(
      Object.keys(SCHEMAS[kind].shape).filter((name) => name !== 'seal'),
    )
    expect(form.fields.filter(({ required, name }) => required && !form.first.includes(name))).toEqual([])
    expect(form.first.filter((name) => !form.fields.some((field) => field.name === name))).toEqual([])
  })

  test('speaks of no id, no folder and no field as it is written', () => {
    for (const { name, label, help } of all(form.fields))
      expect(`${label}. ${help}`, name).not.toMatch(/`|\bids?\b(?! of its own)|[a-z]\/|\b[a-z]+[A-Z]\w*/)
  })
})

const shapeOf = (kind: (typeof KINDS)[number], name: string) =>
  formOf(kind, USUAL_CATEGORIES).fields.find((field) => field.name === name)?.shape

test.each([
  ['minutes', 'date', { as: 'date' }],
  ['minutes', 'start', { as: 'time' }],
  ['minutes', 'quorate', { as: 'yes-no' }],
  ['minutes', 'chair', { as: 'list', of: { as: 'name', from: ['people'], words: false }, alone: true }],
  ['minutes', 'approvedAt', { as: 'name', from: ['minutes'], words: false }],
  ['papers', 'date', { as: 'day' }],
  ['papers', 'authors', { as: 'list', of: { as: 'name', from: ['people', 'posts'], words: false }, alone: false }],
  ['posts', 'appointedBy', { as: 'name', from: ['posts', 'people'], words: true }],
] as const)('of %s, %s is chosen for what it is', (kind, name, shape) => expect(shapeOf(kind, name)).toEqual(shape))

test('a choice says its values in words', () =>
  expect(shapeOf('minutes', 'attendance')).toEqual({
    as: 'choice',
    of: ['complete', 'attended-only', 'not-recorded'].map((value) => ({ value, label: value.replace('-', ' ') })),
  }))

test('an entry of a list is one name, or more about it', () => {
  const shape = shapeOf('minutes', 'attended') as Extract<Shape, { as: 'list' }>
  expect(shape.of).toMatchObject({ as: 'group', short: 'person' })
})

const TEXT = `---
date: 2026-11-20
attended:
  - ada
---

Words.
`

describe('the fields of a text', () => {
  test('are read', () =>
    expect(valuesIn('minutes/2026-11-20.mdx', TEXT)).toEqual({
      values: { date: '2026-11-20', attended: ['ada'] },
      unread: [],
    }))

  test('are read but for one that can’t be', () =>
    expect(valuesIn('minutes/2026-11-20.mdx', TEXT.replace('- ada', '- *ada'))).toEqual({
      values: { date: '2026-11-20' },
      unread: ['attended'],
    }))

  test('are none where the text does not begin with them', () =>
    expect(valuesIn('minutes/2026-11-20.mdx', `x${TEXT}`)).toBeUndefined())

  test('are known by a place in them', () => {
    expect(fieldAt('minutes/2026-11-20.mdx', TEXT, TEXT.indexOf('ada'))).toBe('attended')
    expect(fieldAt('minutes/2026-11-20.mdx', TEXT, TEXT.indexOf('Words'))).toBeUndefined()
  })
})
