/** Word files on the disk: written once, and taken in over nothing but what they were made of. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { contentOf, runVerb, temporary } from './run.ts'

test('a corrected Word file changes the document that it was exported from, and nothing changed since', async () => {
  const cwd = temporary()
  cpSync(contentOf(), join(cwd, 'content'), { recursive: true })
  const where = { cwd, env: { INIT_CWD: cwd, CONTENT: join(cwd, 'content'), AS_OF: '2024-06-10' } }
  const path = join(cwd, 'content', 'minutes', '2024-05-01.mdx')
  const old = readFileSync(path, 'utf8')
  expect(runVerb(['export', 'minutes', 'minutes/2024-05-01', '--out', 'a.docx'], where).code).toBe(0)
  const files = unzipSync(readFileSync(join(cwd, 'a.docx')))
  const text = strFromU8(files['word/document.xml'] as Uint8Array)
  const corrected = strToU8(text.replace('hand is oiled', 'hand was oiled'))
  writeFileSync(join(cwd, 'b.docx'), zipSync({ ...files, 'word/document.xml': corrected }))
  expect(runVerb(['import', 'b.docx'], where).code).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe(old.replace('hand is oiled', 'hand was oiled'))
  writeFileSync(path, `${old}\nMore.\n`)
  expect(runVerb(['import', 'b.docx'], where).code).toBe(1)
  expect(readFileSync(path, 'utf8')).toBe(`${old}\nMore.\n`)
  // What is there already stays.
  expect(runVerb(['export', 'minutes', 'minutes/2024-05-01', '--out', 'a.docx'], where).code).toBe(1)
  expect(unzipSync(readFileSync(join(cwd, 'a.docx')))).toEqual(files)
})
