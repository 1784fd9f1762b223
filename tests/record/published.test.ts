import { describe, expect, test } from 'vitest'
import { only, published } from '../../src/record/index.ts'
import { type Files, recordOf } from '../bodies.ts'

const TIDES = 'papers/tides.mdx'

/** A paper that shows a picture and a topic, and a topic that shows a picture and leads to the paper. */
function files(fields: string): Files {
  return {
    [TIDES]: `---\ntitle: Tides\ntype: report\n${fields}\n---\n\n## High water\n\nSee [gears](../topics/gears.mdx).\n\n![A line that rises](<./high tide.png>) ![A line that falls](both.png)\n`,
    'topics/gears.mdx':
      '---\nname: Gears\n---\n\nSee [it](../papers/tides.mdx#high-water).\n\n![Both](../papers/both.png)\n',
    'papers/high tide.png': '',
    'papers/both.png': '',
    'papers/other.png': '',
  }
}

describe('the text of a paper is shown from the day it is out', () => {
  test.each<[string, string, string, boolean]>([
    ['published', 'status: published\ndate: 2024-05-08', '2024-05-08', true],
    ['the day before its day', 'status: published\ndate: 2024-05-08', '2024-05-07', false],
    ['published in a month', 'status: published\ndate: 2024-05', '2024-05-01', true],
    ['published, nobody knows when', 'status: published', '2024-05-01', true],
    ['on the day on which its embargo ends', 'status: published\nembargo: 2024-05-08', '2024-05-08', true],
    ['the day before', 'status: published\nembargo: 2024-05-08', '2024-05-07', false],
    ['approved', 'status: approved\ndate: 2024-05-08', '2024-06-01', false],
    ['a draft', 'status: draft', '2024-06-01', false],
    ['a draft whose embargo is over', 'status: draft\nembargo: 2024-05-08', '2024-06-01', false],
  ])('%s', (_, fields, day, shown) => {
    const record = recordOf(files(fields))
    const seen = published(record, day)
    const paper = seen.documents.get('papers/tides')
    expect(paper?.data).toEqual(record.documents.get('papers/tides')?.data)
    expect((paper?.body.length ?? 0) > 0).toBe(shown)
    expect([...(paper?.fragments.keys() ?? [])]).toEqual(shown ? ['high-water'] : [])
    expect([...seen.directory.assets].sort()).toEqual(
      shown ? ['papers/both.png', 'papers/high tide.png', 'papers/other.png'] : ['papers/both.png', 'papers/other.png'],
    )
    const ways = seen.links.filter(({ role, from }) => role === 'link' && from.id === 'papers/tides')
    expect(ways.length).toBe(shown ? 1 : 0)
    if (shown) expect(seen).toBe(record)
  })

  test('of minutes, terms and the rest nothing is withheld', () => {
    const record = recordOf(files('status: draft'))
    const seen = published(record, '2024-05-01')
    for (const document of record.documents.values())
      if (document.kind !== 'papers') expect(seen.documents.get(document.id)).toBe(document)
    expect([...only(seen.documents.values(), 'papers')].length).toBe(
      [...only(record.documents.values(), 'papers')].length,
    )
    expect(seen.meetings.length).toBe(record.meetings.length)
  })
})
