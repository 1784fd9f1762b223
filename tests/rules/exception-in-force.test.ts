import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY, EXAMPLE_DAY, RULES, runRules } from '../../src/rules/index.ts'
import { type Files, findings, minutes, recordOf, verdictOf } from '../bodies.ts'

/** Ben Marl without a declaration: three findings, two of them at meetings. */
const GAP: Files = { 'interests/ben-marl/2024-01-01.mdx': undefined }

const entry = (fields: Record<string, string>) => {
  const all = {
    rule: 'declaration-current',
    subject: 'people/ben-marl',
    reason: 'Ben Marl was at sea and could not sign.',
    approvedBy: 'The keepers of the clock',
    recorded: '2024-05-02',
    expires: '2024-12-31',
    ...fields,
  }
  return `- ${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n  ')}\n`
}

const said = (files: Files, asOf?: string) =>
  findings('exception-in-force', files, asOf).map((one) => one.replace('exceptions.yaml:', ''))
const explain = (...entries: Record<string, string>[]): Files => ({
  'body.yaml': `${EXAMPLE_BODY['body.yaml']}authorities: [The keepers of the clock]\n`,
  'exceptions.yaml': entries.map(entry).join(''),
})

describe('an exception that explains something', () => {
  test('is fine, and the finding is explained', () => {
    const files = { ...GAP, ...explain({}) }
    expect(said(files)).toEqual([])
    const { diagnostics, explained } = verdictOf(files)
    expect(explained.map((one) => one.diagnostic.rule)).toEqual(['declaration-current'])
    expect(diagnostics.map((one) => one.rule)).toEqual([
      'declaration-current-at-meeting',
      'declaration-current-at-meeting',
    ])
  })

  test('is fine on its last day, and on the next neither', () => {
    const files = { ...GAP, ...explain({ expires: '2024-06-01' }) }
    expect(said(files, '2024-06-01')).toEqual([])
    expect(said(files, '2024-06-02')).toEqual(['6:12 This exception expired on 1 June 2024'])
    expect(verdictOf(files, '2024-06-02').explained).toEqual([])
  })

  test('may be the first of two for the same', () => {
    const twice = explain({}, { subject: '[people/ben-marl]' })
    expect(said({ ...GAP, ...twice })).toEqual([])
  })
})

describe('an exception that explains nothing', () => {
  const nothing = (subject: string) =>
    `Unexpected exception: \`declaration-current\` finds nothing to explain for \`${subject}\` on 1 June 2024`
  test.each([
    ['another is broken', GAP, { subject: 'people/ada-finch' }, [`2:12 ${nothing('people/ada-finch')}`]],
    ['the subject is misspelt', GAP, { subject: 'ben-marl' }, [`2:12 ${nothing('ben-marl')}`]],
    ['one of a list', GAP, { subject: '[people/ben-marl, people/ada-finch]' }, [`2:30 ${nothing('people/ada-finch')}`]],
    [
      'all of a list',
      {},
      { subject: '[people/ben-marl, people/ada-finch]' },
      [`2:13 ${nothing('people/ben-marl')}`, `2:30 ${nothing('people/ada-finch')}`],
    ],
  ])('%s', (_, files, fields, expected) =>
    expect(said({ ...files, ...explain(fields as Record<string, string>) })).toEqual(expected),
  )
})

describe('who approves', () => {
  const by = (approvedBy: string, subject = 'people/ben-marl') => said({ ...GAP, ...explain({ approvedBy, subject }) })
  test.each([
    'ada-finch',
    'people/ada-finch',
    'Ada Finch',
    'Ada Finch, Chair',
    'chair',
    'posts/chair',
    'The Chair',
    'the keepers of the clock',
  ])('%s may', (name) => expect(by(name)).toEqual([]))

  test.each(['Ada', 'Ada Finch, Chairman', 'Ada Finch, Ben', 'The keepers'])('%s is nobody of this record', (name) =>
    expect(by(name)).toEqual([
      `4:15 Unexpected approver \`${name}\`, expected a person or post of this record, or an authority that body.yaml names`,
    ]),
  )

  const CLEO = (role: string) => ({ 'people/cleo.mdx': `---\nname: Cleo\nroles: [${role}]\n---\n` })
  test.each<[string, string, Files]>([
    ['Members of the Committee', 'Members of the Committee is a group, in which nobody in particular approves', {}],
    ['TBC', 'TBC names nobody', { 'posts/tbc.mdx': '---\nname: TBC\nrole: official\n---\n' }],
    [
      'Cleo',
      'Cleo has no role on 2 May 2024 that this record shows',
      CLEO('{post: members, from: 2024-01-01, until: 2024-05-01}'),
    ],
    ['Cleo', 'Cleo has no role on 2 May 2024 that this record shows', CLEO('{post: members, from: 2024-05-03}')],
    ['Cleo', 'Cleo has no role on 2 May 2024 that this record shows', CLEO('')],
    ['Cleo, Chair', 'Cleo has no role on 2 May 2024 that this record shows', CLEO('')],
  ])('%s may not: %s', (approvedBy, why, files) =>
    expect(said({ ...GAP, ...explain({ approvedBy }), ...files })).toEqual([
      `4:15 Unexpected approver \`${approvedBy}\`: ${why}`,
    ]),
  )

  test.each([
    ['on the last day', '{post: members, from: 2024-01-01, until: 2024-05-02}'],
    ['where the first day is not known', '{post: members, recorded: 2024-05-03}'],
  ])('a member may %s', (_, role) =>
    expect(said({ ...GAP, ...explain({ approvedBy: 'Cleo' }), ...CLEO(role) })).toEqual([]),
  )

  test('nobody who comes into the record with the exception', () => {
    const after = (changes: Files, before: Files, approvedBy = 'The keepers of the clock') => {
      const record = { ...recordOf({ ...GAP, ...explain({ approvedBy }), ...changes }), base: recordOf(before) }
      const { diagnostics } = runRules(RULES, record, EXAMPLE_DAY)
      return diagnostics.filter(({ rule }) => rule === 'exception-in-force').map(({ message }) => message)
    }
    const come = (name: string) => [
      `Unexpected approver \`${name}\`: the record did not know this approver before the change that adds the exception`,
    ]
    const { 'body.yaml': known, 'exceptions.yaml': list } = explain({})
    expect(after({}, GAP)).toEqual(come('The keepers of the clock'))
    expect(after({}, { ...GAP, 'body.yaml': known })).toEqual([])
    // An approver added for an exception that is there already mends it.
    expect(after({}, { ...GAP, 'exceptions.yaml': list })).toEqual([])
    expect(after({}, { 'body.yaml': 'x' })).toEqual([])
    const cleo = CLEO('{post: members, from: 2024-01-01}')
    expect(after(cleo, GAP, 'Cleo')).toEqual(come('Cleo'))
    expect(after(cleo, { ...GAP, ...cleo }, 'Cleo')).toEqual([])
    expect(after({}, GAP, 'Ada Finch')).toEqual([])
  })

  const own = (approver: string, person: string) =>
    `4:15 Unexpected approver \`${approver}\`: this exception is about ${person}, and nobody approves one about themselves`
  test('nobody one about themselves, by whatever name', () => {
    expect(by('Ben Marl')).toEqual([own('Ben Marl', 'Ben Marl')])
    expect(by('Ada Finch, Ben Marl')).toEqual([own('Ada Finch, Ben Marl', 'Ben Marl')])
  })

  test('nor who holds the post that approves it, on the day', () => {
    const files = {
      'interests/ada-finch/2024-01-01.mdx': undefined,
      ...explain({ approvedBy: 'Chair', subject: 'people/ada-finch' }),
    }
    expect(said(files)).toEqual([own('Chair', 'Ada Finch')])
    const left = '---\nname: Ada Finch\nroles:\n  - {post: members, from: 2024-01-01}\n---\n'
    const bea = '---\nname: Bea Gull\nroles:\n  - {post: chair, from: 2024-01-01}\n---\n'
    const nil = '---\nmember: bea-gull\nsigned: 2024-01-01\nform: signed\nnil: true\n---\n'
    const other = { 'people/ada-finch.mdx': left, 'people/bea-gull.mdx': bea, 'interests/bea-gull/2024-01-01.mdx': nil }
    expect(said({ ...files, ...other })).toEqual([])
  })

  test('nor one about a whole meeting, where what it explains is about them', () => {
    const meeting = { rule: 'declaration-current-at-meeting', subject: 'minutes/2024-05-01', approvedBy: 'ben-marl' }
    expect(said({ ...GAP, ...explain(meeting) })).toEqual([own('ben-marl', 'Ben Marl')])
  })

  test('is not asked where the people can’t be read', () =>
    expect(said({ ...GAP, ...explain({ approvedBy: 'Cleo' }), 'people/cleo.mdx': 'x' })).toEqual([]))
})

describe('how many findings it covers', () => {
  const meetings = { rule: 'declaration-current-at-meeting', subject: '[minutes/2024-03-06, minutes/2024-05-01]' }
  const range = { ...meetings, subject: '{minutes: {from: 2024-03-06, until: 2024-05-01}}' }
  test.each([
    ['one for each subject', meetings, []],
    ['as many as it says', { ...meetings, covers: '2' }, []],
    ['as many as it says, in a range', { ...range, covers: '2' }, []],
    ['fewer', { ...meetings, covers: '3' }, ['7:11 This exception covers 3 findings, and there are 2 now']],
    ['more', { ...range, covers: '1' }, ['7:11 This exception covers 1 finding, and there are 2 now']],
    [
      'more than the one that it is about',
      range,
      [
        '2:12 This exception is about one finding, and `declaration-current-at-meeting` has 2 for `minutes from 6 March 2024 to 1 May 2024`',
      ],
    ],
    [
      'none in a range',
      { ...range, subject: '{minutes: {until: 2024-03-05}}' },
      [
        '2:12 Unexpected exception: `declaration-current-at-meeting` finds nothing to explain for `minutes until 5 March 2024` on 1 June 2024',
      ],
    ],
  ])('%s', (_, fields, expected) => {
    const files = { ...GAP, ...explain(fields as Record<string, string>, {}) }
    expect(said(files)).toEqual(expected)
  })

  test('fewer is not asked about while something else is wrong', () => {
    const files = { ...GAP, ...explain({ ...meetings, covers: '3' }) }
    expect(verdictOf(files).diagnostics.map(({ rule }) => rule)).toEqual(['declaration-current'])
  })

  test('too many are shown, five of them at most', () => {
    const { diagnostics } = verdictOf({ ...GAP, ...explain({ ...range, covers: '1' }, {}) })
    expect(diagnostics[0]?.related.map(({ file }) => file)).toEqual([
      'content/minutes/2024-03-06.mdx',
      'content/minutes/2024-05-01.mdx',
    ])
    expect(diagnostics[0]?.help).toEqual(['mend what has come, or have all of them approved again with `covers: 2`'])
  })
})

describe('from when to when it stands', () => {
  const closed = (subject: string, files: Files = {}) => {
    const fields = explain({ rule: 'declaration-current-at-meeting', subject, closed: 'true' }, {})
    return said({
      ...GAP,
      ...fields,
      'exceptions.yaml': fields['exceptions.yaml']?.replace(/ {2}expires: 2024-12-31\n(?=.*closed)/, ''),
      ...files,
    })
  }
  test('not before it was recorded', () => {
    const files = { ...GAP, ...explain({ recorded: '2024-06-02' }) }
    expect(said(files)).toEqual([
      '5:13 Unexpected exception recorded on 2 June 2024, a day that has not come by 1 June 2024',
    ])
    expect(verdictOf(files).explained).toEqual([])
    expect(said(files, '2024-06-02')).toEqual([])
  })

  test('for five years at most', () => {
    expect(said({ ...GAP, ...explain({ expires: '2029-05-02' }) })).toEqual([])
    const { diagnostics } = verdictOf({ ...GAP, ...explain({ expires: '2029-05-03' }) })
    const found = diagnostics.filter(({ rule }) => rule === 'exception-in-force')
    expect(found.map(({ message, help }) => [message, ...help])).toEqual([
      [
        'Unexpected end on 3 May 2029, more than five years after the exception was recorded',
        'write `expires: 2029-05-02` or an earlier day',
      ],
    ])
  })

  test('for good, where it is about what is past', () => {
    expect(closed('[minutes/2024-03-06, minutes/2024-05-01/attended/ben-marl]')).toEqual([])
    const later = minutes('## Oil').replace('2024-05-01', '2024-05-03')
    expect(
      closed('[minutes/2024-03-06, minutes/2024-05-01, minutes/2024-05-03]', { 'minutes/2024-05-03.mdx': later }),
    ).toEqual(['6:11 Unexpected `closed: true`: `minutes/2024-05-03` was not past on 2 May 2024, and can still change'])
  })

  test('for good, whatever it is about, once the body has ended', () => {
    const ended = `${explain()['body.yaml']}recordEnds: 2024-05-01\n`
    const fields = entry({ closed: 'true' }).replace(/ {2}expires:.*\n/, '')
    expect(said({ ...GAP, 'body.yaml': ended, 'exceptions.yaml': fields })).toEqual([])
    expect(said({ ...GAP, ...explain(), 'exceptions.yaml': fields })).toHaveLength(1)
  })
})

describe('an exception that is wrong in itself', () => {
  test.each([
    [
      'an unknown rule',
      { rule: 'declaration-curent' },
      ['1:9 Unexpected rule `declaration-curent`, expected the id of a rule'],
    ],
    [
      'a rule without exceptions',
      { rule: 'document-shape' },
      ['1:9 Unexpected exception to `document-shape`, which has none'],
    ],
    ['the safety of content', { rule: 'safe-content' }, ['1:9 Unexpected exception to `safe-content`, which has none']],
    ['itself', { rule: 'exception-in-force' }, ['1:9 Unexpected exception to `exception-in-force`, which has none']],
    [
      'an end before its beginning',
      { expires: '2024-05-01' },
      ['6:12 Unexpected end before the beginning of an exception, expected a later day'],
    ],
    ['an end on its first day', { expires: '2024-05-02' }, ['6:12 This exception expired on 2 May 2024']],
  ])('%s', (_, fields, expected) =>
    expect(said({ ...GAP, ...explain(fields as unknown as Record<string, string>) })).toEqual(expected),
  )

  test('the nearest rule is offered', () => {
    const { diagnostics } = verdictOf(explain({ rule: 'declaration-curent' }))
    expect(diagnostics[0]?.help).toEqual(['nearest known rule: `declaration-current`'])
  })

  test('each one is judged', () => {
    const files = explain({}, { rule: 'x' }, { expires: '2024-05-31' })
    expect(said(files).map((one) => one.split(' ')[0])).toEqual(['2:12', '7:9', '18:12'])
  })
})

test('what it found can’t be explained by an exception', () => {
  const files = explain({ subject: 'people/ada-finch' }, { rule: 'exception-in-force', subject: 'people/ada-finch' })
  expect(said(files)).toHaveLength(2)
})

describe('a reply to an exception', () => {
  const reply = (date: string, by: string) => {
    const replies = `[{date: ${date}, by: ${by}, text: The boat came back late.}]`
    return said({ ...GAP, ...explain({ replies }) })
  }

  test.each(['ben-marl', 'chair'])('is by a person or post: %s', (by) => expect(reply('2024-05-20', by)).toEqual([]))

  test.each([
    [
      'by nobody known',
      '2024-05-20',
      'ben-marle',
      'Unexpected name `ben-marle` under a reply, expected the id of a file in people/ or posts/',
    ],
    [
      'before the exception',
      '2024-05-01',
      'chair',
      'Unexpected day of a reply 1 May 2024, expected none before the explanation itself, recorded on 2 May 2024',
    ],
    [
      'on a day to come',
      '2024-06-02',
      'chair',
      'Unexpected day of a reply 2 June 2024, expected one that has come by 1 June 2024',
    ],
  ])('%s', (_, date, by, message) => expect(reply(date, by).map((one) => one.replace(/^\S+ /, ''))).toEqual([message]))
})
