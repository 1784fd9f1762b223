/** Terms of reference as a document, and the record of a new body. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type BodyAnswers, dutiesIn, NAMES_OF_CLAUSES, newBody, termsOf } from '../../../src/draft/new/index.ts'
import { fromMarkdown, fromText } from '../../../src/formats/index.ts'
import { type Document, elements, toRecord } from '../../../src/record/index.ts'
import { RULES, runRules } from '../../../src/rules/index.ts'

const TODAY = '2024-06-01'
const TERMS = `# Terms of reference of the Mill Panel

## Structure

Structure of the Panel: a Chair and members sit on it.

1. The Chair ensures that action points are followed up.
2. Members sign a form, and the Chair keeps a register of interests:
   - in each year;
   - in {each} <month> at 1 * 2 * 3.

| Who | What |
| --- | --- |
| Miller | flour |

Members sign a form, and the Chair keeps a register of interests.
`
const ANSWERS: BodyAnswers = {
  name: 'The Mill Panel',
  sponsor: 'Mill Office',
  appointedBy: 'The Miller',
  established: '2024-01-01',
  chair: 'Ida Moss',
  contact: 'Mill Office, The Weir',
}

const terms = termsOf(fromMarkdown(TERMS), NAMES_OF_CLAUSES)
const duties = dutiesIn(terms.clauses)
const record = (files: readonly { path: string; text: string }[]) =>
  toRecord(
    files.map(({ path, text }) => ({ path, text: () => text })),
    (path) => path,
  )
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('terms', () => {
  test('have a clause for each paragraph, entry and table, each with an id of its own', () => {
    expect(terms.title).toBe('Terms of reference of the Mill Panel')
    expect(terms.clauses.map(({ id }) => id)).toEqual([
      'structure-panel-chair-members',
      'chair-ensures-action-points',
      'members-sign-form-chair',
      'year',
      'month',
      'who-what-miller-flour',
      'members-sign-form-chair-2',
    ])
  })

  test('give no clause an id that a rule would take for its own', () => {
    expect(NAMES_OF_CLAUSES.has('register') && NAMES_OF_CLAUSES.has('vice-chair')).toBe(true)
    const { clauses } = termsOf(fromText('The register.\n\nThe vice chair.\n'), NAMES_OF_CLAUSES)
    expect(clauses.map(({ id }) => id)).toEqual(['register-2', 'vice-chair-2'])
  })

  test('of the Taskforce, as they were published, keep every word in its order', () => {
    const source = readFileSync(new URL('../../fixtures/sources/terms-of-reference.txt', import.meta.url), 'utf8')
    const { title = '', text } = termsOf(fromText(source), NAMES_OF_CLAUSES)
    expect(wordsOf(`${title} ${text.replace(/<\/?Clause[^>]*>/g, ' ')}`)).toEqual(wordsOf(source))
  })
})

describe('a new body', () => {
  const basis = { 'action-has-owner': 'chair-ensures-action-points', 'declaration-current': 'members-sign-form-chair' }

  test.each([
    ['whose terms ask for action points and declarations', basis, 1],
    ['whose terms ask for neither', {}, 0],
  ])('%s is green at once', (_, on, explained) => {
    const verdict = runRules(RULES, record(newBody(ANSWERS, terms, duties, on, TODAY)), TODAY)
    expect([verdict.diagnostics, verdict.explained.length]).toEqual([[], explained])
  })

  test('holds its Chair, its terms and nothing else', () => {
    const files = newBody(ANSWERS, terms, duties, basis, TODAY)
    expect(files.map(({ path }) => path)).toEqual([
      'body.yaml',
      'exceptions.yaml',
      'people/ida-moss.mdx',
      'posts/chair.mdx',
      'posts/members.mdx',
      'terms-of-reference/first.mdx',
    ])
    const made = record(files).documents.get('terms-of-reference/first') as Document
    expect(elements(made.body).map(({ attributes }) => 'id' in attributes && attributes.id)).toEqual(
      terms.clauses.map(({ id }) => id),
    )
  })

  test('whose terms ask for declarations has to hold them after three months', () => {
    const files = newBody(ANSWERS, terms, duties, basis, TODAY)
    const { diagnostics } = runRules(RULES, record(files), '2024-09-02')
    expect(diagnostics.map(({ rule }) => rule)).toContain('declaration-current')
  })

  test('whose Chair begins later needs no exception yet', () => {
    const files = newBody({ ...ANSWERS, chairFrom: '2024-07-01' }, terms, duties, basis, TODAY)
    expect(files.find(({ path }) => path === 'exceptions.yaml')?.text).toBe('[]\n')
  })

  test('is the same when it is made twice', () => {
    const twice = [0, 1].map(() =>
      newBody(ANSWERS, termsOf(fromMarkdown(TERMS), NAMES_OF_CLAUSES), duties, basis, TODAY),
    )
    expect(twice[0]).toEqual(twice[1])
  })
})
