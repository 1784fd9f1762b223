/** What the forms of the desk begin, in the invented body. */
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { begun, declaredIn, namesOn, previousOf } from '../../src/browser/desk/clerk/begin.ts'
import type { DeclarationForm } from '../../src/browser/desk/clerk/messages.ts'
import { readDocument } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/tests/fixtures/lantern`, ROOT)

describe('the form of a declaration', () => {
  const before = previousOf(record, 'barnaby-thistle', '2026-11-20')
  const form: DeclarationForm = {
    member: 'barnaby-thistle',
    signed: '2026-11-20',
    form: 'signed',
    nil: false,
    interests: [],
  }

  test('begins with the declaration before, its organisations by their names', () => {
    expect(before?.day).toBe('19 October 2026')
    expect(before?.interests.map(({ organisation }) => organisation)).toEqual([
      'Umber Oil and Tallow',
      'Everlight Scheme',
    ])
    expect(previousOf(record, 'barnaby-thistle', '2025-01-06')).toBeUndefined()
  })

  test('keeps the ids of what stays, gives new entries new ones, and never one that was struck', () => {
    const [first, second] = before?.interests ?? []
    const added = { category: 'membership', organisation: '', detail: 'Sings in the choir of the stairs' }
    const [made] = declaredIn(record, {
      ...form,
      interests: [{ ...first, detail: 'Changed since the last one' } as never, added],
    })
    const { data } = readDocument(
      'interests',
      'interests/barnaby-thistle/2026-11-20',
      made?.path ?? '',
      made?.text ?? '',
    )
    expect(data?.interests.map(({ id, detail }) => [id, detail])).toEqual([
      [first?.id, 'Changed since the last one'],
      [String(Number(second?.id) + 1), 'Sings in the choir of the stairs'],
    ])
  })

  test('begins one page for an organisation that the record does not know, however it is written', () => {
    const entry = (organisation: string) => ({ category: 'other', organisation, detail: 'Sweeps its stairs at night' })
    const made = declaredIn(record, {
      ...form,
      interests: [entry('The Mill'), entry(' the mill '), entry('umber oil and tallow')],
    })
    expect(made.map(({ path }) => path)).toEqual([
      'interests/barnaby-thistle/2026-11-20.mdx',
      'organisations/the-mill.mdx',
    ])
    expect(made[0]?.text.match(/organisation: .*/g)).toEqual([
      'organisation: the-mill',
      'organisation: the-mill',
      'organisation: umber-oil',
    ])
  })

  test('says explicitly that there are none', () => {
    const [made] = declaredIn(record, { ...form, nil: true })
    expect(made?.text).toContain('nil: true')
    expect(made?.text).not.toContain('interests:')
  })
})

test('a form offers those who serve on the day, in the body or in a committee', () => {
  const names = (day: string, body?: string) => namesOn(record, day, body).members.map(({ name }) => name)
  expect(names('2026-11-20')).toContain('Barnaby Thistle')
  expect(names('2020-01-01')).toEqual([])
  expect(names('2026-11-20', 'bells')).not.toEqual(names('2026-11-20'))
})

test('what comes to a meeting is text, and no file', () => {
  const { files, agenda } = begun(record, { kind: 'agenda', answers: { words: { date: '2026-12-09' }, lists: {} } })
  expect(files).toEqual([])
  expect(agenda).toMatch(/^# Agenda: /)
})
