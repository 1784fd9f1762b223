import { describe, expect, test } from 'vitest'
import { minutes } from '../bodies.ts'
import { saidOfFiles } from './said.ts'

const MAY = 'minutes/2024-05-01.mdx'
const of = (body: string) => ({ [MAY]: minutes(body) })
const said = (before: string, after: string) => saidOfFiles(of(before), of(after))

const OLD = '<Action id="1" owner="ben-marl" due="2024-06-30">Wind the clock.</Action>'
const action = (attributes: string, text = 'Wind the clock.') => `<Action id="1" ${attributes}>${text}</Action>`

describe('an action', () => {
  test.each<[string, string, string[]]>([
    ['that stays', OLD, []],
    ['with owners in another order', action('owner="ben-marl" due="2024-06-30"'), []],
    [
      'with another owner',
      action('owner="chair" due="2024-06-30"'),
      ['action: Action 1 of 1 May 2024 passes from Ben Marl to Chair (minutes/2024-05-01.mdx:8)'],
    ],
    [
      'with one owner more',
      action('owner="ben-marl, chair" due="2024-06-30"'),
      ['action: Action 1 of 1 May 2024 passes from Ben Marl to Ben Marl, Chair (minutes/2024-05-01.mdx:8)'],
    ],
    [
      'without its day',
      action('owner="ben-marl"'),
      ['action: Action 1 of 1 May 2024 is due by no stated day, not by 30 June 2024 (minutes/2024-05-01.mdx:8)'],
    ],
    [
      'with other words',
      action('owner="ben-marl" due="2024-06-30"', 'Wind the old clock.'),
      [
        'action: Action 1 of 1 May 2024 is reworded: “Wind the clock.” is now “Wind the old clock.” (minutes/2024-05-01.mdx:8)',
      ],
    ],
    [
      'with a link that leads elsewhere',
      action('owner="ben-marl" due="2024-06-30"', 'Wind the [clock](../people/ben-marl.mdx).'),
      [
        'action: Action 1 of 1 May 2024 is reworded: the same words, with other links or lines through them (minutes/2024-05-01.mdx:8)',
      ],
    ],
    [
      'struck through',
      action('owner="ben-marl" due="2024-06-30"', 'Wind the ~~clock~~.'),
      [
        'action: Action 1 of 1 May 2024 is reworded: the same words, with other links or lines through them (minutes/2024-05-01.mdx:8)',
      ],
    ],
    [
      'taken out',
      'Nothing.',
      [
        'minutes: The minutes of 1 May 2024 are reworded before their first item: “” is now “Nothing.” (minutes/2024-05-01.mdx:2)',
        'action: Action 1 of 1 May 2024 is taken out of the record: “Wind the clock.” (minutes/2024-05-01.mdx:8)',
      ],
    ],
  ])('%s', (_, after, expected) => expect(said(OLD, after)).toEqual(expected))

  test('whose owner is withheld for another reason', () =>
    expect(
      said(
        action('owner="withheld" withheld="Nobody is named."'),
        action('owner="withheld" withheld="She asked for it."'),
      ),
    ).toEqual([
      'action: Action 1 of 1 May 2024 changes: `withheld` “Nobody is named.” is now “She asked for it.” (minutes/2024-05-01.mdx:8)',
    ]))

  test('of another subject', () =>
    expect(
      saidOfFiles(
        { 'topics/oil.mdx': '---\nname: Oil\n---\n', ...of(OLD) },
        { 'topics/oil.mdx': '---\nname: Oil\n---\n', ...of(OLD.replace('due', 'topics="oil" due')) },
      ),
    ).toEqual(['action: Action 1 of 1 May 2024 changes: `topics` gains “oil” (minutes/2024-05-01.mdx:8)']))
})

describe('what a later meeting says', () => {
  const update = (status: string, text = 'The minute hand is oiled.') =>
    `<Update of="minutes/2024-03-06/1" status="${status}">${text}</Update>`
  const name = 'action: Action 1 of 6 March 2024'

  test.each<[string, string, string, string[]]>([
    [
      'closes it',
      update('in-progress'),
      update('done'),
      ['is closed as done, says the meeting of 1 May 2024: “The minute hand is oiled.”'],
    ],
    [
      'opens it again',
      update('done'),
      update('in-progress'),
      ['is open again (in progress), says the meeting of 1 May 2024: “The minute hand is oiled.”'],
    ],
    [
      'is reworded',
      update('done'),
      update('done', 'It is oiled.'),
      ['has another report by the meeting of 1 May 2024: “The minute hand is oiled.” is now “It is oiled.”'],
    ],
    [
      'is said twice',
      update('done'),
      `${update('done')}\n\n${update('done', 'Truly.')}`,
      ['is reported on by the meeting of 1 May 2024, done: “Truly.”'],
    ],
    [
      'is no longer said',
      `${update('done')}\n\n${update('done', 'Truly.')}`,
      update('done'),
      ['is no longer reported on by the meeting of 1 May 2024, which said done: “Truly.”'],
    ],
  ])('%s', (_, before, after, expected) =>
    expect(said(before, after).map((one) => one.replace(/ \([^(]*\)$/, ''))).toEqual(
      expected.map((one) => `${name} ${one}`),
    ),
  )
})
