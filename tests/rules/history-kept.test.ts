/** Two states of the miniature body, compared. */
import { describe, expect, test } from 'vitest'
import { sealOf } from '../../src/record/index.ts'
import { EXAMPLE_BODY, RULES, runRules } from '../../src/rules/index.ts'
import { type Files, minutes, read, recordOf, start } from '../bodies.ts'

/** What is found where a state follows on another: `people/x.mdx:1:1 the message`. */
function found(before: Files, after: Files, asOf = '2024-06-01'): string[] {
  const rules = RULES.filter(({ id }) => id === 'history-kept')
  const { diagnostics, faults } = runRules(rules, { ...recordOf(after), base: recordOf(before) }, asOf)
  expect(faults).toEqual([])
  return diagnostics.map(
    ({ file, span, severity, message }) =>
      `${severity === 'warning' ? 'warning ' : ''}${file.replace('content/', '')}:${start(span)} ${message}`,
  )
}

const MAY = 'minutes/2024-05-01.mdx'
const BEN = 'interests/ben-marl/2024-01-01.mdx'
const sealed = (body: string, more = '') =>
  minutes(body).replace(
    '\n---',
    `\nseal: ${sealOf(read('minutes', minutes(body)))}\n${more}---`.replace(/\n---$/, '\n---'),
  )
const SILENT = 'and no note says what was corrected'

describe('approved minutes', () => {
  const was = { [MAY]: sealed('## Oil\n\nIt is dear.') }
  const other = '## Oil\n\nIt is cheap.'
  test.each<[string, string | undefined, string[]]>([
    ['that stay', was[MAY] as string, []],
    [
      'sealed anew over other words',
      sealed(other),
      [`${MAY}:6:7 The minutes of 1 May 2024 read otherwise than before this change, ${SILENT}`],
    ],
    ['corrected with a change note', sealed(other, 'updates: [{date: 2024-05-20, note: It was cheap.}]\n'), []],
    ['corrected with a note', sealed(`${other}\n\n<Note date="2024-05-20">It was cheap all along.</Note>`), []],
    [
      'with a note without words',
      sealed(`${other}\n\n<Note date="2024-05-20">Slip.</Note>`),
      [`${MAY}:6:7 The minutes of 1 May 2024 read otherwise than before this change, ${SILENT}`],
    ],
    ['whose seal is broken, as another rule says', (was[MAY] as string).replace('dear', 'cheap'), []],
    ['that can’t be read, as another rule says', 'x', []],
    [
      'that are gone',
      undefined,
      [`${MAY}:1:1 The minutes of 1 May 2024 are gone from the record, and nothing leads on from the address`],
    ],
  ])('%s', (_, after, expected) => expect(found(was, { [MAY]: after })).toEqual(expected))

  test('of which a note is taken back', () => {
    const noted = { [MAY]: sealed('## Oil\n\n<Note date="2024-05-20">It was cheap all along.</Note>') }
    expect(found(noted, { [MAY]: sealed('## Oil') })).toEqual([
      `${MAY}:6:7 The minutes of 1 May 2024 tell of fewer corrections than before this change`,
    ])
  })

  test.each([
    ['other words', '2024-05-20', 'It was dear all along.'],
    ['another day', '2024-05-21', 'It was cheap all along.'],
    ['other words, beside a text that is other too', '2024-05-20', 'It was cheap all along, and is.', '## Rope'],
  ])('of which a note has %s', (_, date, words, body = '## Oil') => {
    const message = `${MAY}:6:7 The minutes of 1 May 2024 tell of a correction otherwise than before this change: the note of 20 May 2024 “It was cheap all along.” is not there any more`
    const inText = (text: string, day: string, note: string) => ({
      [MAY]: sealed(`${text}\n\n<Note date="${day}">${note}</Note>`),
    })
    const change = (text: string, day: string, note: string) => ({
      [MAY]: sealed(text, `updates: [{date: ${day}, note: "${note}"}]\n`),
    })
    for (const noted of [inText, change])
      expect(found(noted('## Oil', '2024-05-20', 'It was cheap all along.'), noted(body, date, words))).toEqual([
        message,
      ])
  })

  test('without a seal too: what was approved stands', () =>
    expect(found({ [MAY]: minutes('## Oil') }, { [MAY]: minutes('## Rope') })).toHaveLength(1))

  test('but drafts change as they like', () => {
    const draft = (body: string) => ({ [MAY]: minutes(body).replace('approved', 'draft') })
    expect(found(draft('## Oil'), draft('## Rope'))).toEqual([])
  })
})

describe('attachments', () => {
  const FILE = 'attachments/minutes/2024-05-01/levels.csv'
  const links = 'links: [{attachment: levels.csv, title: The levels of May}]\n'
  const noted = 'updates: [{date: 2024-05-20, note: A column was wrong.}]\n'
  const was = { [MAY]: sealed('## Oil', links), [FILE]: 'day,feet\n1,4\n' }
  const other = 'day,feet\n1,5\n'
  test.each<[string, Files, string[]]>([
    ['that stay, with one more', { ...was, 'attachments/minutes/2024-05-01/more.csv': 'day\n' }, []],
    [
      'of other bytes',
      { ...was, [FILE]: other },
      [
        `${MAY}:7:22 The minutes of 1 May 2024 have another file as attachment \`levels.csv\` than before this change, ${SILENT}`,
      ],
    ],
    ['of other bytes, with a note', { [MAY]: sealed('## Oil', links + noted), [FILE]: other }, []],
    [
      'that are gone, named and all',
      { [MAY]: sealed('## Oil') },
      [
        `${MAY}:6:7 The minutes of 1 May 2024 have lost the attachment \`levels.csv\` of before this change, and no note says why`,
      ],
    ],
    ['that are gone, with a note', { [MAY]: sealed('## Oil', noted) }, []],
  ])('%s', (_, after, expected) => expect(found(was, after)).toEqual(expected))

  test('of what nobody has approved change as they like', () => {
    const draft = { [MAY]: (was[MAY] as string).replace('approved', 'draft').replace(/seal: .*\n/, '') }
    expect(found({ ...was, ...draft }, { ...draft, [FILE]: other })).toEqual([])
  })
})

describe('terms', () => {
  const TERMS = 'terms-of-reference/first.mdx'
  const text = (EXAMPLE_BODY[TERMS] ?? '').replace(/seal: .*\n/, '')
  const CHAIR = '<Clause id="chair">'
  const said = (what: string, place = '2:8') =>
    `${TERMS}:${place} “Terms of reference of the Tide Clock Committee” changed: the clause \`chair\` ${what}, and no note says why`
  test.each([
    ['a clause gone', text, text.replace(/<Clause id="chair">.*\n/, ''), [said('is gone')]],
    [
      'a clause reworded',
      text,
      text.replace('The Chair runs', 'The Chair opens'),
      [said('reads otherwise than before', '7:1')],
    ],
    ['a clause repealed', text, text.replace(CHAIR, '<Clause id="chair" repealed="2024-05-31">'), []],
    [
      'a clause in force again',
      text.replace(CHAIR, '<Clause id="chair" repealed="2024-05-31">'),
      text,
      [said('is no longer repealed', '7:1')],
    ],
    [
      'a reason why no machine checks it',
      text,
      text.replace(CHAIR, '<Clause id="chair" unchecked="It leaves no trace here.">'),
      [said('says that it is not checked, as it did not before', '7:1')],
    ],
  ])('%s', (_, before, after, expected) => expect(found({ [TERMS]: before }, { [TERMS]: after })).toEqual(expected))
})

describe('declarations', () => {
  const form = (fields: string) => `---\nmember: ben-marl\nsigned: 2024-01-01\n${fields}---\n`
  const changed = `${BEN}:3:9 The declaration of Ben Marl of 1 January 2024 reads otherwise than before this change, ${SILENT}`
  test.each([
    ['edited', 'form: signed\nnil: true\n', 'form: signed\ninterests: []\n', [changed]],
    ['signed at last', 'form: unsigned\nnil: true\n', 'form: signed\nnil: true\n', []],
    ['made orally, as it turns out', 'form: unsigned\nnil: true\n', 'form: oral\nnil: true\n', []],
    ['made orally, and signed in the same file', 'form: oral\nnil: true\n', 'form: signed\nnil: true\n', [changed]],
    ['by letter, and not orally', 'form: oral\nnil: true\n', 'form: letter\nnil: true\n', [changed]],
    ['received later', 'form: oral\nnil: true\n', 'form: oral\nreceived: 2024-01-03\nnil: true\n', []],
    ['signed no longer', 'form: signed\nnil: true\n', 'form: unsigned\nnil: true\n', [changed]],
    [
      'with the letter that came later',
      'form: signed\nnil: true\n',
      'form: signed\nnil: true\nemployerLetter: 2024-02-01\n',
      [],
    ],
  ])('%s', (_, before, after, expected) =>
    expect(found({ [BEN]: form(before) }, { [BEN]: form(after) })).toEqual(expected),
  )

  test.each([
    ['2024-05-04', []],
    [
      '2024-05-03',
      [
        'warning interests/ada-finch/2024-05-03.mdx:3:9 This declaration of Ada Finch is dated 3 May 2024, and reaches the record 29 days later',
      ],
    ],
  ])('that come, signed on %s', (day, expected) =>
    expect(
      found(
        {},
        {
          [`interests/ada-finch/${day}.mdx`]: `---\nmember: ada-finch\nsigned: ${day}\nform: signed\nnil: true\n---\n`,
        },
      ),
    ).toEqual(expected),
  )
})

describe('published addresses', () => {
  const OIL = { 'topics/oil.mdx': '---\nname: Oil\n---\n' }
  const list = (text: string) => ({ 'addresses.yaml': text })
  const PUBLISHED = {
    ...OIL,
    ...list('published:\n  topics/oil/: [here]\n  topics/rope/: []\nmoved:\n  topics/rope/: topics/oil/\n'),
  }
  const left = (place: string) =>
    `addresses.yaml:1:1 The address \`${place}\` was published before this change, and is in no list any more`
  test.each<[string, Files, string[]]>([
    ['all there', PUBLISHED, []],
    [
      'a page and a redirect left out',
      { ...OIL, ...list('published:\n  topics/oil/: [here]\n') },
      [left('topics/rope/')],
    ],
    [
      'a fragment left out',
      { ...OIL, ...list('published:\n  topics/oil/: []\n  topics/rope/: []\n') },
      [left('topics/oil/#here')],
    ],
    [
      'gone with a reason',
      {
        ...OIL,
        ...list(
          'published:\n  topics/oil/: []\ngone:\n  topics/rope/: It told where somebody lives.\n  topics/oil/#here: It told where somebody lives.\n',
        ),
      },
      [],
    ],
    [
      'a document and its line',
      list('published:\n  topics/rope/: []\n'),
      ['topics/oil.mdx:1:1 “Oil” is gone from the record, and nothing leads on from the address'],
    ],
    ['a document alone, as another rule says', list(PUBLISHED['addresses.yaml'] as string), []],
  ])('%s', (_, after, expected) =>
    expect(found(PUBLISHED, after).map((one) => one.replace(/yaml:\d+:\d+/, 'yaml:1:1'))).toEqual(expected),
  )
})

test('where nothing is compared, nothing is found; nor where the record begins', () => {
  const rules = RULES.filter(({ id }) => id === 'history-kept')
  expect(runRules(rules, recordOf({ [MAY]: undefined }), '2024-06-01').diagnostics).toEqual([])
  expect(found(Object.fromEntries(Object.keys(EXAMPLE_BODY).map((path) => [path, undefined])), {})).toEqual([])
})

describe('replies beside a declaration', () => {
  const answered = (...replies: string[]) => ({
    [BEN]: `---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\nnil: true\nreplies: [${replies.join(', ')}]\n---\n`,
  })
  const FIRST = '{date: 2024-05-01, by: ben-marl, text: I have no shares.}'
  const NEXT = '{date: 2024-05-02, by: chair, text: The Chair thanks him.}'
  const LOST =
    'The declaration of Ben Marl of 1 January 2024 does not hold the reply of 1 May 2024 as it did before this change'

  test('are added without a note, and leave what was signed as it was', () => {
    expect(found({}, answered(FIRST))).toEqual([])
    expect(found(answered(FIRST), answered(FIRST, NEXT))).toEqual([])
    const seal = (text: string) => sealOf(read('interests', text, 'ben-marl/2024-01-01'))
    expect(seal(answered(FIRST)[BEN] as string)).toBe(seal(EXAMPLE_BODY[BEN] as string))
  })

  test.each([
    ['taken out', answered(), '3:9'],
    ['altered', answered(FIRST.replace('no', 'few')), '6:10'],
  ])('are not %s', (_, after, at) => expect(found(answered(FIRST), after)).toEqual([`${BEN}:${at} ${LOST}`]))
})

describe('replies to an explanation', () => {
  const explained = (replies: string[], about = 'people/ben-marl', reason = 'He was at sea all of that year.') => ({
    'exceptions.yaml': `- rule: declaration-current
  subject: ${about}
  reason: ${reason}
  approvedBy: Ada Finch, Chair
  recorded: 2024-05-02
  closed: true
  replies: [${replies.join(', ')}]
`,
  })
  const FIRST = '{date: 2024-05-03, by: ben-marl, text: I was ashore in March.}'
  const NEXT = '{date: 2024-05-04, by: chair, text: The Chair thanks him.}'
  const LOST =
    'The explanation of `declaration-current` does not hold the reply of 3 May 2024 as it did before this change'
  const was = explained([FIRST])

  test.each([
    ['are added', explained([FIRST, NEXT])],
    ['stay with it where it is about something else', explained([FIRST], 'people/ada-finch')],
    ['go with it', { 'exceptions.yaml': '[]' }],
  ])('%s', (_, after) => expect(found(was, after)).toEqual([]))

  test.each([
    ['taken out', explained([]), '3:11'],
    ['altered', explained([FIRST.replace('March', 'May')]), '7:12'],
    ['taken out where it gives another reason', explained([NEXT], undefined, 'He was away at sea.'), '7:12'],
    ['taken out where it is about something else', explained([NEXT], 'people/ada-finch'), '7:12'],
  ])('are not %s', (_, after, at) => expect(found(was, after)).toEqual([`exceptions.yaml:${at} ${LOST}`]))
})
