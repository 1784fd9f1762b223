/** What references lead to. */
import type { Document } from '../document.ts'
import type { Help } from '../fault.ts'
import { lazy } from '../lazy.ts'
import { nearest } from '../nearest.ts'

/** What a reference leads to: a document, and a fragment on its page. */
export interface Destination {
  /** Id of the document. */
  document: string
  /** Fragment on its page, if it leads to one. */
  fragment?: string | undefined
}

/** Why a reference leads nowhere, and what to type instead. */
export interface Dangling {
  message: string
  /** Searches the record for what is meant. An edit without a place stands for what is written. */
  help(): Help[]
}

/** Whether resolving failed. */
export function isDangling(result: Destination | Dangling | undefined): result is Dangling {
  return result !== undefined && 'message' in result
}

/** The destination that is a document as a whole: one object for all references to it. */
export const toDocument = lazy(({ id }: Document): Destination => ({ document: id }))

/** Where a fragment of a document leads, given without its `#`; `undefined` where the document can't be read. `raw` is what is written. */
export function toFragment(
  document: Document,
  fragment: string | undefined,
  raw: string,
): Destination | Dangling | undefined {
  if (fragment === undefined || fragment === '') return toDocument(document)
  if (document.fragments.has(fragment)) return { document: document.id, fragment }
  if (!document.readable) return undefined
  for (const name of ['action', 'decision', 'deferral', 'interest']) {
    if (document.fragments.has(`${name}-${fragment}`)) return { document: document.id, fragment: `${name}-${fragment}` }
  }
  return {
    message: `Unexpected fragment \`#${fragment}\` in \`${raw}\`, expected one that ${document.file} has`,
    help: () => {
      const near = nearest(fragment, document.fragments.keys())
      return near
        ? [{ say: `nearest known fragment: \`#${near}\``, edits: [{ text: withFragment(raw, near) }] }]
        : ['leave the fragment out to link to the whole document']
    },
  }
}

/** What is written, with another fragment. */
function withFragment(raw: string, fragment: string): string {
  const at = raw.indexOf('#')
  return `${at === -1 ? raw : raw.slice(0, at)}#${fragment}`
}
