/** The entries of exceptions.yaml, as the compliance page lists them: many are counted and folded. */
import { type Exception, inWords } from '../record/index.ts'
import { folded, isLong } from './folded.ts'
import { type ReplyRow, replyRows } from './replies.ts'
import { ruleNamed } from './rules.ts'
import type { Named, Site } from './site.ts'
import { subjectNamed } from './subjects.ts'

/** One entry, or several that differ in nothing but what they are about. */
export interface ExceptionRow {
  /** Their places in the list, from 1. */
  numbers: readonly number[]
  rule: Named
  /** What they are about, the first of it. */
  subjects: Named[]
  /** About how much more they are. */
  more: number
  reason: string
  approvedBy: string
  recorded: string
  /** The last day in words; `undefined` where it is closed. */
  expires: string | undefined
  /** How many findings they explain on the day. */
  explains: number
  /** What was answered beside them. */
  replies: ReplyRow[]
}

/** The entries about one rule. */
export interface FoldedExplanations {
  rule: Named
  entries: number
  explains: number
  /** The first of them. */
  rows: ExceptionRow[]
  /** The numbers of the others, whose reasons are on the page of the rule. */
  others: number[]
}

/** All entries; by rule, where they are many. */
export interface ExplanationList {
  /** In their order, where they are few. */
  rows: ExceptionRow[]
  /** Else by rule: how many entries there are, and how many findings they explain. */
  folded: FoldedExplanations[]
}

/** The entries of exceptions.yaml, and what they explain. */
export function explanationList(site: Site): ExplanationList {
  const explained = Map.groupBy(
    site.judgement.rules.flatMap((rule) => rule.explained),
    ({ exception }) => exception,
  )
  const entries = (site.record.exceptions.data ?? []).map((exception, n): Entry => {
    return { exception, number: n + 1, explains: explained.get(exception)?.length ?? 0 }
  })
  if (!isLong(entries)) {
    const rows = entries.map((one) => rowOf([one], site))
    return { rows, folded: [] }
  }
  const byRule = Map.groupBy(entries, ({ exception }) => exception.rule)
  return { rows: [], folded: [...byRule].map(([rule, of]) => foldedOf(rule, of, site)) }
}

/** So many entries of one rule are listed, folded. */
const LISTED = 100

function foldedOf(rule: string, entries: readonly Entry[], site: Site): FoldedExplanations {
  const rows = [...Map.groupBy(entries, ({ exception }) => alike(exception)).values()]
  return {
    rule: ruleNamed(rule, site),
    entries: entries.length,
    explains: total(entries),
    rows: rows.slice(0, LISTED).map((same) => rowOf(same, site)),
    others: rows.slice(LISTED).flatMap((same) => same.map(({ number }) => number)),
  }
}

interface Entry {
  exception: Exception
  number: number
  explains: number
}

/** What tells an entry from others beside what it is about. */
function alike({ reason, approvedBy, recorded, expires, replies }: Exception): string {
  return [reason, approvedBy, recorded, expires, JSON.stringify(replies)].join('\n')
}

function rowOf(entries: readonly Entry[], site: Site): ExceptionRow {
  const { exception } = entries[0] as Entry
  const subjects = entries.flatMap((one) => one.exception.subject)
  const { first } = folded(subjects)
  return {
    numbers: entries.map(({ number }) => number),
    rule: ruleNamed(exception.rule, site),
    subjects: first.map((one) => subjectNamed(one, site)),
    more: subjects.length - first.length,
    reason: exception.reason,
    approvedBy: exception.approvedBy.replace(/^The /, 'the '),
    recorded: inWords(exception.recorded),
    expires: exception.expires && inWords(exception.expires),
    explains: total(entries),
    replies: replyRows(exception.replies, site),
  }
}

function total(entries: readonly Entry[]): number {
  return entries.reduce((sum, { explains }) => sum + explains, 0)
}
