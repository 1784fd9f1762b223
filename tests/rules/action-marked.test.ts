import { describe, expect, test } from 'vitest'
import { march } from '../../src/rules/engine/example-body.ts'
import { EXAMPLE_BODY } from '../../src/rules/index.ts'
import { type Files, minutes, verdictOf } from '../bodies.ts'

const MAY = 'minutes/2024-05-01.mdx'
const found = (body: string, files: Files = {}) =>
  verdictOf({ [MAY]: minutes(body), ...files }).diagnostics.filter(({ rule }) => rule === 'action-marked')
const told = (body: string) =>
  found(body).map(({ severity, span, message }) => [severity, span.line, message.slice(0, 32)])

const SURE = 'A label, heading or table calls'
const SOUNDS = 'This reads like an action, and i'

describe('an action is told with its place, as an error, where', () => {
  test.each([
    ['a label is before it', 'ACTION 6.1: TBC to find out who feeds the goat.'],
    ['a label is bold', '**Action:** Ben Marl to feed the goat.'],
    ['it has a number', 'AP7 Ben Marl to feed the goat'],
    ['a label is in brackets, with initials', '[ACTION BM] Feed the goat.'],
    ['a label is in the middle', 'The goat is thin. ACTION: Ben Marl to feed it.'],
    ['who is to act is named after it', 'The goat should be fed twice a day. Action: BM'],
    ['it is below such a heading', '## Actions\n\n- Feed the goat'],
    ['it is in a table with a column for it', '| Action | Who |\n| - | - |\n| Feed the goat | BM |'],
    ['a box is open', '- [ ] Ben Marl to feed the goat'],
    ['it is in a row with a label of its own', '| | |\n| - | - |\n| ACTION | Feed the old goat |'],
    ['it is in a quotation', '> ACTION: Ben Marl to feed the goat.'],
    ['it is in the signs of a quotation', 'The goat is thin. “ACTION: Ben Marl to feed it.”'],
    ['only its label is struck out', '~~ACTION~~: Ben Marl to feed the goat.'],
    ['its label is half bold', '**ACT**ION: Ben Marl to feed the goat.'],
    ['its label is half bold by tags', '<b>ACT</b>ION: Ben Marl to feed the goat.'],
    ['its label is spaced out', 'A C T I O N: Ben Marl to feed the goat.'],
    ['its label has a figure for a letter', 'ACTI0N: Ben Marl to feed the goat.'],
    ['its label has a letter of another script', 'The goat is thin. \u0410CTION: Ben Marl to feed it.'],
    ['its label is of another width', '\uff21\uff23\uff34\uff29\uff2f\uff2e\uff1a Ben Marl to feed the goat.'],
    [
      'its label is of letters for mathematics',
      '\u{1d400}\u{1d402}\u{1d413}\u{1d408}\u{1d40e}\u{1d40d}: Ben Marl to feed the goat.',
    ],
    ['its label holds what can’t be seen', 'AC\u200bTI\u00adON: Ben Marl to feed the goat.'],
    ['its label has a letter by its number', '&#65;CTION: Ben Marl to feed the goat.'],
    ['its label has a backslash', 'ACTION\\: Ben Marl to feed the goat.'],
  ])('%s', (_, body) => {
    const line = 7 + body.split('\n').length
    expect(told(body)).toEqual([['error', line, expect.stringContaining(SURE)]])
  })
})

test.each([
  ['a label', 'ACTION:\nFeed the goat.'],
  ['a label in bold', '**ACTION**\nThe goat is fed.'],
  ['a label in a quotation', '> ACTION:\n> Ben Marl to feed the goat.'],
])('an action is told with its place, as an error, below %s alone on its line', (_, body) => {
  expect(told(body)).toEqual([['error', 8, expect.stringContaining(SURE)]])
})

test('a note of a draft holds no action; a note beside what is approved is of a later day', () => {
  const note = (status: string) =>
    verdictOf({
      [MAY]: minutes('<Note>\n\nACTION: Ben Marl to feed the goat.\n\n</Note>').replace(
        /^status: .*$/m,
        `status: ${status}`,
      ),
    }).diagnostics.filter(({ rule }) => rule === 'action-marked')
  expect(note('draft').map(({ severity, span, help }) => [severity, span.line, help[0]])).toEqual([
    [
      'error',
      10,
      expect.stringMatching(/^outside of the note, write, on lines of its own, `<Action id="1" owner="ben-marl">/),
    ],
  ])
  expect(note('approved')).toEqual([])
})

describe('a sentence that sounds like an action is a warning:', () => {
  test.each([
    'Officials to circulate the paper.',
    'It was agreed that the Chair would write to the harbour.',
    'Ben Marl agreed to circulate the paper.',
    'The secretary was asked to report back.',
    'Ada Finch undertook to oil the hand.',
  ])('%s', (body) => expect(told(body)).toEqual([['warning', 8, SOUNDS]]))
})

describe('silent are', () => {
  test.each([
    ['marks', '<Action id="1" owner="ben-marl">ACTION: Ben Marl to feed the goat.</Action>'],
    ['a label over marks', 'ACTIONS:\n\n- <Action id="1" owner="ben-marl">Ben Marl to feed the goat.</Action>'],
    ['quotations', '> Ben Marl to feed\nthe goat.'],
    ['a table that is headed by a label', '| ACTION | Date |\n| - | - |'],
    ['a label in a quotation that asks for nothing', '> ACTION: none'],
    ['words that only hold the word', 'The action: a goat is fed. Satisfaction: great. “Action on goats” is a book.'],
    [
      'an update that tells of its action',
      '<Update of="minutes/2024-05-01/1" status="done">ACTION 1: Ben Marl fed the goat.</Update>',
    ],
    [
      'who is to act, behind the words of a mark',
      '<Action id="1" owner="ben-marl">Feed the goat twice a day. Action: BM</Action>',
    ],
    ['quoted words', 'The letter says “Officials to circulate the paper”.'],
    ['what is struck out', '~~ACTION: Ben Marl to feed the goat.~~'],
    ['notes', '<Note>ACTION: Ben Marl to feed the goat.</Note>'],
    ['reports of what was done', '## Update on actions\n\nThe paper was circulated. Ben Marl wrote to the harbour.'],
    ['the approval of earlier minutes', 'The minutes of 6 March were agreed.'],
    ['needs', '<Need id="1">A gate is needed.</Need>'],
  ])('%s', (_, body) => expect(found(body)).toEqual([]))
})

describe('the help', () => {
  const help = (body: string, files: Files = {}) => found(body, files)[0]?.help[0]

  test('names an owner who is in this record: by name, title, initials, post', () => {
    expect(help('Ben Marl to feed the goat.')).toContain('`<Action id="1" owner="ben-marl">Ben Marl to feed the goat.')
    expect(help('Mr Marl to feed the goat.')).toContain('owner="ben-marl"')
    expect(help('BM to feed the goat.')).toContain('owner="ben-marl"')
    expect(help('The Chair to feed the goat.')).toContain('owner="chair"')
    expect(help('The Chair and Ben Marl to feed the goat.')).toContain('owner="chair, ben-marl"')
  })

  test('names nobody where the words do not, or somebody unknown', () => {
    expect(found('Cleo Dray to feed the goat.')[0]?.help.slice(0, 2)).toEqual([
      'write, on lines of its own, `<Action id="1">Cleo Dray to feed the goat.</Action>`, and add its owner',
      'the record has nobody in people/, no post in posts/ and nothing in organisations/ called “Cleo Dray”',
    ])
  })

  test('names nobody where initials could be of two', () => {
    const files = { 'people/bo-munt.mdx': `${EXAMPLE_BODY['people/ben-marl.mdx']}`.replace('Ben Marl', 'Bo Munt') }
    expect(help('BM to feed the goat.', files)).toContain('`<Action id="1">BM')
  })

  test('has an id that is free, another for each', () => {
    const body = '<Action id="4" owner="chair">x</Action>\n\nBen Marl to feed the goat.\n\nBM to milk it.'
    expect(found(body).map(({ help: [first] }) => /id="(\d+)"/.exec(first ?? '')?.[1])).toEqual(['5', '6'])
  })

  test('puts a row of a table below it', () => {
    const body = '| Action | Owner |\n| - | - |\n| Feed the goat | BM |'
    expect(help(body)).toBe(
      'a table holds no marks: take the row out, and write below the table `<Action id="1" owner="ben-marl">Feed the goat – BM</Action>`',
    )
  })

  test('says until when something is put off only where the words do', () => {
    expect(help('The goat was deferred to the next meeting.')).toContain('to="next-meeting">The goat')
    expect(help('The goat was deferred.')).toContain(
      '`<Deferral id="1">The goat was deferred.</Deferral>`, and add until',
    )
  })
})

test('one sentence is told once, and what is below a heading can be explained by it', () => {
  const diagnostics = found('## Goats\n\nIt was agreed that Ben Marl would feed the goat and write to the harbour.')
  expect(diagnostics.map(({ subjects }) => subjects)).toEqual([['minutes/2024-05-01#goats', 'minutes/2024-05-01']])
})

test('places are those of the file, past links, marks and quotations', () => {
  const body = `> a\nb\n\nThe [Chair](../posts/chair.mdx) spoke of “goats”. [Ben Marl](../people/ben-marl.mdx) to feed them.\n\n- x\n- <Need id="1">y</Need>\n- AP 2: Feed it.`
  expect(found(body).map(({ span: { line, column, endColumn } }) => [line, column, endColumn])).toEqual([
    [11, 51, 99],
    [15, 3, 17],
  ])
})

test.each([
  ['Ben Marl to feed the goat by Friday.', ['warning']],
  ['ACTION: Ben Marl to feed the goat.', ['error']],
  ['The goat needs a gate.', []],
])('a need that somebody was asked to meet is an action: %s', (said, severities) => {
  expect(found(`## Goats\n\n<Need id="1">${said}</Need>`).map(({ severity }) => severity)).toEqual(severities)
})

describe('in the mark of something else or of another action,', () => {
  const decided = '<Decision id="1">Ben Marl to feed the goat.</Decision>'
  test.each([
    ['an action that somebody of the record is to do is a warning', decided, ['warning']],
    ['it is none with an action right below', `${decided}\n\n<Action id="2" owner="ben-marl">Feed it.</Action>`, []],
    ['what others are to do is left', '<Decision id="1">The goat to be fed by all who pass.</Decision>', []],
    [
      'a label that is disguised is an error',
      '<Decision id="1">\u0410CTION: Ben Marl to feed it.</Decision>',
      ['error'],
    ],
    [
      'so is a second label',
      '<Action id="1" owner="ben-marl">Feed it twice. ACTION: Ada Finch to milk it.</Action>',
      ['error'],
    ],
  ])('%s', (_, body, severities) => {
    expect(found(body).map(({ severity }) => severity)).toEqual(severities)
  })
})

describe('words that tell what became of an earlier action', () => {
  const WIND = '<Action id="7" owner="ada-finch">Ada Finch to ask the harbour for a longer rope.</Action>'
  const open = march(WIND)
  const first = (body: string) => found(body, open)[0]?.help ?? []

  test.each([
    ['ACTION: Ada Finch to ask for a longer rope: carried forward, as it rains.', 'in-progress'],
    ['ACTION: Ada Finch to ask for a longer rope: closed. It is on the quay.', 'done'],
    ['The question of a longer rope for Ms Finch was carried forward.', 'in-progress'],
  ])('%s', (body, status) =>
    expect(first(body)[0]).toContain(`\`<Update of="minutes/2024-03-06/7" status="${status}">${body}</Update>\``),
  )

  test('that fit none are told which are open', () =>
    expect(first('ACTION: Ben Marl to feed the goat: carried forward, as it rains.')).toContain(
      'if it tells what became of an earlier action: `<Update>`, with the id of that. Open until this meeting: `minutes/2024-03-06/1` (“Ben Marl to oil the minute hand.”), `minutes/2024-03-06/7` (“Ada Finch to ask the harbour for a longer rope.”)',
    ))
})

test('what is kept under review may be a decision, or put off', () => {
  const [one] = found('It was agreed that the Chair would keep the goat under review.')
  expect(one?.help.filter((line) => /<(?:Decision|Deferral)/.test(line))).toEqual([
    'if it is only what was agreed: `<Decision id="1">` instead',
    'if a later meeting is to come back to it: `<Deferral id="1">` instead, with `to="next-meeting"`, or a day',
  ])
})
