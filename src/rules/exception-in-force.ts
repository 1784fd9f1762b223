import { type Exception, type IsoDate, inWords, isRead, nearest } from '../record/index.ts'
import type { Finding, Outcome, Rule } from './engine/rule.ts'

export const rule: Rule = {
  id: 'exception-in-force',
  invariant: 'Every exception explains something that is not kept, and has not expired.',
  why: 'An explanation that outlives its cause hides the next breach of the same rule.',
  basis: 'comply-or-explain',
  severity: 'error',
  last: true,
  *check(record, asOf, outcome) {
    // Of a document that can't be read nothing is found that an exception could explain.
    const isBlind = !record.documents.values().every(isRead)
    const { file, data, where } = record.exceptions
    for (const [n, exception] of (data ?? []).entries()) {
      const wrong = (path: PropertyKey[], message: string, ...help: string[]): Finding => {
        return { file, span: where([n, ...path]), message, help }
      }
      const fault = faultIn(exception, asOf, outcome, wrong)
      if (fault) yield fault
      else if (!isBlind) yield* unused(exception, asOf, outcome, wrong)
    }
  },
  bad: {
    files: {
      'exceptions.yaml': `- rule: declaration-current
  subject: people/ben-marl
  reason: Ben Marl was at sea and could not sign the form.
  approvedBy: Ada Finch, Chair
  recorded: 2024-05-02
  expires: 2024-12-31
`,
    },
    output: `error[exception-in-force]: Unexpected exception: \`declaration-current\` finds nothing to explain for \`people/ben-marl\` on 1 June 2024
 --> content/exceptions.yaml:2:12
  |
2 |   subject: people/ben-marl
  |            ^^^^^^^^^^^^^^^
  = help: take it out: what it explained is mended
  = help: if the subject is misspelt, copy it from the report of the check`,
  },
  good: { files: {} },
}

/** Makes a finding at a field of an exception. */
type Finder = (path: PropertyKey[], message: string, ...help: string[]) => Finding

/** What keeps an exception from being in force. */
function faultIn(exception: Exception, asOf: IsoDate, outcome: Outcome, wrong: Finder): Finding | undefined {
  const { rule: id, recorded, expires } = exception
  if (!outcome.known.has(id)) {
    const near = nearest(id, outcome.known)
    const help = near ? [`nearest known rule: \`${near}\``] : []
    return wrong(['rule'], `Unexpected rule \`${id}\`, expected the id of a rule`, ...help)
  }
  if (outcome.unexplainable.has(id))
    return wrong(
      ['rule'],
      `Unexpected exception to \`${id}\`, which has none`,
      'mend what the rule found, and take the exception out',
    )
  if (expires < recorded)
    return wrong(
      ['expires'],
      'Unexpected end before the beginning of an exception, expected a later day',
      `it was recorded on ${inWords(recorded)}`,
    )
  if (asOf > expires)
    return wrong(
      ['expires'],
      `This exception expired on ${inWords(expires)}`,
      'mend what it explained, or have it approved again with a later `expires`',
    )
  return undefined
}

/** The subjects for which an exception explains nothing. */
function* unused({ rule: id, subject }: Exception, asOf: IsoDate, outcome: Outcome, wrong: Finder): Generator<Finding> {
  for (const [m, one] of subject.entries()) {
    if (outcome.used(id, one)) continue
    yield wrong(
      ['subject', m],
      `Unexpected exception: \`${id}\` finds nothing to explain for \`${one}\` on ${inWords(asOf)}`,
      'take it out: what it explained is mended',
      'if the subject is misspelt, copy it from the report of the check',
    )
  }
}
