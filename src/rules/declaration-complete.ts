import { awaitsForm, type Declaration, type IsoDate, inWords, madeOn, seenLength } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { REGISTER_DUTY } from './help/register-duty.ts'
import { misdatedReplies } from './help/replies.ts'

/** Fewer characters than this say nothing about an interest. */
const ENOUGH = 10

export const rule: Rule = {
  id: 'declaration-complete',
  title: 'Every declaration is complete',
  invariant:
    'A declaration is signed, or made orally or by letter, says nil explicitly or says enough of each interest, and bears a day that has come.',
  why: 'An empty list could mean "none" or "not filled in". Only an explicit answer can be relied on.',
  basis: 'clause:register',
  follows: REGISTER_DUTY,
  severity: 'error',
  judges: ({ declarations }) => declarations.size > 0,
  evidence: ['interests'],
  *check(record, asOf) {
    for (const declarations of record.declarations.values()) {
      for (const [n, declaration] of declarations.entries()) yield* judge(declaration, declarations[n - 1], asOf)
    }
  },
  bad: {
    files: {
      'interests/ben-marl/2024-01-01.mdx': '---\nmember: ben-marl\nsigned: 2024-01-01\nform: signed\n---\n',
    },
    output: `error[declaration-complete]: Unexpected declaration without interests, expected the interests or an explicit \`nil: true\`
 --> content/interests/ben-marl/2024-01-01.mdx:2:1
  |
2 | member: ben-marl
  | ^
  = help: if the member declared that there are none, add \`nil: true\`
  = help: else list them under \`interests:\`
  = stands on: terms-of-reference/first#register`,
  },
  good: {
    files: {
      'organisations/brass-works.mdx': '---\nname: The Brass Works\ntype: company\n---\n',
      'interests/ben-marl/2024-01-01.mdx': `---
member: ben-marl
signed: 2024-01-01
form: signed
interests:
  - id: 1
    category: employment
    organisation: brass-works
    detail: Foreman of the wheel shop
---
`,
    },
  },
}

function* judge(declaration: Declaration, before: Declaration | undefined, asOf: IsoDate): Generator<Finding> {
  const { data, signed } = declaration
  const wrong = findingOf(declaration)
  if (signed > asOf)
    yield wrong(
      ['signed'],
      `Unexpected day of signature ${inWords(signed)}, expected one that has come by ${inWords(asOf)}`,
      'write the day on which the form was signed',
    )
  // A signed form follows what was made orally or by letter, on the same day too.
  const isForm = before && awaitsForm(before.data) && data.form === 'signed'
  if (before && before.signed === signed && !isForm)
    yield {
      ...wrong(
        ['signed'],
        `Unexpected second declaration ${madeOn(data)}, expected each one on a day of its own`,
        'keep the one that is the whole statement of that day',
      ),
      related: [{ ...before.document.at(['signed']), message: 'the other one' }],
    }
  yield* judgeArrival(declaration, asOf)
  if (data.form === 'unsigned')
    yield wrong(
      ['form'],
      'Unexpected unsigned form, expected the signed Declaration of Interests form',
      'write `form: signed` once the form itself has been signed',
      'if it was made orally or by letter, write `form: oral` or `form: letter`, and add the signed form beside it within the `unsignedDays` of the policy',
    )
  if (data.nil && data.interests.length > 0)
    yield wrong(
      ['nil'],
      'Unexpected interests in a declaration that says `nil: true`, expected one or the other',
      'write `nil: false`, or take the interests out',
    )
  if (!data.nil && data.interests.length === 0)
    yield wrong(
      ['interests'],
      'Unexpected declaration without interests, expected the interests or an explicit `nil: true`',
      'if the member declared that there are none, add `nil: true`',
      'else list them under `interests:`',
    )
  yield* judgeInterests(declaration)
  const what = `the declaration itself, ${madeOn(data)}`
  yield* misdatedReplies(data.replies, { day: signed, what }, asOf, wrong)
}

/** The day on which it reached the secretariat: not before it was made, and not to come. */
function* judgeArrival(declaration: Declaration, asOf: IsoDate): Generator<Finding> {
  const { data, signed } = declaration
  const { received } = data
  if (received === undefined || (signed <= received && received <= asOf)) return
  yield {
    ...findingOf(declaration)(
      ['received'],
      received < signed
        ? `Unexpected day of receipt ${inWords(received)}, expected none before the declaration itself, ${madeOn(data)}`
        : `Unexpected day of receipt ${inWords(received)}, expected one that has come by ${inWords(asOf)}`,
      'write the day on which it reached the secretariat, or take the line out where that is not known',
    ),
    // A day to come is about that day, whatever the declaration is of.
    ...(received < signed ? {} : { day: received }),
  }
}

function* judgeInterests(declaration: Declaration): Generator<Finding> {
  const { data, document } = declaration
  const wrong = findingOf(declaration)
  for (const [n, { id, detail, from, until }] of data.interests.entries()) {
    const seen = seenLength(detail)
    if (seen < ENOUGH)
      yield wrong(
        ['interests', n, 'detail'],
        `Unexpected detail of ${seen} characters, expected at least ${ENOUGH}`,
        'say what the interest is: the position held, what is supplied, to whom',
      )
    const first = data.interests.findIndex((one) => one.id === id)
    if (first < n)
      yield {
        ...wrong(
          ['interests', n, 'id'],
          `Unexpected second entry with the id \`${id}\`, expected each id once`,
          'give it the next number that no declaration of this member has used',
        ),
        related: [{ ...document.at(['interests', first, 'id']), message: 'the first' }],
      }
    if (from && until && until < from)
      yield wrong(
        ['interests', n, 'until'],
        'Unexpected end before the beginning of an interest, expected a later day',
        `it begins on ${inWords(from)}`,
      )
  }
}

/** What makes a finding at a field of a declaration. */
function findingOf({ document, id, member }: Declaration) {
  const subjects = [id, `people/${member}`]
  return (path: PropertyKey[], message: string, ...help: string[]): Finding => {
    return { ...document.at(path), message, help, subjects }
  }
}
