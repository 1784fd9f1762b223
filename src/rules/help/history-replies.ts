/** Replies that were taken out, or say something else: they are the words of those concerned. */
import { type Exception, inWords, type PublicRecord, plainly, type Reply, subjectKey } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import type { Kept } from './history.ts'

const HELP = ['put back its day, its author and its words; what is to be said now is a further reply']

/** The reply to a declaration that it holds no longer, or otherwise: the first of them. */
export function* unanswered(
  was: Kept,
  now: Kept,
  wrong: (message: string, help: string[], place: Pick<Finding, 'file' | 'span'>) => Finding,
): Generator<Finding> {
  const left = repliesIn(now)
  const kept = new Set(left.map(keyOf))
  const gone = repliesIn(was).find((reply) => !kept.has(keyOf(reply)))
  if (gone) yield wrong(lost(gone), HELP, now.at([left.length > 0 ? 'replies' : 'signed']))
}

/** The same of explanations; with one that is taken out, its replies go too. */
export function* unansweredExplanations(base: PublicRecord, { exceptions }: PublicRecord): Generator<Finding> {
  const { data, file, where } = exceptions
  const entries = (data ?? []).flatMap((one, n) => keysOf(one).map((key) => ({ key, n, replies: one.replies })))
  // From the end, so that of two entries about one thing the first gives the place.
  const places = new Map(entries.toReversed().map(({ key, n }) => [key, n]))
  const kept = new Set(entries.flatMap(({ key, replies }) => replies.map((reply) => key + keyOf(reply))))
  for (const was of base.exceptions.data ?? []) {
    const keys = keysOf(was)
    const n = keys.map((key) => places.get(key)).find((place) => place !== undefined)
    const gone = was.replies.find((reply) => !keys.some((key) => kept.has(key + keyOf(reply))))
    if (n === undefined || !gone) continue
    const span = where([n, data?.[n]?.replies.length ? 'replies' : 'reason'])
    const message = `The explanation of \`${was.rule}\` ${lost(gone)}`
    yield { file, span, message, help: HELP, subjects: ['exceptions.yaml'] }
  }
}

/** What an explanation is known by: its rule with each thing that it is about, and with its reason. */
function keysOf({ rule, subject, reason }: Exception): string[] {
  return [...subject.map((one) => `${rule}\n${subjectKey(one)}`), `${rule}\n\n${plainly(reason)}`]
}

/** What a reply says, and when and by whom. */
function keyOf({ date, by, text }: Reply): string {
  return `\n${date} ${by} ${plainly(text)}`
}

function lost({ date }: Reply): string {
  return `does not hold the reply of ${inWords(date)} as it did before this change`
}

function repliesIn({ data }: Kept): readonly Reply[] {
  return data && 'replies' in data ? data.replies : []
}
