import { SEATS, type Seat } from './people.ts'
import type { Random } from './random.ts'

/** Who came to a meeting, and who didn't. */
export interface Attendance {
  chair: Seat
  attended: Seat[]
  apologies: Seat[]
  absent: Seat[]
}

/** Most members come; now and then the Vice-Chair stands in for the Chair. */
export function attendance(random: Random): Attendance {
  const chairAway = random.chance(0.05)
  const [chair, viceChair, ...members] = SEATS as [Seat, Seat, ...Seat[]]
  const away = random.some(members, random.between(0, 4))
  const absent = away.length > 3 ? away.slice(0, 1) : []
  return {
    chair: chairAway ? viceChair : chair,
    attended: SEATS.filter((seat) => !away.includes(seat) && !(chairAway && seat === chair)),
    apologies: [...(chairAway ? [chair] : []), ...away.filter((seat) => !absent.includes(seat))],
    absent,
  }
}
