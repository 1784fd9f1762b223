/** The actions of minutes, two to an item. */
import type { Business } from './agenda.ts'
import type { Context } from './context.ts'
import { SEATS } from './people.ts'
import { task } from './prose.ts'
import type { Random } from './random.ts'
import { TOPICS } from './topics.ts'

/** How many actions a meeting agrees. */
export const ACTIONS = 12

/** The id of what each meeting puts off, after its actions. */
export const DEFERRAL = ACTIONS + 1

/** The next so many actions of a meeting, as a list or one by one. */
export function actions(context: Context, business: Business | undefined, howMany: number): string[] {
  const { random } = context
  const topic = business?.topic ?? random.pick(TOPICS)
  const written = Array.from({ length: howMany }, () => {
    const { owner, name } = ownerOf(random)
    const due = random.chance(0.7) ? ' due="next-meeting"' : ''
    return `<Action id="${++context.actions}" owner="${owner}"${due} topics="${topic.id}">${name} to ${task(random, topic)}</Action>`
  })
  return random.chance(0.5) ? [written.map((action) => `- ${action}`).join('\n')] : written
}

function ownerOf(random: Random): { owner: string; name: string } {
  const share = random.next()
  if (share < 0.15) return { owner: 'secretariat', name: 'Secretariat' }
  if (share < 0.25) return { owner: 'chair, vice-chair', name: 'Chair and Vice-Chair' }
  if (share < 0.32) return { owner: 'members', name: 'All members' }
  const seat = random.pick(SEATS)
  return { owner: seat.id, name: seat.name }
}
