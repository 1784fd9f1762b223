import { describe, expect, test } from 'vitest'
import { sealOf } from '../../src/record/index.ts'
import { HEAD, minutes, read } from '../bodies.ts'
import { said, saidOfFiles } from './said.ts'

const MAY = 'minutes/2024-05-01.mdx'
const ORGANISATIONS = {
  'organisations/oil.mdx': '---\nname: Oil and Co\ntype: company\n---\n',
  'organisations/rope.mdx': '---\nname: Rope and Co\ntype: company\n---\n',
}
const bare = (list: string[]) => list.map((one) => one.replace(/ \([^(]*\)$/, ''))
const texts = (before: string, after: string) =>
  bare(saidOfFiles({ ...ORGANISATIONS, [MAY]: minutes(before) }, { ...ORGANISATIONS, [MAY]: minutes(after) }))
const heads = (before: string, after: string) =>
  bare(
    saidOfFiles(
      { [MAY]: HEAD.replace(/status: approved\n/, before) },
      { [MAY]: HEAD.replace(/status: approved\n/, after) },
    ),
  )

describe('an item', () => {
  const ITEM = '## Oil\n\n<Item concerns="oil" />\n\nThe price was told.'
  test.each<[string, string, string[]]>([
    ['broken into other lines', ITEM.replace('price was', 'price\nwas'), []],
    [
      'that says something else',
      ITEM.replace('price', 'cost'),
      [
        'minutes: The minutes of 1 May 2024 are reworded under “Oil”: “The price was told.” is now “The cost was told.”',
      ],
    ],
    [
      'that concerns something else',
      ITEM.replace('concerns="oil"', 'concerns="rope"'),
      ['minutes: The minutes of 1 May 2024 mark the item “Oil” otherwise: `concerns` gains “rope” and loses “oil”'],
    ],
    [
      'that is ruled upon',
      ITEM.replace('/>', 'ruling="No talk of prices." />'),
      ['minutes: The minutes of 1 May 2024 mark the item “Oil” otherwise: `ruling` is now “No talk of prices.”'],
    ],
    [
      'called otherwise',
      ITEM.replace('## Oil', '## Lamp oil'),
      ['minutes: The minutes of 1 May 2024 call the item “Oil” now “Lamp oil”'],
    ],
    ['that is gone', '', ['minutes: The minutes of 1 May 2024 no longer have the item “Oil”: “The price was told.”']],
    [
      'beside a new one',
      `${ITEM}\n\n## Rope\n\n<Item concerns="rope" />\n\nIt was cut.`,
      [
        'minutes: The minutes of 1 May 2024 have a new item “Rope”: “It was cut.”',
        'minutes: The minutes of 1 May 2024 mark the item “Rope” otherwise: `concerns` gains “rope”',
      ],
    ],
  ])('%s', (_, after, expected) => expect(texts(ITEM, after)).toEqual(expected))
})

describe('an interest declared in the meeting', () => {
  const interest = (handling: string, text = 'He left.') =>
    `## Oil\n\n<Interest member="ben-marl" organisation="oil" handling="${handling}">${text}</Interest>`
  test.each<[string, string, string[]]>([
    ['that stays', interest('withdrew'), []],
    [
      'handled otherwise',
      interest('remained'),
      [
        'handling: Ben Marl, at the meeting of 1 May 2024, is said to have declared an interest in Oil and Co and to have remained, no longer to have withdrawn',
      ],
    ],
    [
      'taken out',
      '## Oil',
      [
        'handling: Ben Marl, at the meeting of 1 May 2024, is no longer said to have declared an interest in Oil and Co',
      ],
    ],
    [
      'in other words',
      interest('withdrew', 'He went.'),
      [
        'handling: Ben Marl, at the meeting of 1 May 2024, has other words to the interest declared in Oil and Co: “He left.” is now “He went.”',
      ],
    ],
  ])('%s', (_, after, expected) => expect(texts(interest('withdrew'), after)).toEqual(expected))
})

describe('the frontmatter', () => {
  const [ONE, TWO] = ['0', '1'].map((digit) => `seal: sha256-${digit.repeat(64)}\n`) as [string, string]
  const GOOD = `seal: ${sealOf(read('minutes', HEAD))}\n`
  const APPROVED = 'status: approved\n'
  test.each<[string, string, string, string[]]>([
    ['approved', 'status: draft\n', APPROVED, ['minutes: The minutes of 1 May 2024 are approved']],
    ['a draft again', APPROVED, 'status: draft\n', ['minutes: The minutes of 1 May 2024 are a draft again']],
    ['sealed', APPROVED, APPROVED + GOOD, ['seal: The minutes of 1 May 2024 have gained a seal']],
    ['sealed wrongly', APPROVED, APPROVED + ONE, ['seal: The minutes of 1 May 2024 have gained a seal that is broken']],
    [
      'with a broken seal',
      APPROVED + GOOD,
      APPROVED + ONE,
      ['seal: The minutes of 1 May 2024 have a broken seal: what was sealed reads otherwise'],
    ],
    [
      'with a good seal again',
      APPROVED + ONE,
      APPROVED + GOOD,
      ['seal: The minutes of 1 May 2024 have a good seal again'],
    ],
    ['with another bad seal', APPROVED + ONE, APPROVED + TWO, []],
    ['with the same seal', APPROVED + ONE, ONE + APPROVED, []],
    ['without their seal', APPROVED + GOOD, APPROVED, ['seal: The minutes of 1 May 2024 have lost their seal']],
    [
      'with another day of approval',
      `${APPROVED}approved: 2024-05-08\n`,
      `${APPROVED}approved: 2024-05-09\n`,
      ['minutes: The minutes of 1 May 2024 change: `approved` 8 May 2024 is now 9 May 2024'],
    ],
    [
      'with a change note',
      APPROVED,
      `${APPROVED}updates:\n  - {date: 2024-05-09, note: A name was spelt wrongly.}\n`,
      ['minutes: The minutes of 1 May 2024 have a change note of 9 May 2024: “A name was spelt wrongly.”'],
    ],
    [
      'without their change note',
      `${APPROVED}updates:\n  - {date: 2024-05-09, note: A name was spelt wrongly.}\n`,
      APPROVED,
      ['minutes: The minutes of 1 May 2024 lose the change note of 9 May 2024: “A name was spelt wrongly.”'],
    ],
    [
      'with other lines at their head',
      `${APPROVED}masthead: [MINUTES]\n`,
      `${APPROVED}masthead: [DRAFT]\n`,
      ['minutes: The minutes of 1 May 2024 change: `masthead` gains “DRAFT” and loses “MINUTES”'],
    ],
    [
      'that announce something else',
      `${APPROVED}nextMeeting: {date: 2024-07-01, agenda: [Oil]}\n`,
      `${APPROVED}nextMeeting: {date: 2024-07-02, venue: The quay, agenda: [Rope]}\n`,
      [
        'minutes: The minutes of 1 May 2024 change: `nextMeeting.date` 1 July 2024 is now 2 July 2024',
        'minutes: The minutes of 1 May 2024 change: `nextMeeting.venue` is now “The quay”',
        'deferral: “Oil”, announced on 1 May 2024 for the next meeting, is no longer announced',
        'deferral: “Rope”, announced on 1 May 2024 for the next meeting, is new',
      ],
    ],
  ])('%s', (_, before, after, expected) => expect(heads(before, after)).toEqual(expected))

  test('who attended, and who was in the chair', () =>
    expect(
      saidOfFiles(
        {},
        {
          [MAY]: minutes('<Update of="minutes/2024-03-06/1" status="done">The minute hand is oiled.</Update>').replace(
            'chair: ada-finch\nattended: [ada-finch, ben-marl]',
            'chair: ben-marl\nattended: [ben-marl]\napologies: [ada-finch]',
          ),
        },
      ).filter((one) => one.startsWith('minutes:')),
    ).toEqual([
      'minutes: The minutes of 1 May 2024 no longer have the item “Matters arising” (minutes/2024-05-01.mdx:2)',
      'minutes: The minutes of 1 May 2024 name Ben Marl in the chair, no longer Ada Finch (minutes/2024-05-01.mdx:4)',
      'minutes: The minutes of 1 May 2024 no longer name Ada Finch among those who attended (minutes/2024-05-01.mdx:5)',
      'minutes: The minutes of 1 May 2024 now name Ada Finch among the apologies (minutes/2024-05-01.mdx:6)',
    ]))
})

test('notes stand beside the text, and each is told by itself', () => {
  const note = (text: string) => `## Oil\n\nIt is dear.\n\n<Note date="2024-05-09">${text}</Note>`
  expect(texts('## Oil\n\nIt is dear.', note('It fell.'))).toEqual([
    'minutes: A note is added to the minutes of 1 May 2024: “It fell.”',
  ])
  expect(texts(note('It fell.'), note('It rose.'))).toEqual([
    'minutes: The minutes of 1 May 2024 no longer have the note beside them: “It fell.”',
    'minutes: A note is added to the minutes of 1 May 2024: “It rose.”',
  ])
})

describe('what is put off', () => {
  const off = (attributes = '', text = 'Paint.') => `<Deferral id="2" to="next-meeting"${attributes}>${text}</Deferral>`
  test('is reworded, and given to somebody', () =>
    expect(texts(off(), off(' owner="ben-marl"', 'The paint.'))).toEqual([
      'deferral: What was put off on 1 May 2024 (“2”) is reworded: “Paint.” is now “The paint.”',
      'deferral: What was put off on 1 May 2024 (“2”) changes: `owner` gains “ben-marl”',
    ]))

  const JUNE = (body: string) => ({
    [MAY]: minutes(off()),
    'minutes/2024-06-01.mdx': minutes(body).replace('2024-05-01', '2024-06-01'),
  })
  test('is taken up by an item, and no longer', () => {
    const taken = JUNE('## Paint\n\n<Item takes="minutes/2024-05-01/2" />\n\nBlue.')
    const forgotten = JUNE('## Paint\n\nBlue.')
    expect(bare(saidOfFiles(forgotten, taken))).toEqual([
      'deferral: What was put off on 1 May 2024 (“2”) is taken up by the meeting of 1 June 2024',
    ])
    expect(said(taken, forgotten)).toEqual([
      'obligation-broken: The clause “chair-agenda” turns from kept to broken, by `deferral-taken-up`: This was put off to the next meeting, and the minutes of 1 June 2024 neither take it up nor say what became of it (minutes/2024-05-01.mdx:8)',
      'deferral: What was put off on 1 May 2024 (“2”) is no longer taken up by the meeting of 1 June 2024 (minutes/2024-05-01.mdx:8)',
    ])
  })
})
