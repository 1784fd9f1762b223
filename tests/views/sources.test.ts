/** What the desk fetches of a record: nothing that the site holds back. */
import { expect, test } from 'vitest'
import { sourcesOf } from '../../src/views/sources.ts'
import { tinySite } from './made.ts'

const paper = (id: string, lines: string) => ({
  [`papers/${id}.mdx`]: `---\ntitle: Tides\ntype: report\n${lines}---\n\nThe words of ${id}.\n`,
})
const sources = sourcesOf(
  tinySite({
    ...paper('out', 'status: published\ndate: 2024-05-01\n'),
    ...paper('draft', 'status: draft\n'),
    ...paper('later', 'status: published\ndate: 2024-07-01\n'),
    ...paper('withdrawn', 'status: withdrawn\ndate: 2024-05-01\nreason: It was found to be wrong.\n'),
  }),
)
const whole = JSON.stringify(sources)

test('a paper that is out is there whole', () => expect(whole).toContain('The words of out.'))

test.each(['draft', 'later', 'withdrawn'])('of one that is not, its fields alone: %s', (id) => {
  expect(whole).not.toContain(`The words of ${id}.`)
  expect(sources.texts[`papers/${id}.mdx`]).toContain('title: Tides')
  expect(sources.withheld).toContain(`papers/${id}.mdx`)
})

test('everything else of the record is there, with its root files', () =>
  expect(Object.keys(sources.texts)).toEqual(expect.arrayContaining(['body.yaml', 'minutes/2024-05-01.mdx'])))
