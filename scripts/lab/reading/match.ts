/** Holds what a reader found against what people found. */
import type { Label } from './label.ts'

/** What a reader found: its kind, its lines from 1, whether a mark says so, and its words. */
export interface Found {
  readonly kind: string
  readonly line: number
  readonly endLine: number
  readonly sure: boolean
  readonly words: string
}

/** Labels that were found, labels that were missed, and passages that no label asked for. */
export interface Match {
  readonly found: readonly Label[]
  readonly missed: readonly Label[]
  readonly alarms: readonly Found[]
}

/**
 * Matches labels with passages of the same kind, one to one. Labels are taken in
 * the order of their lines; each takes the first passage that no other label has
 * and that shares a line with it. Passages of a kind that no label of `kinds` can
 * have are left out.
 */
export function match(labels: readonly Label[], passages: readonly Found[], kinds: readonly Label['kind'][]): Match {
  const parts = kinds.map((kind) => matchKind(inOrder(labels, kind), inOrder(passages, kind)))
  return {
    found: parts.flatMap(({ found }) => found),
    missed: parts.flatMap(({ missed }) => missed),
    alarms: parts.flatMap(({ alarms }) => alarms),
  }
}

function matchKind(labels: readonly Label[], passages: readonly Found[]): Match {
  const free = new Set(passages)
  const found: Label[] = []
  const missed: Label[] = []
  let start = 0
  for (const label of labels) {
    while (isOver(passages[start], label, free)) start++
    const passage = firstOf(passages, start, label, free)
    if (passage) free.delete(passage)
    if (passage) found.push(label)
    else missed.push(label)
  }
  return { found, missed, alarms: [...free] }
}

/** Whether no later label can take the passage: it is taken, or ends before this label begins. */
function isOver(passage: Found | undefined, label: Label, free: ReadonlySet<Found>): boolean {
  return passage !== undefined && (!free.has(passage) || passage.endLine < label.line)
}

function firstOf(passages: readonly Found[], start: number, label: Label, free: ReadonlySet<Found>): Found | undefined {
  const end = label.endLine ?? label.line
  for (let n = start; n < passages.length; n++) {
    const passage = passages[n]
    if (!passage || passage.line > end) return undefined
    if (free.has(passage) && passage.endLine >= label.line) return passage
  }
  return undefined
}

function inOrder<T extends { kind: string; line: number }>(all: readonly T[], kind: string): T[] {
  return all.filter((one) => one.kind === kind).sort((a, b) => a.line - b.line)
}
