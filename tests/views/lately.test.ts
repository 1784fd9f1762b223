import { expect, test } from 'vitest'
import { lately } from '../../src/views/lately.ts'
import { tinySite } from './made.ts'

const told = (files: Record<string, string> = {}) =>
  lately(tinySite(files)).map(({ date, says }) => [
    date,
    says.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
  ])

const declared = (day: string, said: string) => ({
  [`interests/ben-marl/${day}.mdx`]: `---\nmember: ben-marl\nsigned: ${day}\nform: signed\n${said}\n---\n`,
})

test('meetings, approvals, declarations, papers and notes are told in the words of the record, the latest first', () => {
  const paper = `---\ntitle: Tides\ntype: report\nstatus: published\ndate: 2024-05-10\nupdates:\n  - { date: 2024-05-12, note: A table was added. }\n  - { date: 2024-07-02, note: Later. }\n---\n`
  const [first, second, third] = told({
    'papers/tides.mdx': paper,
    ...declared('2024-05-11', 'nil: true'),
  })
  expect([first, second, third]).toEqual([
    ['12 May 2024', 'Tides: A table was added.'],
    ['11 May 2024', 'Ben Marl declared that there are no interests'],
    ['10 May 2024', 'Paper published: Tides'],
  ])
})

test('of a declaration that lists nothing and does not say so, no more is told than that it was made', () => {
  expect(told(declared('2024-05-11', 'interests: []'))[0]).toEqual(['11 May 2024', 'Ben Marl made a declaration'])
})

test('nothing of days to come is told', () => {
  expect(told(declared('2024-06-02', 'nil: true')).flat()).not.toContain('2 June 2024')
})
