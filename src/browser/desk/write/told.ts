/** One finding as the page tells it. */
import type { DeskFinding, Offer } from '../clerk/messages.ts'
import { button, linkBeside, made } from '../parts.ts'
import type { Work } from '../work.ts'
import type { Writing } from './writing.ts'

/**
 * One finding, with its buttons.
 * @param isList whether it is told away from its place, so that the way there is offered too
 */
export function told(finding: DeskFinding, work: Work, writing: Writing, isList = false): HTMLElement[] {
  const { path, title, field, severity, message, help, files, mends, offers, rule, from, to, line } = finding
  const isHere = path === work.shown
  const head = made('strong', severity === 'error' ? 'To mend' : 'To look at')
  head.className = severity === 'error' ? 'wrong' : 'doubtful'
  const parts: HTMLElement[] = [
    made('p', head, isHere ? '' : ` in “${title}”`, `: ${message}.`.replace(/([.?!”])\.$/, '$1')),
  ]
  parts.push(...help.map((one) => made('p', `${one}.`.replace(/([.?!”])\.$/, '$1'))))
  const go = () => {
    if (!isHere) work.open(path)
    writing.go(from, to, field)
  }
  const tag = isHere && offers.length === 0 ? writing.marker.tagAt(from) : undefined
  // What became of something is said in the minutes of a later meeting.
  const canBeDone = ({ isNew, name }: Offer) =>
    !isNew || (name === 'Update' ? !isHere && work.shown.startsWith('minutes/') : isHere)
  const buttons = [
    ...(isList ? [button(isHere ? 'Show it' : `Open “${title}”`, go)] : []),
    ...mends.map((say, n) => button(say, () => work.mend(finding, n))),
    ...(tag ? [button('Change what is said of it …', () => writing.marker.change(tag))] : []),
    ...offers.filter(canBeDone).map((offer) => button(offer.say, () => writing.marker.offered(offer, path))),
  ]
  const row = made('div', ...buttons)
  row.className = 'buttons'
  if (buttons.length > 0) parts.push(row)
  if (isList) parts.push(forFiles(rule, work.base, `${path}, line ${line}`, files))
  return parts
}

/** The rule, and what is said to those who have the files before them. */
function forFiles(rule: string, base: string, place: string, files: readonly string[]): HTMLElement {
  const link = linkBeside(`${base}rules/${rule}/`, rule)
  const small = made('p', 'Rule: ', link)
  small.className = 'small-print'
  if (files.length === 0) return small
  const more = made(
    'details',
    made('summary', 'In the file itself'),
    made('p', place),
    ...files.map((one) => made('p', one)),
    small,
  )
  more.className = 'small-print'
  return more
}
