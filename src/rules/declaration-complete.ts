import { type Declaration, type IsoDate, inWords } from '../record/index.ts'
import type { Finding, Rule } from './engine/rule.ts'

/** Fewer characters than this say nothing about an interest. */
const ENOUGH = 10

export const rule: Rule = {
  id: 'declaration-complete',
  invariant:
    'A declaration is signed, says nil explicitly or says enough of each interest, and bears a day that has come.',
  why: 'An empty list could mean "none" or "not filled in". Only an explicit answer can be relied on.',
  basis: 'clause:register',
  severity: 'error',
  judges: ({ declarations }) => declarations.size > 0,
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
  const { data, document } = declaration
  const base = { file: document.file, subjects: [declaration.id, `people/${declaration.member}`] }
  if (declaration.signed > asOf) {
    yield {
      ...base,
      span: document.where(['signed']),
      message: `Unexpected day of signature ${inWords(declaration.signed)}, expected one that has come by ${inWords(asOf)}`,
      help: ['write the day on which the form was signed'],
    }
  }
  if (before && before.signed === declaration.signed) {
    yield {
      ...base,
      span: document.where(['signed']),
      message: `Unexpected second declaration signed on ${inWords(declaration.signed)}, expected each one on a day of its own`,
      help: ['keep the one that is the whole statement of that day'],
      related: [{ ...before.document.at(['signed']), message: 'the other one' }],
    }
  }
  if (data.form !== 'signed') {
    yield {
      ...base,
      span: document.where(['form']),
      message: 'Unexpected unsigned form, expected the signed Declaration of Interests form',
      help: ['write `form: signed` once the form itself has been signed'],
    }
  }
  if (data.nil && data.interests.length > 0) {
    yield {
      ...base,
      span: document.where(['nil']),
      message: 'Unexpected interests in a declaration that says `nil: true`, expected one or the other',
      help: ['write `nil: false`, or take the interests out'],
    }
  }
  if (!data.nil && data.interests.length === 0) {
    yield {
      ...base,
      span: document.where(['interests']),
      message: 'Unexpected declaration without interests, expected the interests or an explicit `nil: true`',
      help: ['if the member declared that there are none, add `nil: true`', 'else list them under `interests:`'],
    }
  }
  const ids = new Map<string, number>()
  for (const [n, interest] of data.interests.entries()) {
    if (interest.detail.length < ENOUGH) {
      yield {
        ...base,
        span: document.where(['interests', n, 'detail']),
        message: `Unexpected detail of ${interest.detail.length} characters, expected at least ${ENOUGH}`,
        help: ['say what the interest is: the position held, what is supplied, to whom'],
      }
    }
    const first = ids.get(interest.id)
    if (first === undefined) ids.set(interest.id, n)
    else
      yield {
        ...base,
        span: document.where(['interests', n, 'id']),
        message: `Unexpected second entry with the id \`${interest.id}\`, expected each id once`,
        help: ['give it the next number that no declaration of this member has used'],
        related: [{ ...document.at(['interests', first, 'id']), message: 'the first' }],
      }
    if (interest.from && interest.until && interest.until < interest.from) {
      yield {
        ...base,
        span: document.where(['interests', n, 'until']),
        message: 'Unexpected end before the beginning of an interest, expected a later day',
        help: [`it begins on ${inWords(interest.from)}`],
      }
    }
  }
}
