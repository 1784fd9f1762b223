/**
 * The publication that this process is about. It is kept on the global object:
 * the bundled pages hold copies of the program's modules, and must all see the
 * one record that was read.
 */
import type { Publication } from './publish.ts'

const KEPT = Symbol.for('public-record.publication')
const globals = globalThis as { [KEPT]?: Publication | undefined }

/**
 * What pages are made from.
 * @throws where nothing has been read: `npm run build` and `npm run dev` do that before any page is made
 */
export function current(): Publication {
  const kept = globals[KEPT]
  if (!kept) throw new Error('No record has been read for these pages.')
  return kept
}

/** Whether a record has been read. */
export function isRead(): boolean {
  return globals[KEPT] !== undefined
}

/** Makes a publication the one that pages are made from. */
export function keep(publication: Publication): Publication {
  globals[KEPT] = publication
  return publication
}
