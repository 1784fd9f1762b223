import { type Exception, type IsoDate, inWords, nearest, type PublicRecord } from '../record/index.ts'
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
    const isBlind = [...record.documents.values()].some(({ data, readable }) => !data || !readable)
    for (const [n, exception] of (record.exceptions.data ?? []).entries())
      yield* judge(exception, n, record, asOf, outcome, isBlind)
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

function* judge(
  exception: Exception,
  n: number,
  record: PublicRecord,
  asOf: IsoDate,
  outcome: Outcome,
  isBlind: boolean,
): Generator<Finding> {
  const { file, where } = record.exceptions
  const { rule: id, recorded, expires, subject } = exception
  if (!outcome.known.has(id)) {
    const near = nearest(id, outcome.known)
    yield {
      file,
      span: where([n, 'rule']),
      message: `Unexpected rule \`${id}\`, expected the id of a rule`,
      help: near ? [`nearest known rule: \`${near}\``] : [],
    }
    return
  }
  if (outcome.unexplainable.has(id)) {
    yield {
      file,
      span: where([n, 'rule']),
      message: `Unexpected exception to \`${id}\`, which has none`,
      help: ['mend what the rule found, and take the exception out'],
    }
    return
  }
  if (expires < recorded) {
    yield {
      file,
      span: where([n, 'expires']),
      message: 'Unexpected end before the beginning of an exception, expected a later day',
      help: [`it was recorded on ${inWords(recorded)}`],
    }
    return
  }
  if (asOf > expires) {
    yield {
      file,
      span: where([n, 'expires']),
      message: `This exception expired on ${inWords(expires)}`,
      help: ['mend what it explained, or have it approved again with a later `expires`'],
    }
    return
  }
  for (const [m, one] of subject.entries()) {
    if (isBlind || outcome.used(id, one)) continue
    const place = where([n, 'subject', m])
    yield {
      file,
      span: place,
      message: `Unexpected exception: \`${id}\` finds nothing to explain for \`${one}\` on ${inWords(asOf)}`,
      help: [
        'take it out: what it explained is mended',
        'if the subject is misspelt, copy it from the report of the check',
      ],
    }
  }
}
