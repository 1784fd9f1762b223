/** The kinds of interests that members declare: those of the body, else the usual ones. */
import type { PublicRecord } from './record.ts'

/** A kind of interest. */
export interface Category {
  id: string
  /** What readers see. */
  name: string
  /** What belongs to it, for the public and for those who declare. */
  explain?: string | undefined
}

/** Where body.yaml names none. */
export const USUAL_CATEGORIES: readonly Category[] = [
  { id: 'employment', name: 'Employment' },
  { id: 'directorship', name: 'Directorship' },
  { id: 'shareholding', name: 'Shareholding' },
  { id: 'supplier', name: 'Supply of goods or services' },
  { id: 'recipient', name: 'Grant or other money received' },
  { id: 'procurement', name: 'Part in a procurement' },
  { id: 'membership', name: 'Membership' },
  { id: 'family', name: 'Family' },
  { id: 'gift', name: 'Gift or hospitality' },
  { id: 'property', name: 'Land or property' },
  { id: 'other', name: 'Other interest' },
]

type WithBody = Pick<PublicRecord, 'body'>

/** The kinds that the body knows, in its own order. */
export function categoriesOf({ body }: WithBody): readonly Category[] {
  return body.data?.categories ?? USUAL_CATEGORIES
}

/** What readers see of a kind: its name in the body's list, else the usual one; of one that is in neither, its own words. */
export function categoryName(id: string, record: WithBody): string {
  const known = [...categoriesOf(record), ...USUAL_CATEGORIES].find((one) => one.id === id)
  return known?.name ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`
}
