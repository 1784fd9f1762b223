import { expect, test } from 'vitest'
import { minutes } from '../bodies.ts'
import { saidOfFiles } from './said.ts'

const need = (text: string, more = '') => minutes(`## Paint\n\nIt flakes.\n\n<Need id="primer"${more}>${text}</Need>`)
const NONE = minutes('## Paint\n\nIt flakes.')
const JUNE = minutes(
  '## Matters arising\n\n<Update of="minutes/2024-05-01/primer" status="done">It was bought.</Update>',
).replace('2024-05-01', '2024-06-01')
const TOPIC = { 'topics/paint.mdx': '---\nname: Paint\n---\n' }

test.each<[string, [string, string?], [string, string?], string[]]>([
  ['is new', [NONE], [need('A primer.')], ['need: The need “primer” of 1 May 2024 is new: “A primer.”']],
  [
    'is gone',
    [need('A primer.')],
    [NONE],
    ['need: The need “primer” of 1 May 2024 is taken out of the record: “A primer.”'],
  ],
  [
    'is reworded, and has a topic',
    [need('A primer.')],
    [need('A grey primer.', ' topics="paint"')],
    [
      'need: The need “primer” of 1 May 2024 is reworded: “A primer.” is now “A grey primer.”',
      'need: The need “primer” of 1 May 2024 changes: `topics` gains “paint”',
    ],
  ],
  [
    'is met, says a later meeting',
    [need('A primer.'), JUNE.replace(/<Update.*/, 'Nothing.')],
    [need('A primer.'), JUNE],
    ['need: The need “primer” of 1 May 2024 is reported on by the meeting of 1 June 2024, done: “It was bought.”'],
  ],
])('what was said to be needed %s', (_, [may, june], [mayNow, juneNow], expected) => {
  const of = (first: string, second: string | undefined) => ({
    ...TOPIC,
    'minutes/2024-05-01.mdx': first,
    'minutes/2024-06-01.mdx': second,
  })
  const told = saidOfFiles(of(may, june), of(mayNow, juneNow)).filter((one) => one.startsWith('need:'))
  expect(told.map((one) => one.replace(/ \([^(]*\)$/, ''))).toEqual(expected)
})
