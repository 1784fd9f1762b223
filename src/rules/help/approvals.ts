/** Where minutes record that something was approved. */
import { type Block, type Entry, type IsoDate, type Meeting, words, writtenDates } from '../../record/index.ts'

const APPROVED = /\b(?:approved?|adopted|accepted|agreed|confirmed|signed|cleared|(?:correct|true|accurate) record)\b/i
const REFUSED =
  /\b(?:not|never)\s+(?:yet\s+|be\s+|been\s+)?(?:approved|adopted|accepted|agreed|confirmed|signed|cleared)\b/i

/** Whether words say that something was approved. */
function saysApproved(text: string): boolean {
  return APPROVED.test(text) && !REFUSED.test(text)
}

/**
 * The minutes that each meeting says it approved: by the day of the meeting
 * approved, the one that approved it. A passage that speaks of minutes and
 * names no day means those of the meeting before. `meetings` are in the order
 * of their days, `before` is the one before the first of them.
 */
export function approvedMinutes(meetings: readonly Meeting[], before: Meeting | undefined): Map<IsoDate, Meeting> {
  const approved = new Map<IsoDate, Meeting>()
  let last = before
  for (const meeting of meetings) {
    for (const day of daysApprovedBy(meeting, last?.date)) if (!approved.has(day)) approved.set(day, meeting)
    if (last === undefined || last.date < meeting.date) last = meeting
  }
  return approved
}

/** The days of the meetings whose minutes one meeting says it approved. */
export function daysApprovedBy({ items, date, document }: Meeting, before: IsoDate | undefined): Set<IsoDate> {
  const days = new Set<IsoDate>()
  const first = document.body.findIndex((block) => block.type === 'heading' && block.depth === 2)
  const passages = items.flatMap(({ heading, blocks }) => blocks.map((block) => [heading.text, block] as const))
  for (const block of first < 0 ? document.body : document.body.slice(0, first)) passages.push(['', block])
  for (const [heading, block] of passages) {
    const text = words([block])
    const whole = `${heading}. ${text}`
    if (!/\bminutes\b/i.test(whole) || !saysApproved(text)) continue
    const named = writtenDates(whole, date.slice(0, 4)).map(({ value }) => (value > date ? yearBefore(value) : value))
    for (const day of named.length > 0 ? named : [before]) if (day !== undefined) days.add(day)
  }
  return days
}

function yearBefore(day: IsoDate): IsoDate {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}

/** Whether a meeting decided to approve a paper: a decision that says so, and names it, leads to it, or stands in its item. */
export function approvesPaper({ decisions }: Meeting, paper: string, title: string): boolean {
  return decisions.some((decision) => {
    const text = words(decision.element.body)
    return saysApproved(text) && (isAbout(decision, paper) || text.toLowerCase().includes(title.toLowerCase()))
  })
}

function isAbout({ item, element }: Entry<'Decision'>, paper: string): boolean {
  return (item?.marks?.attributes.paper?.includes(paper) ?? false) || leadsTo(element.body, `papers/${paper}.mdx`)
}

function leadsTo(blocks: readonly Block[], path: string): boolean {
  return blocks.some((block) => {
    if (block.type === 'list') return block.items.some((item) => leadsTo(item, path))
    if (block.type === 'element') return leadsTo(block.body, path)
    return block.links.some(({ url }) => url.split('#')[0]?.endsWith(path))
  })
}
