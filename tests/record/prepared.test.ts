/** What the site prepares for the desk is what reading the text gives, so that the desk finds what the command finds. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { type Document, makeRecord, prepared, restored } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'

const DAY = '2026-11-29'

test.each(['content', 'tests/fixtures/lantern'])('%s: documents come back as they were read', (folder) => {
  const { record } = readArchive(join(ROOT, folder), ROOT)
  let count = 0
  const back = ({ kind, id, file, source }: Document, plain: ReturnType<typeof prepared>): Document => {
    count++
    return restored(kind, id, file, source.text, JSON.parse(JSON.stringify(plain)))
  }
  const documents = Array.from(record.documents.values(), (one) => {
    const plain = prepared(one)
    return plain ? back(one, plain) : one
  })
  expect(count).toBeGreaterThan(50)
  for (const one of documents) {
    const read = record.documents.get(one.id) as Document
    expect({ ...one, where: undefined, at: undefined }).toEqual({ ...read, where: undefined, at: undefined })
    for (const field of Object.keys(read.data ?? {})) expect(one.where([field])).toEqual(read.where([field]))
  }
  const again = makeRecord({ ...record, documents, files: record.files.values() })
  expect(runRules(RULES, again, DAY)).toEqual(runRules(RULES, record, DAY))
  // Of no document of which anything is to be told, lest it be lost.
  for (const one of record.documents.values()) expect(prepared({ ...one, readable: false })).toBeUndefined()
})
