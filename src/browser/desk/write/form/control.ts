/** What a reader writes a value with. */
import type { Names } from '../../clerk/shapes.ts'

/** What is on the page for a value, and the value as it is there; `undefined` where there is none. */
export interface Control {
  element: HTMLElement
  value(): unknown
}

/** What controls are made with. */
export interface Making {
  names(): Names
  /** Is called whenever a value has changed. */
  changed(): void
}
