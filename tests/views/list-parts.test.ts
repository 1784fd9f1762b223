/** Lists of documents in parts, where they are many: of the miniature body. */
import { expect, test } from 'vitest'
import { rowParts } from '../../src/views/documents.ts'
import { LONG } from '../../src/views/folds.ts'
import { nameParts, personRows } from '../../src/views/people.ts'
import { tinySite } from './made.ts'

const many = (count: number, make: (n: number) => [string, string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => make(n)))
const counts = (parts: readonly { name: string; rows: readonly unknown[] }[]) =>
  parts.map(({ name, rows }) => [name, rows.length])

test('papers by year, the latest first; what has no day comes last', () => {
  const paper = (n: number, date = '') =>
    `---\ntitle: Paper ${n}\ntype: report\nstatus: ${date ? 'published' : 'not-recorded'}\n${date}---\n`
  const papers = (count: number) =>
    rowParts(
      'papers',
      tinySite(
        many(count, (n) => [`papers/p-${n}.mdx`, paper(n, n === 0 ? '' : `date: ${n % 2 ? 2022 : 2023}-05-01\n`)]),
      ),
    )
  expect(counts(papers(LONG))).toEqual([['', LONG]])
  expect(counts(papers(LONG + 1))).toEqual([
    ['2023', LONG / 2],
    ['2022', LONG / 2],
    ['Without a day', 1],
  ])
})

test('topics and people by letter, people by their surname', () => {
  const topics = tinySite(
    many(LONG + 1, (n) => [`topics/t-${n}.mdx`, `---\nname: ${n === 0 ? 'Élan' : `Oil ${n}`}\n---\n`]),
  )
  expect(counts(rowParts('topics', topics))).toEqual([
    ['E', 1],
    ['O', LONG],
  ])
  const people = tinySite(
    many(LONG, (n) => [
      `people/x-${n}.mdx`,
      `---\nname: Abel Zorn${'abcdefghijklmnopqrstuvwxyzabcdefgh'.charAt(n)}\n---\n`,
    ]),
  )
  expect(counts(nameParts(personRows(people))).at(-1)).toEqual(['Z', LONG])
  expect(counts(nameParts(personRows(tinySite())))).toEqual([['', expect.any(Number)]])
})
