/** Tables of those who were there, with a column of names and others for what they are. */
import type { Line } from '../lines.ts'

/** A row, as a line of a list would write it. */
export interface AttendanceRow {
  /** The name, and behind it in brackets what the other cells say. */
  text: string
  /** The list that the row itself says it belongs to. */
  list?: 'inAttendance' | 'apologies'
  /** The row, word for word. */
  line: string
}

const NAME = /^(?:full\s+)?names?$|^(?:member|attendee)s?$/i
const ROLE = /^(?:role|capacity|position|status|attendance|attended|present|post)\b/i
const GUEST = /\b(?:in attendance|observer|guest|official|secretariat|secretary|adviser|advisor|witness|staff)\b/i
const AWAY = /\b(?:apologies|apology|absent)\b/i

/** The rows below a head that has a column of names; none where it has not. @param lines the rows of one table */
export function rowsOf(lines: readonly Line[]): AttendanceRow[] {
  const [head, ...rows] = lines.map(({ text }) => text.split('\t').map((cell) => cell.trim()))
  const name = head?.findIndex((cell) => NAME.test(cell)) ?? -1
  const role = head?.findIndex((cell) => ROLE.test(cell)) ?? -1
  if (!head || name === -1 || head.length < 2) return []
  return rows.map((cells, n) => {
    const behind = cells.filter((cell, column) => column !== name && cell !== '').join(', ')
    const said = role === -1 ? '' : (cells[role] ?? '')
    const list = AWAY.test(said) ? 'apologies' : GUEST.test(said) ? 'inAttendance' : undefined
    return {
      text: `${cells[name] ?? ''}${behind === '' ? '' : ` (${behind.replace(/[()]/g, '')})`}`,
      ...(list === undefined ? {} : { list }),
      line: (lines[n + 1] as Line).text.replace(/\t/g, ' | '),
    }
  })
}
