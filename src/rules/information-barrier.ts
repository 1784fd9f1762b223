import {
  type Barrier,
  type Item,
  type Meeting,
  meetingsHeld,
  only,
  type PublicRecord,
  readBarrier,
} from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { inPaper } from './help/barrier-papers.ts'
import { behind, markedSign, mentionsIn, type Sign, signOf, withoutSource } from './help/barrier-signs.ts'
import { isOut, namesSource } from './help/figures.ts'
import { hasMet } from './help/has-met.ts'
import { type Finder, finderOf } from './help/mentions.ts'

const PROGRAMME = {
  'organisations/spring-tide.mdx':
    '---\nname: Spring Tide Programme\nabbreviation: STP\ntype: programme\nbarrier: true\n---\n',
}

export const rule: Rule = {
  id: 'information-barrier',
  title: 'What is behind the information barrier is discussed as policy only',
  invariant:
    'What speaks of something behind the information barrier is marked as policy or carries the Chair’s ruling, and gives figures only with a public source.',
  why: 'The body may advise on the policy of such a programme, and has no part in its running. Words can’t prove a breach, so this only warns.',
  basis: 'clause:barrier-chair-ensures',
  also: ['barrier-strategic-advice', 'barrier-public-information', 'barrier-no-access', 'barrier-no-sharing'],
  severity: 'warning',
  judges: (record, asOf) =>
    readBarrier(record).names.size > 0 &&
    (hasMet(record, asOf) || only(record.documents.values(), 'papers').next().done !== true),
  evidence: ['minutes', 'papers'],
  *check(record, asOf) {
    const barrier = readBarrier(record)
    const finder = finderOf(barrier.names.keys())
    if (!finder) return
    for (const meeting of meetingsHeld(record, asOf)) yield* inMinutes(meeting, finder, barrier, record)
    for (const paper of only(record.documents.values(), 'papers')) yield* inPaper(paper, finder, barrier, record, asOf)
  },
  bad: {
    files: {
      ...PROGRAMME,
      ...may(`## Grants

The STP has given 40% of its grants to clocks.`),
    },
    output: `warning[information-barrier]: Unexpected “STP”, which stands behind the information barrier, in an item without \`scope="policy"\` or the Chair’s ruling
  --> content/minutes/2024-05-01.mdx:14:5
   |
14 | The STP has given 40% of its grants to clocks.
   |     ^^^
   = see content/organisations/spring-tide.mdx:5:10: it stands behind the information barrier
   = help: if it was spoken of as policy only, write \`<Item scope="policy" />\` under the heading
   = help: if the Chair ruled on it, write what was ruled: \`ruling="…"\`
   = help: or explain it in exceptions.yaml: \`rule: information-barrier\`, \`subject: minutes/2024-05-01#grants\`
   = stands on: terms-of-reference/first#barrier-chair-ensures

warning[information-barrier]: Unexpected figure “40%” beside “STP”, which stands behind the information barrier, expected a public source
  --> content/minutes/2024-05-01.mdx:14:19
   |
14 | The STP has given 40% of its grants to clocks.
   |                   ^^^
   = see content/organisations/spring-tide.mdx:5:10: it stands behind the information barrier
   = help: link the source in the same paragraph: \`[the figures](https://…)\`, or a paper that was out by then
   = help: if it wasn’t public, tell the Chair
   = help: or explain it in exceptions.yaml: \`rule: information-barrier\`, \`subject: minutes/2024-05-01#grants\`
   = stands on: terms-of-reference/first#barrier-chair-ensures`,
  },
  good: {
    files: {
      ...PROGRAMME,
      ...may(`## Grants

<Item concerns="spring-tide" scope="policy" />

The STP has given [40% of its grants](https://example.org/grants) to clocks.`),
    },
  },
}

function* inMinutes(meeting: Meeting, finder: Finder, barrier: Barrier, record: PublicRecord): Generator<Finding> {
  const { document, items, date, id } = meeting
  const signs = new Map<Item | undefined, Sign>()
  for (const item of items) {
    const sign = markedSign(item, barrier, document)
    if (sign) signs.set(item, sign)
  }
  const cites = (item: Item | undefined) => item?.marks?.attributes.paper?.some((paper) => isOut(paper, date, record))
  for (const [mention, passage] of mentionsIn(document, finder)) {
    const sign = signOf(mention, document, barrier)
    const item = items.findLast(({ heading }) => heading.span.line <= sign.place.line)
    if (!signs.has(item)) signs.set(item, sign)
    if (cites(item)) continue
    const subjects = item ? [item.id, id] : [id]
    yield* withoutSource(passage, sign, document, subjects, (words) => namesSource(words, date, record))
  }
  for (const [item, sign] of signs) {
    const { scope, ruling } = item?.marks?.attributes ?? {}
    if (scope === undefined && ruling === undefined) yield unmarkedItem(item, sign, meeting)
  }
}

function unmarkedItem(item: Item | undefined, sign: Sign, { document, id }: Meeting): Finding {
  const mark = item?.marks ? 'add `scope="policy"` to `<Item>`' : 'write `<Item scope="policy" />` under the heading'
  return {
    file: document.file,
    span: sign.place,
    message: `Unexpected ${sign.said}, which stands behind the information barrier, in an item without \`scope="policy"\` or the Chair’s ruling`,
    help: [
      item ? `if it was spoken of as policy only, ${mark}` : 'put it below the heading of an item',
      'if the Chair ruled on it, write what was ruled: `ruling="…"`',
    ],
    explain: 'or',
    related: [behind(sign)],
    subjects: item ? [item.id, id] : [id],
  }
}
