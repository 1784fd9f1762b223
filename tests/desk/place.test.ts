/** Where words of a source stand in the draft that was made of it. */
import { expect, test } from 'vitest'
import { placeOf } from '../../src/browser/desk/begin/place.ts'

test.each([
  ['Ada to write', 'Then Ada to write.', 'Ada to write'],
  ['Ada  to\nwrite', 'Then **Ada** to\nwrite.', 'Ada** to\nwrite'],
  ['snake_case {x}', 'In snake\\_case \\{x}.', 'snake\\_case \\{x'],
  ['The Guild of …', 'From The Guild of Umber.', 'The Guild of'],
])('%j', (words, text, found) => {
  const place = placeOf(words, text)
  expect(place && text.slice(place.from, place.to)).toBe(found)
})

test.each([
  ['Ada to write', 'Ada wrote to them'],
  ['…', 'Some … text'],
  ['', 'Text'],
])('nothing for %j in %j', (words, text) => {
  expect(placeOf(words, text)).toBeUndefined()
})
