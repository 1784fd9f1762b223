import { describe, expect, test } from 'vitest'
import { type Files, findings, verdictOf } from '../bodies.ts'

/** Ben Marl without a declaration: three findings, two of them at meetings. */
const GAP: Files = { 'interests/ben-marl/2024-01-01.mdx': undefined }

const entry = (fields: Record<string, string>) => {
  const all = {
    rule: 'declaration-current',
    subject: 'people/ben-marl',
    reason: 'Ben Marl was at sea and could not sign.',
    approvedBy: 'Ada Finch',
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
const explain = (...entries: Record<string, string>[]): Files => ({ 'exceptions.yaml': entries.map(entry).join('') })

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
