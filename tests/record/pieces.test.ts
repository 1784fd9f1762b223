import { expect, test } from 'vitest'
import { faultsIn, minutes, read } from '../bodies.ts'

const FAULTY = `## The gate

<Action id="1" owner="ada-finch">Left open

<Action id="2" owner="ben-marl">Ben to oil it.</Action>

- <Action id="3" owner="ben-marl">Left open, too.
- Here is a { brace.
- <Action id="4" owner="ada-finch">Ada to wind it.</Action>

A <br> here.

<Note date="2024">

All of it is read.

</Note>

An </Action> end.

{1 + 1}

<Update of="minutes/2024-03-06/1" status="dnoe">Done.</Update>`

test('what is wrong in one piece hides nothing in the next', () => {
  expect(faultsIn(read('minutes', minutes(FAULTY)))).toEqual([
    '10:1 Unexpected end of `<Action>`, expected its closing tag `</Action>` in the same paragraph, list item or section',
    '14:3 Unexpected end of `<Action>`, expected its closing tag `</Action>` in the same paragraph, list item or section',
    '15:13 Unexpected `{`, expected text',
    '18:3 Unexpected `<br>`, expected `<br />` or an empty line',
    '26:4 Unexpected closing tag `</Action>`, expected `<Action>` before it',
    '28:1 Unexpected code in braces, expected text',
    '30:43 Unexpected `dnoe` in `status`, expected `done`, `in-progress`, `reported`, `dropped` or `replaced`',
  ])
})

test('the rest is read, but nothing is said of what it lacks', () => {
  const { body, readable } = read('minutes', minutes(FAULTY))
  expect(readable).toBe(false)
  const told = body.map((block) => (block.type === 'element' ? `${block.name} ${block.span.line}` : block.type))
  expect(told).toEqual(['heading', 'Action 12', 'list', 'Note 20', 'prose', 'Update 30'])
})

test('a very long text is refused for its first fault alone', () =>
  expect(read('minutes', minutes('a <b\n\n'.repeat(60_000))).faults).toHaveLength(1))
