/** What the forms of the desk begin, in the invented body. */
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { begun, declaredIn, namesOn, previousOf } from '../../src/browser/desk/clerk/begin.ts'
import type { DeclarationForm } from '../../src/browser/desk/clerk/messages.ts'
import { type Document, makeRecord, readDocument } from '../../src/record/index.ts'

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

  test('gives no new entry an id that an earlier declaration had', () => {
    const [nil] = declaredIn(record, { ...form, signed: '2026-11-19', nil: true })
    const id = 'interests/barnaby-thistle/2026-11-19'
    const between = readDocument('interests', id, `${id}.mdx`, nil?.text ?? '') as unknown as Document
    const documents = [...record.documents.values(), between]
    const later = makeRecord({ ...record, files: record.files.values(), documents })
    const [made] = declaredIn(later, {
      ...form,
      interests: [{ category: 'other', organisation: '', detail: 'Counts the gulls' }],
    })
    expect(made?.text).toContain('  - id: 4\n')
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

test.each([
  ['person', { name: 'Ottilie Wren' }, 'people/ottilie-wren.mdx'],
  ['person', { name: 'Ottilie Wren', distinguisher: 'the younger' }, 'people/ottilie-wren-the-younger.mdx'],
  ['person', { name: 'Ida Moss', distinguisher: 'the younger' }, 'people/ida-moss.mdx'],
  ['event', { title: 'Wick fair', date: '2027-09-01' }, 'events/wick-fair-2027-09-01.mdx'],
  ['event', { title: 'Oil fair', date: '2027-09-01' }, 'events/oil-fair.mdx'],
] as const)('a %s of %j gets a page of its own where something tells it apart', (kind, words, path) => {
  expect(begun(record, { kind, answers: { words, lists: {} } }).files.map((one) => one.path)).toEqual([path])
})
