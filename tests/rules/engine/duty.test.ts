import { describe, expect, test } from 'vitest'
import { EXAMPLE_BODY, RULES, runRules } from '../../../src/rules/index.ts'
import { type Files, recordOf } from '../../bodies.ts'

const BODY = EXAMPLE_BODY['body.yaml'] as string
const TERMS = 'terms-of-reference/first.mdx'
/** Terms that have neither a register nor action points. */
const CHARTER = {
  [TERMS]: `---
title: Charter
---

<Clause id="log">The secretariat keeps a log of all actions.</Clause>

<Clause id="interests">Members tell the Committee of their interests.</Clause>
`,
}
const UNOWNED = {
  'minutes/2024-05-08.mdx': `---
date: 2024-05-08
status: draft
attended: [ada-finch, ben-marl]
---

## The bell

<Action id="1">To ring the bell.</Action>
`,
}

/** What is found with lines at the end of body.yaml, but for seals. */
const found = (lines: string, files: Files = {}, asOf = '2024-06-01') =>
  runRules(RULES, recordOf({ ...CHARTER, ...files, 'body.yaml': `${BODY}${lines}` }), asOf).diagnostics.filter(
    ({ rule }) => rule !== 'sealed-text',
  )
const said = (lines: string, files?: Files, asOf?: string) =>
  found(lines, files, asOf).map(({ severity, rule, message }) => `${severity}[${rule}]: ${message}`)
const ANSWER =
  'rules: { action-has-owner: error, declaration-current: { off: "The terms of reference ask for no declarations of interests" } }'

describe('of the two promised rules', () => {
  test('each is asked about once, and one line answers both', () => {
    const open = found('')
    expect(open.map(({ rule, severity, help }) => [rule, severity, help])).toEqual([
      [
        'action-has-owner',
        'error',
        [
          `if no clause asks for it, add the line to body.yaml: \`${ANSWER}\``,
          'if a clause asks for it, write under `basis` in body.yaml `action-has-owner: ` and the id of the clause; one that may is `log`',
        ],
      ],
      [
        'declaration-current',
        'error',
        [
          'the line that `action-has-owner` asks for answers this too, if no clause asks for it',
          'if a clause asks for it, write under `basis` in body.yaml `declaration-current: ` and the id of the clause; one that may is `interests`',
        ],
      ],
    ])
    expect(said(`${ANSWER}\n`)).toEqual([])
  })

  test('the other is asked about still, in the place that there is then', () =>
    expect(found('rules: { action-has-owner: error }\n').map(({ help }) => help[0])).toEqual([
      'if no clause asks for it, add to `rules` in body.yaml: `declaration-current: { off: "The terms of reference ask for no declarations of interests" }`',
    ]))

  test('a clause answers too', () =>
    expect(said('basis: { action-has-owner: log, declaration-current: interests }\n')).toEqual([]))

  test('the owner of an action is asked for, whatever the answer, but where it is off', () => {
    const missing =
      'error[action-has-owner]: Unexpected action `1` without an owner, expected a person, post or organisation that owns it'
    const owners = (lines: string) => said(lines, UNOWNED).filter((one) => one === missing)
    expect(owners('')).toHaveLength(1)
    expect(owners(`${ANSWER}\n`)).toHaveLength(1)
    expect(owners('basis: { action-has-owner: log }\n')).toHaveLength(1)
    expect(owners('rules: { action-has-owner: { off: "Nothing is asked of anybody" } }\n')).toEqual([])
  })

  test('declarations are asked for where a clause asks for them, and there only', () => {
    const lapsed = (lines: string) =>
      found(lines, {}, '2025-06-01').filter(({ message }) => message.includes('lapsed')).length
    expect([lapsed(`${ANSWER}\n`), lapsed('basis: { declaration-current: interests }\n')]).toEqual([0, 2])
    expect(lapsed('rules: { declaration-current: error }\n')).toBe(2)
  })

  test('the others on the same clause stand as it does, by a clause or without', () => {
    const UNMARKED = {
      'minutes/2024-05-08.mdx':
        '---\ndate: 2024-05-08\nstatus: draft\nattended: [ada-finch, ben-marl]\n---\n\n## The bell\n\nACTION 1: Ada Finch to ring the bell.\n',
    }
    const declared = 'declaration-current: { off: "Nobody declares" }'
    const marks = (lines: string) => found(lines, UNMARKED).filter(({ rule }) => rule === 'action-marked')
    expect(marks(`basis: { action-has-owner: log }\nrules: { ${declared} }\n`).map(({ basis }) => basis)).toEqual([
      'terms-of-reference/first#log',
    ])
    expect(marks(`${ANSWER}\n`)).toHaveLength(1)
    expect(marks(`${ANSWER.replace('error', 'error, action-marked: off')}\n`)).toEqual([])
    expect(marks('rules: { action-has-owner: { off: "Nothing is asked of anybody" } }\n')).toEqual([])
    const lapsed = (lines: string) =>
      found(lines, { 'interests/ben-marl/2024-01-01.mdx': undefined }).map(({ rule }) => rule)
    expect(lapsed('basis: { action-has-owner: log, declaration-current: interests }\n')).toContain(
      'declaration-current-at-meeting',
    )
    expect(lapsed(`${ANSWER}\n`)).toEqual([])
  })

  test('an answer holds where the terms or body.yaml can’t be read', () => {
    const rules = (body: string) =>
      new Set(
        runRules(RULES, recordOf({ ...CHARTER, 'body.yaml': body }), '2029-06-01')
          .diagnostics.map(({ rule }) => rule)
          .filter((rule) => rule.startsWith('declaration-')),
      )
    const silent = BODY.replace('terms: first', 'terms: frist')
    expect(rules(silent)).toContain('declaration-current')
    expect([...rules(`${silent}${ANSWER}\n`)]).toEqual([])
    expect([...rules(`${BODY.replace(/^summary:.*\n/m, '')}${ANSWER}\n`)]).toEqual([])
  })

  test('off needs words, and neither is made less strict', () =>
    expect(said('rules: { action-has-owner: warning, declaration-current: off }\n')).toEqual([
      'error[link-resolves]: Unexpected `warning` for `action-has-owner` without a reason, expected why it is no duty of this body',
      'error[link-resolves]: Unexpected `off` for `declaration-current` without a reason, expected why it is no duty of this body',
    ]))

  test('nothing is asked where the terms can’t be read, or aren’t there', () => {
    const asked = (terms: string | undefined) =>
      said('', { [TERMS]: terms }).filter((one) => one.includes('have no clause'))
    expect([asked(undefined), asked('---\ntitle: Charter\n---\n\na { b\n')]).toEqual([[], []])
  })
})

describe('body.yaml', () => {
  const own = (lines: string, files: Files = {}, asOf?: string) =>
    said(lines, { [TERMS]: EXAMPLE_BODY[TERMS], ...files }, asOf)
  const TELEPHONE = { 'topics/bells.mdx': '---\nname: Bells\n---\n\nRing 020 7946 0958.\n' }

  test.each([
    ['sealed-text: off', 'Unexpected `off` for `sealed-text`: what the integrity of the record needs always holds'],
    [
      'link-resolves: warning',
      'Unexpected `warning` for `link-resolves`: what the integrity of the record needs always holds',
    ],
    [
      'exception-in-force: { off: "They never end here" }',
      'Unexpected `off` for `exception-in-force`: what the integrity of the record needs always holds',
    ],
    [
      'declaration-current: { off: "Nobody declares" }',
      'Unexpected `off` for `declaration-current`, which is a duty of this body: it stands on the clause `register`',
    ],
    [
      'chaired: warning',
      'Unexpected `warning` for `chaired`, which is a duty of this body: it stands on the clause `chair`',
    ],
    ['readabel: off', 'Unexpected rule `readabel` in `rules`, expected one of the rules of the check'],
  ])('can’t say %s', (line, message) =>
    expect(own(`rules: { ${line} }\n`)).toEqual([`error[link-resolves]: ${message}`]),
  )

  test.each([
    ['', ['warning']],
    ['rules: { personal-data: error }\n', ['error']],
    ['rules: { personal-data: off }\n', []],
    ['rules: { personal-data: { off: "Numbers are public here" } }\n', []],
  ])('says how strict good practice is: %j', (lines, expected) =>
    expect(own(lines, TELEPHONE).map((one) => one.split('[')[0])).toEqual(expected),
  )

  test('gives a reason in words', () =>
    expect(own('rules: { personal-data: { off: "no" } }\n')[0]).toBe(
      'error[document-shape]: Unexpected `rules.personal-data.off`: expected why, in two words and ten letters at least',
    ))

  test('a duty that neither the terms nor body.yaml have finds nothing', () => {
    const unchaired = {
      'minutes/2024-05-08.mdx':
        '---\ndate: 2024-05-08\nstatus: draft\nattended: [ada-finch, ben-marl]\n---\n\n## The bell\n',
    }
    expect(said(`${ANSWER}\n`, unchaired)).toEqual([])
    expect(own('', unchaired).filter((one) => one.includes('[chaired]'))).toHaveLength(1)
  })

  test('what an exception explains of a rule that is off is said to be nothing', () => {
    const exception = `- rule: chaired
  subject: minutes/2024-05-01
  reason: Nobody was in the chair that day.
  approvedBy: Ada Finch, Chair
  recorded: 2024-05-02
  expires: 2024-12-31
`
    expect(said(`${ANSWER}\n`, { 'exceptions.yaml': exception })).toEqual([
      'error[exception-in-force]: Unexpected exception to `chaired`, which is not asked of this body',
    ])
  })

  test('a clause under any name with a day is a promise that is to be met', () =>
    expect(
      said(`${ANSWER}\n`, {
        [TERMS]: `${CHARTER[TERMS]}\n<Clause id="survey" due="2024-04">A survey is published by April 2024.</Clause>\n`,
      })[0],
    ).toMatch(/^error\[commitment-met\]: The clause `survey` was to be met/))
})
