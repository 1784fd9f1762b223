/** Every action of the records here, broken in turn: its owner taken off, and misspelt. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { type Document, makeRecord, type PublicRecord, readDocument } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { start } from '../bodies.ts'
import { ROOT } from '../scripts/run.ts'

const DAY = '2026-11-30'

/** The record with another text for one of its documents. */
function withText(record: PublicRecord, { id, kind, file }: Document, text: string): PublicRecord {
  const documents = new Map(record.documents).set(id, readDocument(kind, id, file, text))
  const { body, exceptions, addresses, files, strays } = record
  return makeRecord({ body, exceptions, addresses, documents: documents.values(), files: files.values(), strays })
}

/** What is broken; what time alone will break is no fault of an action, nor the seal that any change breaks. */
const found = (record: PublicRecord) =>
  runRules(RULES, record, DAY).diagnostics.filter(
    ({ rule, severity }) => severity === 'error' && rule !== 'sealed-text',
  )

describe.each(['content', 'tests/fixtures/lantern'].filter((folder) => existsSync(join(ROOT, folder))))(
  '%s',
  (folder) => {
    const { record } = readArchive(join(ROOT, folder), ROOT)
    // Those with an owner from outside have a case of their own.
    const actions = [...record.actions.values()]
      .filter(({ element }) => element.attributes.owner)
      .map((action) => [action.id, action] as const)

    test('has actions, and keeps every rule', () => {
      expect(actions.length).toBeGreaterThan(5)
      expect(found(record)).toEqual([])
    })

    test.each(actions)('%s without its owner', (_, { element, meeting: { document } }) => {
      const from = (element.offsets.owner as number) - 'owner="'.length
      const to = document.source.text.indexOf('"', element.offsets.owner) + 1
      const text = document.source.text
      const broken = found(withText(record, document, text.slice(0, from) + text.slice(to)))
      expect(broken.map(({ rule, file, span }) => `${rule} ${file}:${start(span)}`)).toEqual([
        `action-has-owner ${document.file}:${start(element.tag)}`,
      ])
      expect(broken[0]?.help.join()).not.toBe('')
    })

    const named = actions.filter(([, { element }]) => !element.attributes.owner?.includes('withheld'))
    test.each(named)('%s with its owner misspelt', (_, { element, meeting: { document } }) => {
      const [owner = ''] = element.attributes.owner ?? []
      const at = element.offsets.owner as number
      const text = document.source.text
      const wrong = `${owner.slice(0, 2)}x${owner.slice(2)}`
      const broken = found(withText(record, document, text.slice(0, at) + wrong + text.slice(at + owner.length)))
      expect(broken.map(({ rule, file, span, help }) => [rule, `${file}:${start(span)}`, help])).toEqual([
        [
          'action-has-owner',
          `${document.file}:${element.places.owner && start(element.places.owner)}`,
          [`nearest known id: \`${owner}\``],
        ],
      ])
    })
  },
)
