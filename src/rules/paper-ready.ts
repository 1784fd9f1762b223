import {
  type Contribution,
  contributionsTo,
  type DataOf,
  type Document,
  type IsoDate,
  inWords,
  isWhole,
  judgedOn,
  type Meeting,
  only,
  type PublicRecord,
  shortId,
} from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { approvesPaper } from './help/approvals.ts'
import { type Gap, gapOn, notHeld } from './help/gaps.ts'
import { letterFindings } from './help/letters.ts'
import { personName } from './help/names.ts'
import { lifeOf } from './help/paper-life.ts'
import { signedOn } from './help/places.ts'
import { isDay, shortcomings } from './help/publication.ts'

export const rule: Rule = {
  id: 'paper-ready',
  title: 'Papers say who stands behind them, and what became of them',
  invariant:
    'A published paper names its authors, its day and its approval, which the minutes that it names record, its embargo is over, and the interests of those who wrote it can be listed beside it; one that is cleared says by whom, one that is due is not late, one that is withdrawn says why, and no letter is answered before it was issued.',
  why: 'Who reads the advice must be able to see whose it is, that the body stands behind it, and what interests its authors had declared on that day.',
  basis: 'clause:barrier-strategic-advice',
  severity: 'error',
  *check(record, asOf) {
    const day = judgedOn(record, asOf)
    const meetings = new Map(record.meetings.map((meeting) => [meeting.id, meeting]))
    for (const document of only(record.documents.values(), 'papers')) {
      const { data } = document
      yield* lifeOf(document, day, record)
      yield* letterFindings(document, asOf, record)
      if (!data?.held) continue
      if (data.status === 'published' || data.status === 'cleared') yield* unapproved(document, data, meetings)
      if (data.status !== 'published') continue
      for (const { field, message, help } of shortcomings(data, asOf))
        yield { ...document.at([field]), message, help: [help], subjects: [document.id] }
      const { date } = data
      if (!isDay(date) || date > asOf) continue
      for (const one of contributionsTo(data, date, record)) {
        const gap = one.member && gapOn(one.person, date, record)
        if (gap) yield undeclared(one, gap, document, date, record)
      }
    }
  },
  evidence: ['papers'],
  judges: (record) =>
    [...only(record.documents.values(), 'papers')].some(
      ({ data }) => data !== undefined && (data.held || data.due !== undefined || data.status === 'withdrawn'),
    ),
  bad: {
    files: {
      'papers/tides.mdx': `---
title: Tides, and how to tell them
type: briefing
status: published
date: 2025-03-01
authors: [ben-marl]
embargo: 2025-03-08
---

High water comes twice a day.
`,
      'interests/ben-marl/2025-03-10.mdx': '---\nmember: ben-marl\nsigned: 2025-03-10\nform: signed\nnil: true\n---\n',
      'interests/ada-finch/2025-01-01.mdx':
        '---\nmember: ada-finch\nsigned: 2025-01-01\nform: signed\nnil: true\n---\n',
    },
    asOf: '2025-03-10',
    output: `error[paper-ready]: This paper is published, and does not say when it was approved
 --> content/papers/tides.mdx:4:9
  |
4 | status: published
  |         ^^^^^^^^^
  = help: write the day of the approval in a line \`approved:\`, or the minutes of the meeting that cleared it in a line \`clearedAt:\`
  = stands on: terms-of-reference/first#barrier-strategic-advice

error[paper-ready]: This record holds no declaration by Ben Marl, named as an author of this paper, for 1 March 2025: the latest, signed on 1 January 2024, lapsed on 1 January 2025; it cannot show whether another was signed
 --> content/papers/tides.mdx:6:11
  |
6 | authors: [ben-marl]
  |           ^^^^^^^^
  = see content/interests/ben-marl/2024-01-01.mdx:3:9: signed on 1 January 2024
  = help: if a form was signed by that day, add it to \`interests/ben-marl/\`
  = help: if none was, explain it in exceptions.yaml: \`rule: paper-ready\`, \`subject: papers/tides/authors/ben-marl\`
  = stands on: terms-of-reference/first#barrier-strategic-advice

error[paper-ready]: This paper was published on 1 March 2025, under an embargo until 8 March 2025
 --> content/papers/tides.mdx:7:10
  |
7 | embargo: 2025-03-08
  |          ^^^^^^^^^^
  = help: write the day of publication and the embargo as they were
  = stands on: terms-of-reference/first#barrier-strategic-advice`,
  },
  good: {
    files: {
      ...may(`## The paper on tides

<Item paper="tides" />

<Decision id="tides">The paper was approved.</Decision>`),
      'papers/tides.mdx': `---
title: Tides, and how to tell them
type: briefing
status: published
date: 2024-05-08
approvedAt: 2024-05-01
authors: [ben-marl]
embargo: 2024-05-08
---

High water comes twice a day.
`,
    },
  },
}

/** A paper approved at a meeting whose minutes record no such decision; minutes that can't be read may. */
function* unapproved(
  document: Document<'papers'>,
  { approvedAt, clearedAt = `minutes/${approvedAt}`, title, date }: DataOf<'papers'>,
  meetings: ReadonlyMap<string, Meeting>,
): Generator<Finding> {
  const by = meetings.get(clearedAt)
  if (!by || !isWhole(by.document) || approvesPaper(by, shortId(document), title)) return
  // An approval after the publication is another finding.
  if (isDay(date) && by.date > date) return
  yield {
    ...document.at([approvedAt === undefined ? 'clearedAt' : 'approvedAt']),
    message: `The minutes of ${inWords(by.date)} record no decision that ${approvedAt === undefined ? 'clears' : 'approves'} this paper`,
    help: [
      'if it was another meeting, write that one',
      `if this one did, mark the words in its minutes: \`<Decision id="…">The paper was approved.</Decision>\` under an item with \`paper="${shortId(document)}"\``,
    ],
    explain: 'or',
    related: [{ ...by.document.at(['date']), message: 'the minutes that it names' }],
    subjects: [document.id],
  }
}

function undeclared(
  { person, field, index }: Contribution,
  gap: Gap,
  document: Document<'papers'>,
  date: IsoDate,
  record: PublicRecord,
): Finding {
  const who = `${personName(record, person)}, named as ${field === 'authors' ? 'an author of' : 'a contributor to'} this paper,`
  return {
    ...document.at([field, index]),
    message: notHeld(`declaration by ${who} for ${inWords(date)}`, gap),
    help: [`if a form was signed by that day, add it to \`interests/${person}/\``],
    explain: 'if none was,',
    related: gap.latest ? [signedOn(gap.latest)] : [],
    subjects: [`${document.id}/${field}/${person}`, document.id, `people/${person}`],
  }
}
