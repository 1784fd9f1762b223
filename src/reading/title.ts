import { assignedIn } from './assigned.ts'
import { headed } from './headings.ts'
import { undertakingsIn } from './undertakings.ts'

/** Whether a short line that stands by itself is a heading, and no sentence. */
export function isTitle(line: string): boolean {
  if (line.length > 50) return false
  if (headed(line) !== undefined) return true
  if (!/^(?:\d[\d.]*\s+)?[A-Z][^.!?:,;|@]*$/.test(line)) return false
  return undertakingsIn(line).length === 0 && !assignedIn(line)
}
