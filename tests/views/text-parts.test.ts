/** Long minutes in parts: of the miniature body. */
import { expect, test } from 'vitest'
import { bodyOf } from '../../src/views/body.ts'
import { LONG_MINUTES, textParts } from '../../src/views/text-parts.ts'
import { minutes } from '../bodies.ts'
import { tinySite } from './made.ts'

const UPDATE = `<Update of="minutes/2024-03-06/1" status="open">${'It turns. '.repeat(70)}</Update>`
const ITEM = (talk: number) => `## Gears

${'The gears were seen. '.repeat(talk)}

- So they were.

<Decision id="oil">The gears are oiled.</Decision>

Nobody objected.

<Action id="1" owner="ben-marl">Ben Marl to oil them.</Action>

${UPDATE}

${UPDATE}
`

function parts(text: string) {
  const site = tinySite({ 'minutes/2024-05-01.mdx': minutes(text) })
  const document = site.record.documents.get('minutes/2024-05-01')
  if (!document) throw new Error('There are no minutes')
  const blocks = bodyOf(document, site)
  const made = textParts(document, blocks)
  expect(made.flatMap(({ blocks }) => blocks)).toEqual(blocks)
  return made.map(({ summary, blocks }) => [summary, blocks.map(({ type }) => type).join(' ')])
}

test('of long minutes, long discussion and reports are folded, and what was agreed stays in view', () =>
  expect(parts(ITEM(LONG_MINUTES / 20))).toEqual([
    [undefined, 'heading'],
    ['Discussion: 1203 words', 'prose'],
    [undefined, 'Decision'],
    [undefined, 'prose'],
    [undefined, 'Action'],
    ['2 reports on earlier actions', 'Update Update'],
  ]))

test('short minutes are one part', () => expect(parts(ITEM(40))).toHaveLength(1))
