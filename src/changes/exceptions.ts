/** Explanations added, changed or gone. */
import { counted, type Exception, inWords, subjectKey } from '../record/index.ts'
import type { Change, State } from './change.ts'
import { differing } from './differing.ts'
import { replyChanges } from './replies.ts'
import { compare, sameText } from './same.ts'

/** What becomes of the entries of exceptions.yaml. */
export function* exceptions(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(all(before), all(after))
  for (const [id, one] of gone) yield told(id, one, before, `is gone${withReplies(one.exception)}`)
  for (const [id, one] of come)
    yield told(
      id,
      one,
      after,
      `is added, approved by ${one.exception.approvedBy}, ${untilWhen(one.exception)}${covering(one.exception)}: “${one.exception.reason}”`,
    )
  for (const [id, was, now] of both) {
    const { exception } = now
    if (was.exception.expires !== exception.expires)
      yield told(id, now, after, `stands ${untilWhen(exception)}, not ${untilWhen(was.exception)}`)
    if (was.exception.covers !== exception.covers)
      yield told(id, now, after, `covers ${findings(exception)}, not ${findings(was.exception)}`)
    if (!sameText(was.exception.approvedBy, exception.approvedBy))
      yield told(id, now, after, `is approved by ${exception.approvedBy}, no longer by ${was.exception.approvedBy}`)
    if (!sameText(was.exception.reason, exception.reason))
      yield told(id, now, after, `has another reason: ${differing(was.exception.reason, exception.reason)}`)
    if (was.exception.recorded !== exception.recorded)
      yield told(
        id,
        now,
        after,
        `was recorded on ${inWords(exception.recorded)}, not on ${inWords(was.exception.recorded)}`,
      )
    for (const what of replyChanges(was.exception.replies, exception.replies, after.record))
      yield told(id, now, after, what)
  }
}

function withReplies({ replies }: Exception): string {
  return replies.length === 0 ? '' : `, and with it ${counted(replies.length, 'reply', 'replies')}`
}

function untilWhen({ expires }: Exception): string {
  return expires === undefined ? 'for good' : `until ${inWords(expires)}`
}

function covering({ covers }: Exception): string {
  return covers === undefined ? '' : `, for ${counted(covers, 'finding')}`
}

function findings({ covers }: Exception): string {
  return covers === undefined ? 'one finding a subject' : counted(covers, 'finding')
}

interface Placed {
  exception: Exception
  index: number
}

function all({ record }: State): Map<string, Placed> {
  return new Map(
    (record.exceptions.data ?? []).flatMap((exception, index) =>
      exception.subject.map((subject) => [`${exception.rule} ${subjectKey(subject)}`, { exception, index }] as const),
    ),
  )
}

function told(id: string, { exception, index }: Placed, { record }: State, what: string): Change {
  const { file, where } = record.exceptions
  const subject = id.slice(exception.rule.length + 1)
  const message = `The explanation of \`${exception.rule}\` for ${subject} ${what}`
  return { kind: 'exception', subject, file, line: where([index]).line, message }
}
