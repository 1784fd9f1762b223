import { type Help, isWhole, lineEnd, type Meeting, type PublicRecord } from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { ACTION_DUTY } from './help/action-duty.ts'
import { eachHeld } from './help/each-held.ts'
import { hasMet } from './help/has-met.ts'
import { marked, type Put, type Stretch } from './help/marking.ts'
import { around, FreeIds, howToMark, MARK, type Markable, orInstead, tagFor, type Unmarked } from './help/marks.ts'
import { otherwiseMarked } from './help/otherwise-marked.ts'
import { openBefore, reportedIn, reportOn, statusIn } from './help/reports.ts'
import { seeming } from './help/seeming.ts'
import { tagged } from './help/unmarked.ts'

export const rule: Rule = {
  id: 'action-marked',
  title: 'Every action in the minutes is marked as one',
  invariant: 'What reads like an action, a decision, something put off or something needed is marked as what it is.',
  why: 'An action that nobody marked has no owner, no state and no follow-up, and every list of actions is silent about it.',
  basis: 'clause:chair-agenda',
  follows: ACTION_DUTY,
  severity: 'error',
  judges: hasMet,
  evidence: ['minutes'],
  check: eachHeld(function* (meeting, record) {
    if (meeting.document.readable) yield* judge(meeting, record)
    yield* otherwiseMarked(meeting, record)
  }),
  bad: {
    files: may(`## The goat

ACTION 6.1: TBC to find out who feeds the goat. It was fed twice on Monday.

Ben Marl will ask the harbour.`),
    output: `error[action-marked]: A label, heading or table calls this an action, and it is not marked as \`<Action>\`
  --> content/minutes/2024-05-01.mdx:14:1
   |
14 | ACTION 6.1: TBC to find out who feeds the goat. It was fed twice on Monday.
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write, on lines of its own, \`<Action id="1">ACTION 6.1: TBC to find out who feeds the goat. It was fed twice on Monday.</Action>\`, and add its owner
   = help: ask who is to act, and write that owner
   = help: if the published minutes name nobody: \`owner="withheld" withheld="why"\`
   = help: if it tells what became of an earlier action: \`<Update>\`, with the id of that
   = help: if it is none of these, explain it in exceptions.yaml: \`rule: action-marked\`, \`subject: minutes/2024-05-01#the-goat\`
   = stands on: terms-of-reference/first#chair-agenda

warning[action-marked]: This reads like an action, and is not marked as \`<Action>\`
  --> content/minutes/2024-05-01.mdx:16:1
   |
16 | Ben Marl will ask the harbour.
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: write, on lines of its own, \`<Action id="2" owner="ben-marl">Ben Marl will ask the harbour.</Action>\`
   = help: if nobody was asked to do it: \`<Need id="2">\` instead
   = help: if it tells what became of an earlier action: \`<Update>\`, with the id of that
   = help: if it is none of these, explain it in exceptions.yaml: \`rule: action-marked\`, \`subject: minutes/2024-05-01#the-goat\`
   = stands on: terms-of-reference/first#chair-agenda`,
  },
  good: {
    files: may(`## The goat

<Action id="1" owner="ben-marl">ACTION 6.1: Ben Marl to find out who feeds the goat.</Action>

It was fed twice on Monday.

<Need id="2">A gate is needed.</Need>`),
  },
}

function* judge(meeting: Meeting, record: PublicRecord): Generator<Finding> {
  const { document } = meeting
  // What is wrong with a mark is told by another rule, and its words are no less marked.
  const unread = isWhole(document) ? [] : tagged(document.source.text)
  let ids: FreeIds | undefined
  let n = 0
  for (const { kind, sure, from, to, owner, within } of seeming(document)) {
    const found = document.source.text.slice(from, to)
    const words = found.trim()
    const start = from + found.length - found.trimStart().length
    while ((unread[n]?.[1] ?? Infinity) < start) n++
    if ((unread[n]?.[0] ?? Infinity) < start) continue
    ids ??= new FreeIds(document)
    const id = ids.next()
    const item = meeting.items.findLast(({ heading }) => heading.from <= start)
    const one = { id, words, owner, meeting: meeting.date }
    const help = howToTell(kind, sure, one, meeting, record)
    const put =
      sure && !within ? certain(kind, one, { from: start, to: start + words.length }, meeting, record) : undefined
    yield {
      file: document.file,
      span: document.source.span(start, start + words.length),
      message: sure
        ? `A label, heading or table calls this ${NAMED[kind]}, and it is not marked as \`<${MARK[kind]}>\``
        : `This reads like ${NAMED[kind]}, and is not marked as \`<${MARK[kind]}>\``,
      ...(sure ? {} : { severity: 'warning' as const }),
      help: help.map((line, n): Help => {
        if (n > 0) return line
        if (within) return `outside of the ${within}, ${line}`
        return put ? { say: line, edits: [{ span: document.source.span(put.from, put.to), text: put.text }] } : line
      }),
      explain: 'if it is none of these,',
      subjects: item ? [item.id, meeting.id] : [meeting.id],
    }
  }
}

/** The mark for words, or the report on an earlier action that they are; and what else they may be. */
function howToTell(kind: Markable, sure: boolean, one: Unmarked, meeting: Meeting, record: PublicRecord): string[] {
  const lines = howToMark(kind, one, record)
  const instead = kind === 'action' && !sure ? orInstead(one) : []
  const status = statusIn(one.words)
  const earlier = status && reportedIn(one.words, meeting, record)
  if (earlier)
    return [around(reportOn(earlier, status), one.words), ...lines.map((line) => `if it is new: ${line}`), ...instead]
  if (kind !== 'action' && !status) return lines
  return [...lines, ...instead, status ? openBefore(meeting, record) : EARLIER]
}

/** The words with their mark, where nothing about it is left to decide. */
function certain(
  kind: Markable,
  one: Unmarked,
  at: Stretch,
  { document }: Meeting,
  record: PublicRecord,
): Put | undefined {
  const { tag, isWhole: isAll } = tagFor(kind, one, record)
  // A label behind the words stays outside.
  const { text } = document.source
  const behind = text.slice(at.to, lineEnd(text, at.to))
  return isAll && !statusIn(one.words) && !LABEL_BEHIND.test(behind) ? marked(document.source, at, tag) : undefined
}

const LABEL_BEHIND = /\b(?:action|owner|lead|responsible|A[IP])\b/i

const EARLIER = 'if it tells what became of an earlier action: `<Update>`, with the id of that'

const NAMED: Readonly<Record<Markable, string>> = {
  action: 'an action',
  decision: 'a decision',
  deferral: 'something put off',
  need: 'something needed',
}
