import { type Exception, inWords, isInForce, isRead, nearest } from '../record/index.ts'
import type { Finding, Outcome, Rule } from './engine/rule.ts'
import { type Finder, misdated, tooFew, tooMany, unapproved, unused } from './help/exceptions.ts'
import { misdatedReplies, strangeReplies } from './help/replies.ts'

export const rule: Rule = {
  id: 'exception-in-force',
  title: 'Every explanation explains something, and has not ended',
  invariant: 'Every exception explains just what is not kept, was approved by somebody who may, and has not ended.',
  why: 'An explanation that outlives its cause hides the next breach of the same rule.',
  basis: 'comply-or-explain',
  severity: 'error',
  last: true,
  *check(record, asOf, outcome) {
    // Of a document that can't be read nothing is found that an exception could explain.
    const isBlind = !record.documents.values().every(isRead)
    // An error may hide what an exception covers: the number is asked about once the errors are mended.
    const isClean = outcome.isClean()
    const { file, data, where } = record.exceptions
    for (const [n, exception] of (data ?? []).entries()) {
      const wrong: Finder = (path, message, ...help) => ({ file, span: where([n, ...path]), message, help })
      const misnamed = nameless(exception, outcome, wrong)
      if (misnamed) {
        yield misnamed
        continue
      }
      const { rule: id, subject } = exception
      const explains = subject.map((one) => outcome.explained(id, one))
      yield* unapproved(exception, explains.flat(), record, wrong)
      yield* misdated(exception, asOf, record, wrong)
      const { replies, recorded } = exception
      const what = `the explanation itself, recorded on ${inWords(recorded)}`
      yield* misdatedReplies(replies, { day: recorded, what }, asOf, wrong)
      yield* strangeReplies(replies, record, wrong)
      if (!isInForce(exception, asOf)) continue
      yield* tooMany(exception, explains, wrong)
      if (isBlind || outcome.failed.has(id) || outcome.duty(id)?.unanswered) continue
      yield* unused(exception, explains, asOf, record, wrong)
      if (isClean) yield* tooFew(exception, explains, wrong)
    }
  },
  bad: {
    files: {
      'exceptions.yaml': `- rule: action-has-owner
  subject: minutes/2024-03-06/1
  reason: The minutes as they were published name nobody.
  approvedBy: Ada Finch, Chair
  recorded: 2024-05-02
  expires: 2024-12-31
`,
    },
    output: `error[exception-in-force]: Unexpected exception: \`action-has-owner\` finds nothing to explain for \`minutes/2024-03-06/1\` on 1 June 2024
 --> content/exceptions.yaml:2:12
  |
2 |   subject: minutes/2024-03-06/1
  |            ^^^^^^^^^^^^^^^^^^^^
  = help: take it out: what it explained is mended
  = help: if the subject is misspelt, copy it from the report of the check`,
  },
  good: { files: {} },
}

/** A rule that there isn't, or that has no exceptions. */
function nameless(
  { rule: id }: Exception,
  { known, unexplainable, duty }: Outcome,
  wrong: Finder,
): Finding | undefined {
  if (!known.has(id)) {
    const near = nearest(id, known.keys())
    const help = near ? [`nearest known rule: \`${near}\``] : ['copy the id of the rule from the report of the check']
    return wrong(['rule'], `Unexpected rule \`${id}\`, expected the id of a rule`, ...help)
  }
  const stands = duty(id)
  if (stands?.applies === false && !stands.unanswered) {
    const clause = `if a clause asks for it, write under \`basis\` in body.yaml \`${id}: \` and the id of the clause`
    return wrong(
      ['rule'],
      `Unexpected exception to \`${id}\`, which is not asked of this body`,
      clause,
      'else take the exception out',
    )
  }
  if (!unexplainable.has(id)) return undefined
  return wrong(
    ['rule'],
    `Unexpected exception to \`${id}\`, which has none`,
    'mend what the rule found, and take the exception out',
  )
}
