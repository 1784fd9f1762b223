import { describe, expect, test } from 'vitest'
import { inOneLine, slug, words } from '../../src/record/index.ts'
import { minutes, read } from '../bodies.ts'

describe('an id made from a title', () => {
  test.each([
    ["Chair's Update", 'chairs-update'],
    ['Chair’s “new” Update', 'chairs-new-update'],
    ['  R&D: 50% -- done!  ', 'r-d-50-done'],
    ['Café Zürich', 'cafe-zurich'],
    ['ﬁrst', 'first'],
    ['時計', ''],
    ['Item 3.2', 'item-3-2'],
    ['__proto__', 'proto'],
  ])('%s', (title, id) => expect(slug(title)).toBe(id))
})

test('the words of blocks, without marks, with a space between two', () => {
  const body = `## The *minute* hand

Oiled [twice](#a)\\
and \`once\`.

- one
- <Action id="1" owner="chair">two **three**</Action>

| a | b |
| - | - |
| c | d |`
  expect(words(read('minutes', minutes(body)).body)).toBe('The minute hand Oiled twice and once. one two three a b c d')
})

test('blocks in one line have a sign before each entry of a list, with elements in it or without', () => {
  const body = 'It needs:\n\n- gears\n- oil\n\nAlso:\n\n- <Action id="1" owner="chair">rope</Action>\n- time'
  expect(inOneLine(read('minutes', minutes(body)).body)).toBe('It needs: • gears • oil Also: • rope • time')
})
