import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../src/changes/index.ts'
import { EXAMPLE_BODY, RULES, runRules } from '../../src/rules/index.ts'
import { recordOf } from '../bodies.ts'
import { DAY, said, saidOfFiles } from './said.ts'

const TERMS = 'terms-of-reference/first.mdx'
/** A document of the miniature body as it reads without a seal. */
const unsealed = (path: string) => (EXAMPLE_BODY[path] ?? '').replace(/^seal: .*\n/m, '')
const MARCH = 'minutes/2024-03-06.mdx'
const FIRST = unsealed(TERMS)
const BEFORE = { [TERMS]: FIRST, [MARCH]: unsealed(MARCH) }
const BODY = EXAMPLE_BODY['body.yaml'] ?? ''
const CHAIR = '<Clause id="chair">The Chair runs the meetings of the Committee.</Clause>'

describe('a clause', () => {
  test.each<[string, string, string[]]>([
    ['broken into lines of its own', CHAIR.replace('>The', '>\n\nThe').replace('.<', '.\n\n<'), []],
    [
      'reworded',
      CHAIR.replace('runs', 'opens'),
      [
        'clause: The clause “chair” is reworded: “The Chair runs the meetings of the …” is now “The Chair opens the meetings of the …” (terms-of-reference/first.mdx:7)',
      ],
    ],
    [
      'repealed',
      CHAIR.replace('>', ' repealed="2024-05-31">'),
      ['clause: The clause “chair” is repealed on 31 May 2024 (terms-of-reference/first.mdx:7)'],
    ],
    [
      'no machine checks',
      CHAIR.replace('>', ' unchecked="It leaves no trace.">'),
      ['clause: The clause “chair” changes: `unchecked` is now “It leaves no trace.” (terms-of-reference/first.mdx:7)'],
    ],
  ])('%s', (_, clause, expected) =>
    expect(said(BEFORE, { ...BEFORE, [TERMS]: FIRST.replace(CHAIR, clause) })).toEqual(expected),
  )

  test('taken out of the terms', () =>
    expect(saidOfFiles(BEFORE, { ...BEFORE, [TERMS]: FIRST.replace(CHAIR, '') })).toEqual([
      'clause: The clause “chair” is gone: “The Chair runs the meetings of the Committee.” (terms-of-reference/first.mdx:2)',
    ]))

  test('with words around it', () =>
    expect(said(BEFORE, { ...BEFORE, [TERMS]: FIRST.replace(CHAIR, `${CHAIR}\n\nAll of this is new.`) })).toEqual([
      'document: The terms of reference “Terms of reference of the Tide Clock Committee” is reworded: “” is now “All of this is new.” (terms-of-reference/first.mdx:1)',
    ]))
})

test('a new version of the terms is held against the one that was in force, and so are the obligations', () => {
  const second = FIRST.replace('Terms of reference', 'Second terms').replace(
    '<Clause id="register">',
    '<Clause id="register">Always, ',
  )
  const ownerless = BEFORE[MARCH].replace(' owner="ben-marl"', '')
  expect(
    said(BEFORE, {
      ...BEFORE,
      'body.yaml': BODY.replace('terms: first', 'terms: second'),
      'terms-of-reference/second.mdx': second,
      [MARCH]: ownerless,
    }),
  ).toEqual([
    'obligation-broken: The clause “chair-agenda” turns from kept to broken, by `action-has-owner`: Unexpected action `1` without an owner, expected a person, post or organisation that owns it (minutes/2024-03-06.mdx:10)',
    'obligation-broken: The integrity of the record stays broken, now also by `sealed-text`: These terms are in force, and bear no seal (terms-of-reference/second.mdx:2)',
    'action: Action 1 of 6 March 2024 passes from Ben Marl to nobody named (minutes/2024-03-06.mdx:10)',
    'clause: The clause “register” is reworded: “Members sign a Declaration …” is now “Always, Members sign a Declaration …” in “Second terms of the Tide Clock Committee” (terms-of-reference/second.mdx:17)',
    'document: The terms of reference “Second terms of the Tide Clock Committee” is added (terms-of-reference/second.mdx:1)',
    'body: The terms in force are “Second terms of the Tide Clock Committee”, no longer “Terms of reference of the Tide Clock Committee” (body.yaml:5)',
  ])
})

describe('obligations', () => {
  const NO_BEN = { 'interests/ben-marl/2024-01-01.mdx': undefined }
  const NO_ONE = { ...NO_BEN, 'interests/ada-finch/2024-01-01.mdx': undefined }
  const broken = (before: object, after: object) =>
    said(before as never, after as never).filter((one) => one.startsWith('obligation-broken: The clause “register”'))

  test('that break come first, with why', () => {
    const all = said({}, NO_BEN)
    expect(all[0]).toMatch(/^obligation-broken: .* turns from kept to broken, by `declaration-current/)
  })
  test('that stay broken by the same are not told', () =>
    expect(broken(NO_BEN, { ...NO_BEN, 'topics/oil.mdx': '---\nname: Oil\n---\n' })).toEqual([]))
  test('that stay broken by more are', () =>
    expect(broken(NO_BEN, NO_ONE)).toEqual([
      'obligation-broken: The clause “register” stays broken, now also by `declaration-current`, `declaration-current-at-meeting`: This record holds no current declaration by Ada Finch (Chair); it cannot show whether one was signed (and 2 more) (people/ada-finch.mdx:4)',
    ]))
  test('turn back', () =>
    expect(said(NO_BEN, {}).filter((one) => one.includes('“register”'))).toEqual([
      'obligation-kept: The clause “register” turns from broken to kept (terms-of-reference/first.mdx:18)',
    ]))
  test('a rule that failed on one side is said, and what it checks is not called kept', () => {
    const record = recordOf(NO_BEN)
    const verdict = runRules(RULES, record, DAY)
    const FAILED = ['declaration-current', 'declaration-current-at-meeting']
    const failed = {
      ...verdict,
      diagnostics: verdict.diagnostics.filter(({ rule }) => !FAILED.includes(rule)),
      faults: FAILED.map((rule) => ({ rule, error: new Error('x') })),
    }
    const state = { record, asOf: DAY }
    expect(changesBetween({ ...state, verdict }, { ...state, verdict: failed }).map(({ message }) => message)).toEqual(
      FAILED.map((rule) => `The rule \`${rule}\` itself failed, so how what it checks stands can’t be told`),
    )
  })
})
