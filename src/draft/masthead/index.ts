/** What stands above the first item of minutes: the day, the hours, the place, and who was there. */
import { listed } from '../../reading/index.ts'
import type { PublicRecord } from '../../record/index.ts'
import type { Line } from '../lines.ts'
import { namesOn } from '../people.ts'
import { rowsOf } from './attendance-table.ts'
import { emptyMasthead, type Masthead } from './fields.ts'
import { isOfMasthead, takeLine, venueOf } from './lines.ts'
import { afterLabel, type List, labelOf, takeNames } from './names.ts'

export type { Masthead } from './fields.ts'

/** A line that says what it gives, also below the lists. */
const FACT = /^\W*(?:date|day|time|venue|location|place|held)\b.{0,20}[:\t]/i
/** Short lines with which the text of minutes begins, and which look like names. */
const BEGINS =
  /^\W*(?:matters?\s+arising|any\s+other|welcome|introductions?|minutes\s+of|declarations?|opening|chair(?:man)?.s)\b/i
/** Masthead lines are short. */
const LONGEST = 200

/** Reads the masthead of minutes. What it doesn't know it asks. */
export function readMasthead(lines: readonly Line[], record: PublicRecord): Masthead {
  const head = emptyMasthead()
  let list: List | undefined
  let around: List | undefined
  let n = 0
  for (; n < lines.length; n++) {
    const { text, kind, node } = lines[n] as Line
    const isTable = kind === 'row' && lines[n - 1]?.node !== node
    const rows = isTable ? rowsOf(lines.slice(n).filter((line) => line.node === node)) : []
    if (rows.length > 0) {
      head.hasList = true
      for (const row of rows) {
        takeNames(row.text, row.list ?? list ?? 'attended', head, record, true)
        if (row.list === 'apologies') head.hasApologies = true
        head.lists.push(row.line)
      }
      n += rows.length
      continue
    }
    if (text.length > LONGEST && !listed(text)) break
    const label = labelOf(text)
    if (label) {
      if (label === 'apologies') head.hasApologies = true
      else if (label !== 'chair') head.hasList = true
      head.lists.push(text)
      const names = afterLabel(text)
      takeNames(names, label, head, record, true)
      around = label === 'chair' ? list : undefined
      // Behind the one in the chair, the list goes on in which they stand.
      list = label === 'chair' && names !== '' ? around : label
      continue
    }
    if (list && (kind === 'heading' || BEGINS.test(text) || isTitle(lines, n, record))) break
    if (list && takeNames(text, list, head, record)) {
      head.lists.push(text)
      if (list === 'chair') list = around
      continue
    }
    if (list && !FACT.test(text)) break
    if (list) list = undefined
    if (head.date !== undefined && kind === 'heading' && !isOfMasthead(text)) break
    if (n > 8 || !takeLine(text, head)) break
  }
  head.body = lines[n]?.node ?? Number.POSITIVE_INFINITY
  venueOf(head)
  return head
}

/** Whether a line below a list, of words that the record knows as no name, is the title of the prose below it. */
function isTitle(lines: readonly Line[], n: number, record: PublicRecord): boolean {
  const [line, next] = [lines[n], lines[n + 1]]
  if (!line || !next || line.node === next.node || line.kind === 'row') return false
  return /\s\S.*[.!?]$/.test(next.text) && namesOn(line.text, ['people', 'posts'], record).found.length === 0
}
