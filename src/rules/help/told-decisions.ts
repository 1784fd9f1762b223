/** Decisions that minutes tell in their prose, and that no mark holds. */
import { type Passage, readText } from '../../reading/index.ts'
import { type Document, isWhole } from '../../record/index.ts'
import { unmarked } from './unmarked.ts'

/** Where each stands in the file, in order; none where the text can't be read whole. Linear in the document. */
export function* toldDecisions(document: Document): Generator<{ from: number; to: number }> {
  if (!isWhole(document)) return
  const { text, span } = unmarked(document)
  for (const passage of readText(text)) {
    if (passage.kind !== 'decision' || isApproval(passage)) continue
    const { from, to } = span(passage.from, passage.to)
    const words = document.source.text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    yield { from: start, to: start + words.trim().length }
  }
}

/** That earlier minutes were approved is their status, and no decision to be marked. */
export function isApproval({ kind, sure, words }: Passage): boolean {
  return kind === 'decision' && !sure && /\bminutes\b/i.test(words)
}
