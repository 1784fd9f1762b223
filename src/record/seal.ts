/** The seal of approved minutes: a digest of their words, by which every later change shows. */
import { hash } from 'node:crypto'
import { type Block, isElement } from './block.ts'
import type { Document } from './document.ts'
import { plainly, words } from './text.ts'

/**
 * The seal of minutes as they read now: `sha256-` and 64 digits. Sealed are the
 * words in their order, the day, times and venue, and who was in the chair,
 * attended and stayed away. Outside stand notes, change notes and whatever
 * leaves the words alone: line breaks, the form of quotes and dashes, links, and
 * marks such as owners and topics.
 * `undefined` where the minutes can't be read.
 */
export function sealOf({ data, body, readable }: Document<'minutes'>): string | undefined {
  if (!data || !readable) return undefined
  const { date, start, end, venue, masthead, chair, quorate, attended, inAttendance, apologies, absent, nextMeeting } =
    data
  // Left out, as `quorate` is, where it says nothing, so that it changes no seal made without it.
  const attendance = data.attendance === 'complete' ? undefined : data.attendance
  const facts = {
    date,
    start,
    end,
    venue,
    masthead,
    chair,
    quorate,
    attendance,
    attended,
    inAttendance,
    apologies,
    absent,
    nextMeeting,
  }
  return `sha256-${hash('sha256', `${JSON.stringify(facts)}\n${plainly(words(sealed(body)))}`)}`
}

/** The blocks without notes. */
function sealed(blocks: readonly Block[]): Block[] {
  return blocks
    .filter((block) => !isElement(block, 'Note'))
    .map((block) => {
      if (block.type === 'list') return { ...block, items: block.items.map(sealed) }
      return block.type === 'element' ? ({ ...own(block), body: sealed(block.body) } as Block) : block
    })
}

/** Elements give their places when they are asked; a copy needs only what they are. */
function own({ type, name, attributes }: Extract<Block, { type: 'element' }>) {
  return { type, name, attributes }
}
