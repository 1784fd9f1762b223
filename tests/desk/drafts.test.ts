/** What the desk makes of files of other programs. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { drafts } from '../../src/browser/desk/clerk/drafts.ts'
import { minutesSheet, wordFile } from '../../src/export/index.ts'
import type { Meeting } from '../../src/record/index.ts'

const { record } = readArchive(`${ROOT}/tests/fixtures/lantern`, ROOT)
const may = record.meetings.find(({ id }) => id === 'minutes/2026-05-13') as Meeting
const source = may.document.source.text

test('an exported Word file changes the document from which it was exported, and begins no draft', async () => {
  const files = unzipSync(await wordFile(minutesSheet(may, record)))
  const text = strFromU8(files['word/document.xml'] as Uint8Array)
  const changed = text.replace('The stairs were walked.', 'The stairs were swept.')
  const bytes = zipSync({ ...files, 'word/document.xml': strToU8(changed) })
  const [draft, ...others] = await drafts(record, { name: 'may.docx', bytes, as: 'paper' })
  expect(others).toEqual([])
  expect(draft).toMatchObject({ path: 'minutes/2026-05-13.mdx', was: source, refused: undefined })
  expect(draft?.text).toBe(source.replace('stairs were walked', 'stairs were swept'))
})

test('a day that was asked for is the day of minutes that name none, and of no others', async () => {
  const path = async (words: string) => {
    const file = { name: 'a.txt', bytes: strToU8(words), as: 'minutes', date: '2026-11-20' } as const
    return (await drafts(record, file)).map((one) => one.path)
  }
  expect(await path('Present: Barnaby Thistle\n\nThe oil was discussed.\n')).toEqual(['minutes/2026-11-20.mdx'])
  expect(await path('Meeting of 19 November 2026\n\nThe oil was discussed.\n')).toEqual(['minutes/2026-11-19.mdx'])
})

test('a title that was asked for is that of a paper without one', async () => {
  const bytes = strToU8('The oil was weighed. It was found to be light.')
  const [without] = await drafts(record, { name: 'a.txt', bytes, as: 'paper' })
  const [made] = await drafts(record, { name: 'a.txt', bytes, as: 'paper', title: 'On oil' })
  expect(without?.path).toBeUndefined()
  expect(made?.path).toBe('papers/on-oil.mdx')
  expect(made?.text).toContain('title: On oil')
})
