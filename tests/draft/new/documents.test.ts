/** Papers, events, people and declarations to be. */
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../../src/archive/read.ts'
import { ROOT } from '../../../src/archive/settings.ts'
import { type NewFile, newDeclaration, newEvent, newPaper, newPerson } from '../../../src/draft/new/index.ts'
import { type Document, type Kind, makeRecord, readDocument } from '../../../src/record/index.ts'
import { RULES, runRules } from '../../../src/rules/index.ts'

const DAY = '2026-11-23'
const { record } = readArchive(`${ROOT}/tests/fixtures/lantern`, ROOT)
const known = runRules(RULES, record, DAY).diagnostics

/** What the rules find in the record with a document that they did not find without it. */
function foundIn({ path, text }: NewFile): string[] {
  const id = path.replace('.mdx', '')
  const document = readDocument(path.split('/')[0] as Kind, id, path, text)
  const documents = [...record.documents.values(), document as unknown as Document]
  const { diagnostics } = runRules(RULES, makeRecord({ ...record, files: record.files.values(), documents }), DAY)
  const before = new Set(known.map(({ message }) => message))
  return diagnostics.filter(({ message }) => !before.has(message)).map(({ rule, message }) => `${rule}: ${message}`)
}

describe('each passes the check as it is', () => {
  test.each<[string, NewFile]>([
    ['papers/signals-1-for-fog.mdx', newPaper({ title: 'Signals: #1 for fog', type: 'briefing', status: 'draft' })],
    [
      'papers/horns.mdx',
      newPaper({ title: 'Horns', type: 'report', status: 'commissioned', authors: ['secretariat'], due: '2027-03' }),
    ],
    ['events/the-fair.mdx', newEvent({ title: 'The fair', type: 'visit', status: 'planned', date: '2026-12-03' })],
    ['people/ida-moss.mdx', newPerson({ name: 'Ida Moss' })],
    ['people/ida.mdx', newPerson({ name: 'Ida Moss', id: 'ida', post: 'members', from: '2026-12-01' })],
    [
      'interests/petra-knell/2026-11-20.mdx',
      newDeclaration(record, { member: 'petra-knell', signed: '2026-11-20', form: 'signed', nil: true }),
    ],
  ])('%s', (path, made) => {
    expect(made.path).toBe(path)
    expect(foundIn(made)).toEqual([])
  })
})

describe('a declaration', () => {
  const made = newDeclaration(record, { member: 'barnaby-thistle', signed: '2026-11-20', form: 'signed', nil: false })

  test('carries over every entry of the last one as it stands, with its id', () => {
    const before = record.declarations.get('barnaby-thistle')?.findLast(({ signed }) => signed < '2026-11-20')
    const document = readDocument('interests', made.path.replace('.mdx', ''), made.path, made.text)
    expect(document.faults).toEqual([])
    expect(before?.data.interests.length).toBeGreaterThan(0)
    expect(document.data?.interests).toEqual(before?.data.interests)
    expect(made.text).toContain('# Carried over from the declaration of 19 October 2026.')
  })

  test('of an earlier day knows nothing of later ones', () => {
    const earlier = newDeclaration(record, {
      member: 'barnaby-thistle',
      signed: '2025-01-06',
      form: 'signed',
      nil: false,
    })
    expect(earlier.text).toContain('# None yet.')
    expect(earlier.text).toContain('interests: []')
  })

  test('without interests says so, and has no list', () => {
    const { text } = newDeclaration(record, { member: 'barnaby-thistle', signed: DAY, form: 'letter', nil: true })
    expect(text).toBe('---\nmember: barnaby-thistle\nsigned: 2026-11-23\nform: letter\nnil: true\n---\n')
  })
})
