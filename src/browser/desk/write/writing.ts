import type { Marker } from './marking/index.ts'

/** What others may do with the open document. */
export interface Writing {
  marker: Marker
  /** Brings a place into sight: a field of the form, or words of the text by their offsets, as they are written where they stand among the fields. */
  go(from: number, to: number, field?: string): void
}
