import { describe, expect, test } from 'vitest'
import { complaintsIn, faultsIn, minutes, read } from '../bodies.ts'

describe('attributes of elements', () => {
  test.each([
    ['<Action owner="chair">x</Action>', '8:1 Missing attribute `id`, expected text → add `id="1"`'],
    [
      '<Action id="A b">x</Action>',
      '8:13 Unexpected `A b` in `id`, expected an id of small letters, digits, hyphens and points → write `id="a-b"`',
    ],
    [
      '<Action id="1" owner>x</Action>',
      '8:16 Unexpected nothing in `owner`, expected text → write the words between the quotes; if there is nothing to say, take `owner` out',
    ],
    [
      '<Action id="1" ownr="chair">x</Action>',
      '8:16 Unexpected attribute `ownr`, expected one of the attributes of `<Action>` → nearest known attribute: `owner`',
    ],
    [
      '<Action id="1" __proto__="x">x</Action>',
      '8:16 Unexpected attribute `__proto__`, expected one of the attributes of `<Action>` → known attributes: `id`, `owner`, `ownerName`, `due`, `lead`, `withheld`, `until`, `standing`, `status` or `topics`',
    ],
    [
      '<Action id="1" due="soon">x</Action>',
      '8:21 Unexpected `soon` in `due`, expected a date such as `2011-10-06`, a month such as `2011-10`, or `next-meeting` → write the day as year, month and day in figures, with hyphens between them; if it is not known, take `due` out',
    ],
    [
      '<Action id="1" due="2023-02-29">x</Action>',
      '8:21 Unexpected `2023-02-29` in `due`, expected a date such as `2011-10-06`, a month such as `2011-10`, or `next-meeting` → no calendar has this day: look it up in the source',
    ],
    [
      '<Deferral id="1">x</Deferral>',
      '8:1 Missing attribute `to`, expected a date such as `2011-10-06`, or `next-meeting` → add `to="…"` to the opening tag, with a date, or `next-meeting`',
    ],
    [
      '<Update of="a" status="finished">x</Update>',
      '8:24 Unexpected `finished` in `status`, expected `done`, `in-progress`, `reported`, `dropped` or `replaced` → write `status="done"`',
    ],
    [
      '<Update of="" status="done">x</Update>',
      '8:12 Unexpected empty text in `of`, expected text → write the words between the quotes',
    ],
    [
      '<Update of="a" status="droped">It was no longer needed</Update>',
      '8:24 Unexpected `droped` in `status`, expected `done`, `in-progress`, `reported`, `dropped` or `replaced` → if that is what is meant, write `status="dropped"`',
    ],
    [
      '<Note date="May">x</Note>',
      '8:13 Unexpected `May` in `date`, expected a date, month or year → write the day as year, month and day in figures, with hyphens between them; if it is not known, take `date` out',
    ],
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
