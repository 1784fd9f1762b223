import { expect, test } from 'vitest'
import { minutes } from '../bodies.ts'
import { saidOfFiles } from './said.ts'

const MAY = 'minutes/2024-05-01.mdx'
const OIL = { 'organisations/oil.mdx': '---\nname: Oil and Co\ntype: company\n---\n' }

/** Minutes in which Ben Marl stands in a list by an entry. */
function listed(list: 'attended' | 'inAttendance', entry: string): string {
  const others = list === 'attended' ? 'attended: [ada-finch' : 'attended: [ada-finch]\ninAttendance: ['
  const all = `${others}${list === 'attended' ? ', ' : ''}${entry}]`
  return minutes('## Oil\n\nIt is dear.').replace('attended: [ada-finch, ben-marl]', all)
}

test.each<[string, 'attended' | 'inAttendance', string, string, string[]]>([
  ['the same, as an entry', 'attended', 'ben-marl', '{ person: ben-marl }', []],
  [
    'for whom',
    'attended',
    'ben-marl',
    '{ person: ben-marl, for: ada-finch }',
    ['say otherwise of Ben Marl, who attended: `for` is now “Ada Finch” (minutes/2024-05-01.mdx:5)'],
  ],
  [
    'until when, and for which items',
    'attended',
    '{ person: ben-marl, until: "15:00" }',
    '{ person: ben-marl, until: "16:00", items: [oil] }',
    [
      'say otherwise of Ben Marl, who attended: `until` “15:00” is now “16:00” (minutes/2024-05-01.mdx:5)',
      'say otherwise of Ben Marl, who attended: `items` gains “oil” (minutes/2024-05-01.mdx:5)',
    ],
  ],
  [
    'as what, and from where',
    'inAttendance',
    '{ person: ben-marl, as: guest }',
    '{ person: ben-marl, as: witness, of: oil, from: "15:30" }',
    [
      'say otherwise of Ben Marl, in attendance: `as` “guest” is now “witness” (minutes/2024-05-01.mdx:6)',
      'say otherwise of Ben Marl, in attendance: `of` is now “Oil and Co” (minutes/2024-05-01.mdx:6)',
      'say otherwise of Ben Marl, in attendance: `from` is now “15:30” (minutes/2024-05-01.mdx:6)',
    ],
  ],
  [
    'twice, and once',
    'inAttendance',
    '{ person: ben-marl, from: "15:00", until: "15:10" }, { person: ben-marl, from: "16:00" }',
    '{ person: ben-marl, from: "16:00" }',
    [
      'say otherwise of Ben Marl, in attendance: `entries` loses (from “15:00”, until “15:10”) (minutes/2024-05-01.mdx:6)',
    ],
  ],
])('an entry of somebody who came: %s', (_, list, before, after, expected) =>
  expect(saidOfFiles({ ...OIL, [MAY]: listed(list, before) }, { ...OIL, [MAY]: listed(list, after) })).toEqual(
    expected.map((one) => `minutes: The minutes of 1 May 2024 ${one}`),
  ),
)
