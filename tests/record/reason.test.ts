import { describe, expect, test } from 'vitest'
import { isReason } from '../../src/record/reason.ts'
import { seenLength } from '../../src/record/seen.ts'
import { complaintsIn, minutes, read } from '../bodies.ts'

const NOTHING: readonly [what: string, text: string][] = [
  ['points', '..........'],
  ['hyphens', '----------'],
  ['spaces without width', '\u200b'.repeat(20)],
  ['joiners', '\u200d\u2060'.repeat(10)],
  ['soft hyphens', '\u00ad'.repeat(20)],
  ['combining marks alone', '\u0301'.repeat(20)],
  ['fillers of Hangul', '\u3164\u115f\u1160\uffa0'.repeat(5)],
  ['the blank of Braille', '\u2800'.repeat(20)],
  ['selectors of variants', '\ufe0f\u{e0100}'.repeat(10)],
]

describe('a reason is words that say something', () => {
  test.each<[string, string]>([
    ...NOTHING,
    ['digits', '1234567890'],
    ['nine letters', 'They asked.'],
    ['ten times one letter', 'aaaaa aaaaa'],
    ['three letters', 'abc abc abc abc'],
    ['one word', 'Confidentiality'],
    ['what is to come', 'To be confirmed.'],
    ['what is to come later', 'Reason to follow in due course'],
    ['what is said elsewhere', '(Please see above!)'],
    ['no reason', 'No reason given'],
    ['nothing', 'Not applicable'],
  ])('%s are none', (_, text) => expect(isReason(text)).toBe(false))

  test.each([
    ['ten letters', 'They asked us.'],
    ['of another script', 'Δεν υπογράφηκε'],
    ['without spaces', '会員は海上にいて署名できなかった'],
    ['one that begins like a placeholder', 'To be confirmed by the Minister, who was abroad.'],
  ])('%s are one', (_, text) => expect(isReason(text)).toBe(true))

  const WORDS = 'expected why, in two words and ten letters at least → write in a sentence why it is so'
  test.each(NOTHING)('%s withhold no owner', (_, text) =>
    expect(
      complaintsIn(read('minutes', minutes(`<Action id="1" owner="withheld" withheld="They ${text}">Ask.</Action>`))),
    ).toEqual([`8:43 Unexpected \`withheld\`: ${WORDS}`]),
  )

  test('what is answered is no reason, and asked for as an answer', () =>
    expect(
      complaintsIn(
        read(
          'interests',
          '---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\nnil: true\nreplies: [{date: 2024-05-01, by: ben-marl, text: No.}]\n---\n',
          'ben-marl/2024-01-01',
        ),
      ),
    ).toEqual([
      '6:50 Unexpected `replies[1].text`: expected an answer, in two words and ten letters at least → write the answer in a sentence, as it was given',
    ]))
})

describe('what can be seen', () => {
  test.each(NOTHING)('%s are nothing', (_, text) => expect(seenLength(text)).toBe(0))
  test.each([
    ['GP, Bath 1', 10],
    ['a..........b', 4],
    ['e\u0301te\u0301', 3],
  ])('%j has %i', (text, length) => expect(seenLength(text)).toBe(length))

  test.each(NOTHING)('%s are no name', (_, text) =>
    expect(complaintsIn(read('people', `---\nname: "${text}"\n---\n`, 'jo'))).toEqual([
      '2:7 Unexpected `name`: expected a letter or digit that can be seen → write the words themselves; if there are none, take the whole entry out',
    ]),
  )
})

describe('elements of minutes have words', () => {
  test.each([
    ['<Action id="1" owner="chair" />', 'Action', 'what is to be done'],
    ['<Action id="1" owner="chair">&#8203; …</Action>', 'Action', 'what is to be done'],
    ['<Action id="1" owner="chair">![To oil the gear](gear.png)</Action>', 'Action', 'what is to be done'],
    ['<Decision id="1"> <br /> </Decision>', 'Decision', 'what was decided'],
    ['<Decision id="1">\n\n- <Action id="2">.</Action>\n\n</Decision>', 'Decision', 'what was decided'],
    ['<Deferral id="1" to="next-meeting">---</Deferral>', 'Deferral', 'what was put off'],
  ])('%j', (body, name, said) =>
    expect(complaintsIn(read('minutes', minutes(body)))[0]).toBe(
      `8:1 Unexpected \`<${name}>\` without words, expected ${said} → ` +
        `write it between the tags, in the words of the minutes: \`<${name} …>…</${name}>\``,
    ),
  )

  test('what is dropped has a reason; what is done needs no words', () => {
    const update = (status: string, words: string) =>
      complaintsIn(read('minutes', minutes(`<Update of="minutes/2024-03-06/1" status="${status}">${words}</Update>`)))
    expect(update('done', '')).toEqual([])
    expect(update('dropped', 'The goat has moved.')).toEqual([])
    expect(update('dropped', '- - - - - - no')).toEqual([
      '8:1 Unexpected `<Update>` that drops something without a reason, expected why, in two words and ten letters at least → ' +
        'write between the tags why it was dropped, as the minutes say it',
    ])
  })
})
