/** How far it is from one place to another. */
import type { DataOf } from '../record/index.ts'

/** A place, as people and pathfinders have it. */
export type Place = NonNullable<DataOf<'pathfinders'>['place']>

/** The mean radius of the earth in metres (IUGG). */
const RADIUS = 6_371_009

/**
 * The way along the great circle between two places, one way, in whole metres, by the haversine formula.
 * `undefined` where nobody can say: a place is missing, or where it is.
 */
export function metresBetween(a: Place | undefined, b: Place | undefined): number | undefined {
  if (!a?.at || !b?.at) return undefined
  const [north, east] = [radians(b.at.lat - a.at.lat), radians(b.at.lon - a.at.lon)]
  const across = Math.cos(radians(a.at.lat)) * Math.cos(radians(b.at.lat)) * Math.sin(east / 2) ** 2
  return Math.round(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(Math.sin(north / 2) ** 2 + across))))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
