import { describe, expect, test } from 'vitest'
import { judgement } from '../../src/changes/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { type Files, recordOf } from '../bodies.ts'
import { changesOf, DAY } from './said.ts'

const state = (files: Files) => {
  const record = recordOf(files)
  return { record, verdict: runRules(RULES, record, DAY), asOf: DAY }
}

/** What is said where some files of the record differ, and some others are touched. */
function said(after: Files, touched: string[] = [], before: Files = {}): string[] {
  const found = judgement(state(before), state(after), touched, changesOf(before, after))
  return found.map(({ message, file }) => `${file}: ${message.replace('This changes what decides the verdict: ', '')}`)
}

test.each([
  ['src/rules/chaired.ts', 'the program'],
  ['package-lock.json', 'the program'],
  ['.npmrc', 'the program'],
  ['src/pages/about.mdx', 'the program'],
  ['postcss.config.cjs', 'the program'],
  ['.github/workflows/check.yml', 'a workflow'],
  ['.github/propose.sh', 'a workflow'],
  ['.gitlab-ci.yml', 'a workflow'],
  ['.ci/run', 'a workflow'],
  ['CODEOWNERS', 'who must approve'],
  ['.github/CODEOWNERS', 'who must approve'],
  ['tests/rooms.test.ts', 'the tests'],
])('%s is %s', (file, sort) => expect(said({}, [file])).toEqual([`${file}: ${sort} (${file})`]))

test.each(['README.md', '.github/pull_request_template.md', 'LICENSE', 'LICENSE-content', 'src/images/other.png'])(
  '%s decides nothing',
  (file) => expect(said({}, [file])).toEqual([]),
)

describe('all in one line', () => {
  const BODY = state({}).record.body.source.text
  const EXCEPTION =
    '- {rule: action-has-owner, subject: minutes/2024-05-01/1, reason: twenty characters or more, approvedBy: a, recorded: 2024-05-02, expires: 2025-01-01}\n'

  test('files, fields and exceptions', () => {
    const after = { 'body.yaml': `${BODY}\nrecordEnds: 2024-06-01\n`, 'exceptions.yaml': EXCEPTION }
    const files = ['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts', 'tests/x.ts']
    expect(said(after, files)).toEqual([
      'a.ts: the program (a.ts, b.ts, c.ts and 2 more), the tests (tests/x.ts), `recordEnds`, an exception',
    ])
  })

  test('the policy, also a number in it', () =>
    expect(said({ 'body.yaml': `${BODY}\npolicy: {interestDays: 99}\n` })).toEqual(['content/body.yaml: the policy']))

  test('what the body is called decides nothing', () =>
    expect(said({ 'body.yaml': BODY.replace(/^name: .*/m, 'name: Another body') })).toEqual([]))
})
