import { describe, expect, test } from 'vitest'
import { complaintsIn, faultsIn, minutes, read } from '../bodies.ts'

describe('attributes of elements', () => {
  test.each([
    ['<Action owner="chair">x</Action>', '8:1 Missing attribute `id`, expected text → add `id="1"`'],
    [
      '<Action id="A b">x</Action>',
      '8:13 Unexpected `A b` in `id`, expected an id of small letters, digits, hyphens and points → write `id="1"`',
    ],
    ['<Action id="1" owner>x</Action>', '8:16 Unexpected nothing in `owner`, expected text → write `owner="…"`'],
    [
      '<Action id="1" ownr="chair">x</Action>',
      '8:16 Unexpected attribute `ownr`, expected one of the attributes of `<Action>` → nearest known attribute: `owner`',
    ],
    [
      '<Action id="1" __proto__="x">x</Action>',
      '8:16 Unexpected attribute `__proto__`, expected one of the attributes of `<Action>` → known attributes: `id`, `owner`, `due`, `lead`, `withheld` or `topics`',
    ],
    [
      '<Action id="1" due="soon">x</Action>',
      '8:21 Unexpected `soon` in `due`, expected a date such as `2011-10-06`, or `next-meeting` → write `due="2011-10-06"`',
    ],
    [
      '<Action id="1" due="2023-02-29">x</Action>',
      '8:21 Unexpected `2023-02-29` in `due`, expected a date such as `2011-10-06`, or `next-meeting` → write `due="2011-10-06"`',
    ],
    [
      '<Deferral id="1">x</Deferral>',
      '8:1 Missing attribute `to`, expected a date such as `2011-10-06`, or `next-meeting` → add `to="next-meeting"`',
    ],
    [
      '<Update of="a" status="finished">x</Update>',
      '8:24 Unexpected `finished` in `status`, expected `done`, `in-progress`, `dropped` or `replaced` → write `status="done"`',
    ],
    ['<Update of="" status="done">x</Update>', '8:12 Unexpected empty text in `of`, expected text → write `of="…"`'],
    [
      '<Update of="a" status="droped">x</Update>',
      '8:24 Unexpected `droped` in `status`, expected `done`, `in-progress`, `dropped` or `replaced` → nearest known value: `dropped`',
    ],
    ['<Note date="May">x</Note>', '8:13 Unexpected `May` in `date`, expected a date, month or year → write `date="…"`'],
    [
      '<Clause id="a">x</Clause>',
      '8:1 Unexpected `<Clause>` in minutes, expected it only in terms-of-reference → write it as text, or move it to a document of terms-of-reference',
    ],
  ])('%s', (body, expected) => {
    expect(complaintsIn(read('minutes', minutes(body)))).toEqual([expected])
  })

  test('in a document of another kind', () =>
    expect(faultsIn(read('topics', '---\nname: Gears\n---\n\n<Action id="1" owner="chair">x</Action>\n'))).toEqual([
      '5:1 Unexpected `<Action>` in topics, expected it only in minutes',
    ]))
})
