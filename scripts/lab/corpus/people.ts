/** The people of the invented body, and what each declares an interest in. */

/** Somebody with a seat. */
export interface Seat {
  id: string
  name: string
  post: 'chair' | 'vice-chair' | 'members'
  /** Organisations in which they declare an interest; empty is an explicit "none". */
  interests: readonly string[]
}

const NAMES: readonly [name: string, post: Seat['post'], ...interests: string[]][] = [
  ['Opal Reedmace', 'chair'],
  ['Tobias Lockwether', 'vice-chair', 'towpath-trust'],
  ['Marigold Sluys', 'members', 'heron-and-daughters'],
  ['Edwin Culvert', 'members'],
  ['Prudence Ottermole', 'members', 'low-bridge-college', 'duckweed-society'],
  ['Basil Windlass', 'members', 'windlass-works'],
  ['Ismay Fenwater', 'members', 'fenwater-union'],
  ['Caspian Puddlebank', 'members'],
  ['Thea Wharfinger', 'members', 'wharf-mutual', 'towpath-trust'],
  ['Rowan Staunch', 'members', 'low-bridge-college'],
  ['Lucinda Bargeman', 'members', 'bargeman-and-bargeman'],
  ['Hector Millrace', 'members'],
  ['Zinnia Causeway', 'members', 'duckweed-society'],
  ['Alaric Quayle-Drift', 'members', 'heron-and-daughters'],
]

/** Everybody with a seat, the chair first. */
export const SEATS: readonly Seat[] = NAMES.map(([name, post, ...interests]) => ({
  id: idOf(name),
  name,
  post,
  interests,
}))

/** The clerk, who holds the post of the secretariat. */
export const CLERK = { id: 'juniper-tallow', name: 'Juniper Tallow' }

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}
