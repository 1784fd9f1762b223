/** What the unmarked words of minutes seem to be. */
import { type Passage, readText } from '../../reading/index.ts'
import { type Document, lazy } from '../../record/index.ts'
import { type HiddenAction, hiddenActions } from './hidden-labels.ts'
import type { Markable } from './marks.ts'
import { isApproval } from './told-decisions.ts'
import { unmarked } from './unmarked.ts'

interface Seeming extends Omit<Passage, 'kind'> {
  kind: Markable
}

/** Each stretch of words that should be marked, by offsets in the file, in order. Reading them takes long, and no day changes it. */
export const seeming = lazy((document: Document<'minutes'>): Placed[] => {
  const read = unmarked(document)
  const seen = distinct(readText(read.text)).map((one) => ({ ...one, ...read.span(one.from, one.to) }))
  return together(seen, hiddenActions(document, read))
})

/** One for each stretch of words: what is sure before what only sounds so, and an action before what else it may be. */
function distinct(passages: readonly Passage[]): Seeming[] {
  const kept: Seeming[] = []
  for (const passage of passages.toSorted((a, b) => a.from - b.from)) {
    if (!isMarkable(passage)) continue
    const last = kept.at(-1)
    if (!last || passage.from >= last.to) kept.push(passage)
    else if (rank(passage) < rank(last)) kept[kept.length - 1] = passage
  }
  return kept
}

function rank({ kind, sure }: Seeming): number {
  return ORDER.indexOf(kind) - (sure ? ORDER.length : 0)
}

function isMarkable(passage: Passage): passage is Seeming {
  return (ORDER as readonly string[]).includes(passage.kind) && !isApproval(passage)
}

/** Which of several things that one sentence seems to be comes first. */
const ORDER: readonly Markable[] = ['action', 'deferral', 'decision', 'need']

/** One such stretch. */
export type Placed = Pick<Seeming, 'kind' | 'sure' | 'from' | 'to' | 'owner'> & Pick<HiddenAction, 'within'>

/** What was read, and what hides, in the order of the file: of two in one place what is sure, and what was read. */
function together(seen: readonly Placed[], hidden: readonly HiddenAction[]): Placed[] {
  if (hidden.length === 0) return [...seen]
  const all: Placed[] = [...seen, ...hidden.map((one) => ({ ...one, kind: 'action' as const, sure: true }))]
  const kept: Placed[] = []
  for (const one of all.sort((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    if (!last || one.from >= last.to) kept.push(one)
    else if (one.sure && !last.sure) kept[kept.length - 1] = one
  }
  return kept
}
