/** Tables of actions: which column says who is to act. */
import type { Piece } from './piece.ts'

/** What the heading of a table says of its columns. */
export interface Columns {
  action: number
  owner: number
  status: number
}

const ACTION = /^\W*(?:actions?(?:\s+(?:items?|points?|required|agreed|to\s+be\s+taken))?|tasks?|to\s?do)\W*$/i
const OWNER =
  /^\W*(?:(?:action\s+)?owners?|who|whom|by\s+whom|responsib(?:le|ility)|assigned(?:\s+to)?|assignees?|lead|leads|action\s+by|person(?:\s+responsible)?|action(?:ee|er|ed\s+by))\W*$/i
const STATUS = /^\W*(?:status|progress|state|outcome|done|complete)\W*$/i

/** The cells of a row, without its marks. */
export function cells({ text }: Pick<Piece, 'text'>): string[] {
  const row = text.trim()
  const parts = row.includes('|') ? row.replace(/^\||\|$/g, '').split('|') : row.split('\t')
  return parts.map((cell) => cell.trim())
}

/** What a row says of the columns below it; `undefined` where it is no heading of a table of actions. */
export function columnsOf(row: readonly string[]): Columns | undefined {
  const find = (of: RegExp) => row.findIndex((cell) => cell.length < 40 && of.test(cell.replace(/[*_]/g, '')))
  const action = find(ACTION)
  const owner = find(OWNER)
  if (row.length < 2 || (action === -1 && owner === -1)) return undefined
  return { action, owner, status: find(STATUS) }
}

/** Whether a row is the rule below the heading of a table. */
export function isRule(row: readonly string[]): boolean {
  return row.every((cell) => /^:?-*:?$/.test(cell))
}
