/** Tables of actions: which column says who is to act. */
import { DONE } from './labels.ts'
import type { Piece } from './piece.ts'

/** What the heading of a table says of its columns; -1 where there is none. */
export interface Columns {
  action: number
  owner: number
  status: number
}

const ACTION =
  /^\W*(?:agreed\s+)?(?:actions?(?:\s+(?:items?|points?|required|agreed|to\s+be\s+taken|and\s+owners?|needed|\/\s*owner))?|tasks?|to\s?do|next\s+steps?|follow[ -]?up)\W*$/i
const OWNER =
  /^\W*(?:(?:action\s+)?owners?|who|whom|by\s+whom|whom\?|responsib(?:le|ility)|resp?|assigned(?:\s+to)?|assignees?|leads?|lead\s+officer|action\s+(?:by|for|owner)|person(?:\s+responsible)?|responsible\s+(?:person|officer|party)|action(?:ee|er|ed\s+by)|officer|initials|name)\W*\d*\W*$/i
const STATUS = /^\W*(?:status|progress|state|outcome|done|complete[d]?|update|updates|comments?|rag)\W*$/i
/** Names and initials, and nothing to do. */
const ONLY_NAMES = /^\W*(?:(?:[A-Z]{2,4}|[A-Z][a-z]+|all|clerk|chair|and|&)\W*){1,4}$/

/** The cells of a row, without its marks. */
export function cells({ text }: Pick<Piece, 'text'>): string[] {
  const row = text.trim()
  const parts = row.includes('|') ? row.replace(/^\||\|$/g, '').split('|') : row.split('\t')
  return parts.map((cell) => cell.trim())
}

/** What a row says of the columns below it; `undefined` where it is no heading of a table of actions. */
export function columnsOf(row: readonly string[]): Columns | undefined {
  const find = (of: RegExp) => row.findIndex((cell) => cell.length < 40 && of.test(cell.replace(/[*_]|\(\d\)/g, '')))
  const action = find(ACTION)
  const owner = find(OWNER)
  if (row.length < 2 || (action === -1 && owner === -1)) return undefined
  if (action === -1 && /^\W*name\W*$/i.test(row[owner] ?? '')) return undefined
  return { action, owner, status: find(STATUS) }
}

/** Whether a row is the rule below the heading of a table, or empty. */
export function isRule(row: readonly string[]): boolean {
  return row.every((cell) => /^:?-*:?$/.test(cell))
}

/** What a row of such a table asks for, and of whom; `undefined` where nothing is asked, or it is done. */
export function askedIn(
  row: readonly string[],
  { action, owner, status }: Columns,
): { what: string; who: string } | undefined {
  let who = row[owner] ?? ''
  const rest = row.filter((_, n) => n !== owner && n !== status && n !== action)
  const longest = rest.reduce((best, cell) => (cell.length > best.length ? cell : best), '')
  let what = action >= 0 ? (row[action] ?? '') : longest
  // A column of actions may hold only their numbers.
  if (action >= 0 && /\d/.test(what) && !/[A-Za-z]{3}/.test(what)) what = longest
  // A column of actions may hold only who is to act on what the other cells say.
  if (action >= 0 && owner === -1 && longest.length > what.length && ONLY_NAMES.test(what)) {
    who = what
    what = longest
  }
  if (!/[a-z]{3}/i.test(what) || /^\W*(?:none|nil|n\/a|no\s+actions?|noted)\b/i.test(what)) return undefined
  if (owner >= 0 && who === '' && action === -1) return undefined
  const state = (row[status] ?? '').toLowerCase()
  if (/^\W*(?:done|complete|closed|cancelled|discharged|superseded)/.test(state) || DONE.test(state) || DONE.test(what))
    return undefined
  return { what, who }
}
