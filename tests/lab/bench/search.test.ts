import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { corpusQuestions, LANTERN_QUESTIONS, type Question } from '../../../scripts/lab/bench/search/questions.ts'
import { entriesOf } from '../../../scripts/lab/bench/search/reading.ts'
import { writeRecord } from '../../../scripts/lab/corpus/write.ts'
import type { Entry } from '../../../src/search/entry.ts'
import { Indexing } from '../../../src/search/indexing.ts'

test('an index that is read back holds the pages that went in', () => {
  const entries = Array.from({ length: 450 }, (_, n): Entry => {
    const topics = n % 2 ? ['Tides'] : n % 3 ? [] : ['Ebb', 'Tides']
    return { path: `minutes/${n}`, title: `Meeting ${n}`, kind: 'Meetings', day: `${1600 + n}`, people: [], topics }
  })
  const files = new Map(new Indexing(entries).files())
  expect(entriesOf((name) => JSON.parse(files.get(name) as string))).toEqual(entries)
})

describe('each question is about a page that is there', () => {
  const content = join(mkdtempSync(join(tmpdir(), 'questions-')), 'content')
  beforeAll(() => {
    writeRecord(content, 7, 1)
  })
  afterAll(() => rmSync(join(content, '..'), { recursive: true, force: true }))

  /** The questions whose page no document makes; a member's page of the register is made of a folder. */
  const astray = (questions: readonly Question[], folder: string) =>
    questions.filter(
      ([words, page]) => words === '' || !['', '.mdx'].some((end) => existsSync(join(folder, page + end))),
    )

  test('in the corpus', () => {
    const questions = corpusQuestions(content, 7)
    expect(questions).toHaveLength(10)
    expect(astray(questions, content)).toEqual([])
  })

  test('in Lantern', () => {
    expect(LANTERN_QUESTIONS).toHaveLength(10)
    expect(astray(LANTERN_QUESTIONS, join(import.meta.dirname, '../../fixtures/lantern'))).toEqual([])
  })
})
