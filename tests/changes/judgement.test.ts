import { describe, expect, test } from 'vitest'
import { judgement } from '../../src/changes/index.ts'
import { EXAMPLE_BODY, RULES, runRules } from '../../src/rules/index.ts'
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

  test.each([
    ['rules: { personal-data: off }', '`rules`'],
    ['basis: { action-has-owner: structure }', '`basis`'],
  ])('%s', (line, field) =>
    expect(said({ 'body.yaml': `${BODY}\n${line}\n` })).toEqual([`content/body.yaml: ${field}`]),
  )

  test('files, fields and exceptions', () => {
    const after = { 'body.yaml': `${BODY}\nrecordEnds: 2024-06-01\n`, 'exceptions.yaml': EXCEPTION }
    const files = ['a.ts', 'b.ts', 'c.ts', 'd.ts', 'e.ts', 'tests/x.ts']
    expect(said(after, files)).toEqual([
      'a.ts: the program (a.ts, b.ts, c.ts and 2 more), the tests (tests/x.ts), `recordEnds`, an exception',
    ])
  })

  test('an exception once, whatever changes in it, and no reply to it', () => {
    const before = { 'exceptions.yaml': EXCEPTION }
    const after = (from: string, to: string) => ({ 'exceptions.yaml': EXCEPTION.replace(from, to) })
    const reply = '{date: 2024-05-03, by: ben-marl, text: I was ashore in March.}'
    const told = ['content/exceptions.yaml: an exception']
    expect(said(after('or more, approvedBy: a', 'and more, approvedBy: b'), [], before)).toEqual(told)
    expect(said(after('/1, reason', '/2, reason'), [], before)).toEqual(['content/exceptions.yaml: 2 exceptions'])
    expect(said(after('}', `, replies: [${reply}]}`), [], before)).toEqual([])
  })

  test('the policy, also a number in it', () =>
    expect(said({ 'body.yaml': `${BODY}\npolicy: {interestDays: 99}\n` })).toEqual(['content/body.yaml: the policy']))

  test('what the body is called decides nothing', () =>
    expect(said({ 'body.yaml': BODY.replace(/^name: .*/m, 'name: Another body') })).toEqual([]))
})

test('the numbers, the terms and the end of a committee, and not its name', () => {
  const paint = (lines: string) => ({ 'bodies/paint.yaml': `summary: It paints.\n${lines}\n` })
  const before = paint('name: Paint sub-group\npolicy: { quorum: 3 }')
  const told = ['content/bodies/paint.yaml: the policy of the Paint sub-group']
  expect(said(paint('name: Paint sub-group\npolicy: { quorum: 1 }'), [], before)).toEqual(told)
  expect(said(paint('name: Paint sub-group\npolicy: { quorum: 3 }\nterms: first'), [], before)).toEqual(told)
  expect(said(paint('name: Painters\npolicy: { quorum: 3 }'), [], before)).toEqual([])
})

test('clauses that say that they are not checked, as they did not before, or say otherwise why', () => {
  const TERMS = 'terms-of-reference/first.mdx'
  const terms = (...ids: string[]) => ({
    [TERMS]: ids.reduce(
      (text, id) => text.replace(`<Clause id="${id}"`, `<Clause id="${id}" unchecked="It leaves no trace in ${id}."`),
      EXAMPLE_BODY[TERMS] ?? '',
    ),
  })
  const told = (clauses: string) => [`content/${TERMS}: what is not checked (${clauses})`]
  expect(said(terms('chair'))).toEqual(told('the clause `chair`'))
  expect(said(terms('chair', 'register'))).toEqual(told('the clauses `chair`, `register`'))
  const otherwise = { [TERMS]: terms('chair')[TERMS]?.replace('no trace', 'nothing') }
  expect(said(otherwise, [], terms('chair'))).toEqual(told('the clause `chair`'))
  expect(said({}, [], terms('chair'))).toEqual([])
})
