import {
  areRead,
  counted,
  type Document,
  daysBetween,
  type IsoDate,
  inWords,
  isArchive,
  only,
  type PublicRecord,
  pageOf,
  START,
} from '../record/index.ts'
import { may } from './engine/example-body.ts'
import type { Finding, Rule } from './engine/rule.ts'
import { isKept, isWithdrawn, type Kept, named, successor, verb } from './help/history.ts'
import { unansweredExplanations } from './help/history-replies.ts'
import { changedSilently } from './help/history-texts.ts'
import { personName } from './help/names.ts'

export const rule: Rule = {
  id: 'history-kept',
  title: 'Nothing approved or published changes in silence',
  invariant:
    'What was approved, signed, in force or published before a change stands after it as it did, but for corrections, new versions, repeals and redirects that readers can see.',
  why: 'Whoever can change a text can seal it anew. Only a comparison with what the record said before shows that it was changed in silence.',
  basis: 'record',
  severity: 'error',
  judges: ({ base }) => base !== undefined,
  *check(record, asOf) {
    const { base } = record
    if (!base || base.documents.size === 0) return
    for (const was of base.documents.values()) {
      const now = successor(was, record)
      if (!now) yield* gone(was, base, record)
      // Why a paper was withdrawn stands in place of its text.
      else if (isWithdrawn(now)) continue
      else if (isKept(was, base) && now.data && now.readable && (areRead(now, 'date') || areRead(now, 'seal')))
        yield* changedSilently(was as unknown as Kept, now as unknown as Kept, record)
    }
    yield* unansweredExplanations(base, record)
    yield* unlisted(base, record)
    yield* late(base, record, asOf)
    yield* released(base, record)
  },
  bad: {
    base: {},
    files: may('## Paint\n\nThe dial is to be green.'),
    output: `error[history-kept]: The minutes of 1 May 2024 have lost the seal of before this change
 --> content/minutes/2024-05-01.mdx:3:9
  |
3 | status: approved
  |         ^^^^^^^^
  = help: put back the line \`seal: sha256-0442a1db4240f9a4b49ec88337b32c95b6ed3ce178df14942af0bb790ba1419f\`

error[history-kept]: The minutes of 1 May 2024 read otherwise than before this change, and no note says what was corrected
 --> content/minutes/2024-05-01.mdx:3:9
  |
3 | status: approved
  |         ^^^^^^^^
  = help: put back what was changed
  = help: or, where it is a correction, say in a sentence what was corrected, and why: \`npm run seal -- content/minutes/2024-05-01.mdx --note "…"\``,
  },
  good: {
    base: {},
    files: may(
      '## Paint\n\nThe dial is to be green.',
      'seal: sha256-466f9b8eaee07ab9d70ae7abb7f8f669afdc62d445ff003bf73414f45bb5a35b\nupdates:\n  - date: 2024-05-20\n    note: The item on paint had been left out.\n',
    ),
  },
}

/** A document that is there no longer, where its address is in no list; where it is, `address-kept` asks about it. */
function* gone(was: Document, base: PublicRecord, record: PublicRecord): Generator<Finding> {
  const { data } = record.addresses
  const page = pageOf(was)
  if (!data || [data.published, data.moved, data.gone].some((list) => Object.hasOwn(list, page))) return
  yield {
    file: was.file,
    span: START,
    message: `${named(was, base)} ${verb(was, 'is', 'are')} gone from the record, and nothing leads on from the address`,
    help: [
      'put the file back',
      `or say in addresses.yaml where it stands now, under \`moved:\`, or why it can be published no longer, under \`gone:\`: the line begins with \`${page}: \``,
    ],
    subjects: [was.id],
  }
}

/** Addresses that were listed, and no list has any more. */
function* unlisted(base: PublicRecord, record: PublicRecord): Generator<Finding> {
  const [was, now] = [base.addresses.data, record.addresses.data]
  if (!was || !now) return
  const { file, whereKey } = record.addresses
  const isKnown = (place: string) => Object.hasOwn(now.moved, place) || Object.hasOwn(now.gone, place)
  const left = (place: string): Finding => ({
    file,
    span: whereKey(['published']),
    message: `The address \`${place}\` was published before this change, and is in no list any more`,
    help: [
      'put its line back; where it leads to nothing, say under `moved:` where that stands now, or under `gone:` why it can be published no longer',
    ],
    subjects: [place.replace(/\/$/, '')],
  })
  for (const [page, fragments] of Object.entries(was.published)) {
    if (isKnown(page)) continue
    const listed = Object.hasOwn(now.published, page) ? new Set(now.published[page]) : undefined
    // Of a document that is gone it is said already.
    if (!listed && base.documents.has(page.slice(0, -1)) && !record.documents.has(page.slice(0, -1))) continue
    if (!listed) yield left(page)
    else for (const one of fragments) if (!listed.has(one) && !isKnown(`${page}#${one}`)) yield left(`${page}#${one}`)
  }
  for (const place of [...Object.keys(was.moved), ...Object.keys(was.gone)])
    if (!isKnown(place) && !Object.hasOwn(now.published, place) && !Object.hasOwn(was.published, place))
      yield left(place)
}

/** Declarations that reach the record long after their signature. */
function* late(base: PublicRecord, record: PublicRecord, asOf: IsoDate): Generator<Finding> {
  const most = record.body.data?.policy.arrivalDays
  if (most === undefined) return
  for (const document of only(record.documents.values(), 'interests')) {
    const { data, id } = document
    if (!data || base.documents.has(id)) continue
    const days = daysBetween(data.signed, asOf)
    if (days <= most) continue
    yield {
      ...document.at(['signed']),
      severity: 'warning',
      message: `This declaration of ${personName(record, data.member)} is dated ${inWords(data.signed)}, and reaches the record ${days} days later`,
      help: ['compare the day with the form; if it is right, say to the reviewer why the form comes now'],
      subjects: [id],
    }
  }
}

/** Documents that were held to the rules, and are archive since `rulesFrom` came or moved. */
function* released(base: PublicRecord, record: PublicRecord): Generator<Finding> {
  const from = record.body.data?.rulesFrom
  const before = base.body.data?.rulesFrom
  if (from === undefined || !base.body.data || from === before) return
  const count = [...base.documents.values()].filter((one) => isArchive(one, record) && !isArchive(one, base)).length
  if (count === 0) return
  const moved = before === undefined ? 'was not there before' : `was ${inWords(before)}`
  yield {
    file: record.body.file,
    span: record.body.where(['rulesFrom']),
    severity: 'warning',
    message: `\`rulesFrom\` is ${inWords(from)} now and ${moved}: ${counted(count, 'document')} that ${count === 1 ? 'was' : 'were'} held to the rules ${count === 1 ? 'is' : 'are'} archive from here on`,
    help: ['put the day back, or say to the reviewer why the duties of these documents are not asked any more'],
  }
}
