import {
  type Commitment,
  commitments,
  compare,
  earliest,
  firstDay,
  type IsoDate,
  inWords,
  outBy,
  type Paper,
  type PublicRecord,
} from '../record/index.ts'
import { ANSWERED } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { allRead } from './help/unread.ts'

/** An example with a report of some day, which the terms promise by April 2024. */
const published = (date: IsoDate, approved: IsoDate) => ({
  'terms-of-reference/first.mdx': `---
title: Terms of reference of the Tide Clock Committee
---

<Clause id="report" due="2024-04">The Committee will publish a report by April 2024.</Clause>
`,
  'papers/tides.mdx': `---
title: Tides, and how to tell them
type: report
status: published
date: ${date}
approved: ${approved}
authors: [ada-finch]
meets: [report]
---

High water comes twice a day.
`,
})

export const rule: Rule = {
  id: 'commitment-met',
  title: 'Promises in the terms are met by their day',
  invariant: 'Promises in the terms are met by their day by a paper that was published by that day.',
  why: 'A promise with a date is the easiest to check, and the one that readers will look for first.',
  basis: 'clause:report',
  severity: 'error',
  *check(record, asOf) {
    const isKnown = allRead('papers', record)
    for (const commitment of commitments(record)) {
      if (
        !hasFallenDue(commitment, record, asOf) ||
        commitment.papers.some((paper) => outBy(paper, commitment.lastDay))
      )
        continue
      if (commitment.papers.length > 0 || isKnown) yield unmet(commitment, record)
    }
  },
  asking: (record) =>
    commitments(record).map(({ clause, terms }) => ({ document: terms.id, fragment: clause.attributes.id })),
  // What is still to come, and not met yet, is neither kept nor broken.
  judges: (record, asOf) =>
    commitments(record).some(
      (one) => hasFallenDue(one, record, asOf) || one.papers.some((paper) => outBy(paper, earliest(asOf, one.lastDay))),
    ),
  evidence: ['papers'],
  bad: {
    files: published('2024-05-02', '2024-05-01'),
    output: `error[commitment-met]: The clause \`report\` was to be met by April 2024, and the paper that meets it is dated 2 May 2024
 --> content/terms-of-reference/first.mdx:5:26
  |
5 | <Clause id="report" due="2024-04">The Committee will publish a report by April 2024.</Clause>
  |                          ^^^^^^^
  = see content/papers/tides.mdx:5:7: the paper
  = help: if another paper met it in time, name the clause in \`meets\` there
  = help: a paper that came later, or lives elsewhere, is cited in papers/ with \`held: false\`, its \`date\` and \`meets: [report]\`
  = help: if there is none, explain it in exceptions.yaml: \`rule: commitment-met\`, \`subject: terms-of-reference/first#report\`
  = stands on: terms-of-reference/first#report`,
  },
  good: {
    files: { ...ANSWERED, ...published('2024-04-30', '2024-03-06') },
  },
}

/** Once a body is gone, nothing falls due. Where only the record ends, a paper that came later can still be cited. */
function hasFallenDue({ lastDay }: Commitment, { body }: PublicRecord, asOf: IsoDate): boolean {
  const { dissolved = asOf } = body.data ?? {}
  return lastDay < asOf && lastDay <= dissolved
}

function unmet(commitment: Commitment, record: PublicRecord): Finding {
  const { clause, terms, due, lastDay } = commitment
  const { id } = clause.attributes
  const { recordEnds } = record.body.data ?? {}
  const [paper] = commitment.papers.toSorted((a, b) => compare(a.data.date ?? '9', b.data.date ?? '9'))
  const lacks = paper ? shortcoming(paper, lastDay) : undefined
  const ended = recordEnds !== undefined && recordEnds < lastDay
  return {
    file: terms.file,
    span: clause.places.due ?? clause.tag,
    message: `The clause \`${id}\` was to be met by ${inWords(due)}, and ${lacks?.why ?? 'no paper in this record meets it'}`,
    help: [
      lacks?.mend ?? `in the paper that meets it, write \`meets: [${id}]\``,
      `${ended ? `this record ends on ${inWords(recordEnds)}: ` : ''}a paper that came later, or lives elsewhere, is cited in papers/ with \`held: false\`, its \`date\` and \`meets: [${id}]\``,
    ],
    explain: 'if there is none,',
    related: paper && lacks ? [{ ...paper.document.at([lacks.field]), message: 'the paper' }] : [],
    subjects: [`${terms.id}#${id}`, terms.id],
  }
}

/** Why a paper that says it meets a clause doesn't show that it did in time. */
function shortcoming({ data }: Paper, last: IsoDate): { why: string; mend: string; field: string } {
  const { status, date } = data
  if (status !== 'published')
    return {
      why: `the paper that is to meet it is not published: it is \`${status}\``,
      mend: 'once it is out, write `status: published` and its `date`',
      field: 'status',
    }
  if (date === undefined)
    return {
      why: 'the paper that meets it has no date',
      mend: `write when it came out: \`date: ${last}\``,
      field: 'meets',
    }
  if (firstDay(date) > last)
    return {
      why: `the paper that meets it is dated ${inWords(date)}`,
      mend: 'if another paper met it in time, name the clause in `meets` there',
      field: 'date',
    }
  return {
    why: `the paper that meets it is dated only ${inWords(date)}, which doesn’t tell whether it came in time`,
    mend: `write the month or the day it came out: \`date: "${last.slice(0, 7)}"\``,
    field: 'date',
  }
}
