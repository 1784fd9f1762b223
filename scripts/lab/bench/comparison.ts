/** Check or build beside its peers on the same documents. */
import { join } from 'node:path'
import type { Contestant } from './contestant.ts'
import { copyForPeers } from './copies.ts'
import { FIGURES, figures } from './figures.ts'
import { ourBuild, ourChecks } from './ours.ts'
import type { Part } from './part.ts'
import { peersOf } from './peers.ts'
import { type Row, summarise } from './result.ts'
import { inTurns } from './rounds.ts'
import { decimal, table, thousands } from './table.ts'
import type { Workshop } from './workshop.ts'

/** What a comparison found. */
export interface Comparison {
  part: 'check' | 'build'
  meetings: number
  documents: number
  bytes: number
  rows: Row[]
  /** Those of others that failed, each with its last words. */
  failed: string[]
}

/** The part that compares check or build. */
export function comparison(part: 'check' | 'build', about: string): Part<Comparison> {
  return {
    about,
    sized: true,
    async *measure(workshop, sizes) {
      for (const meetings of sizes) {
        const { content, documents, bytes } = workshop.record(meetings)
        const copies = join(workshop.folder, `copies-${part}-${meetings}`)
        const peers = peersOf(part, copies)
        if (peers.length > 0) copyForPeers(content, copies)
        const contestants = [...oursOf(part, workshop, meetings), ...peers]
        const { runs, failed } = await inTurns(contestants, workshop.runs, documents, workshop.folder)
        yield { part, meetings, documents, bytes, rows: summarise(runs), failed }
      }
    },
    text: comparisonText,
  }
}

/** This project's own contestants on so many meetings. */
export function oursOf(part: 'check' | 'build', workshop: Workshop, meetings: number): Contestant[] {
  const { content } = workshop.record(meetings)
  return part === 'check' ? ourChecks(content) : [ourBuild(content, join(workshop.folder, `site-${meetings}`))]
}

function comparisonText({ part, meetings, documents, bytes, rows, failed }: Comparison): string {
  const size = `${thousands(documents)} documents, ${(bytes / 1e6).toFixed(1)} MB`
  const head = ['', ...FIGURES, `${part} ÷ this, seconds`, `${part} ÷ this, processor`]
  const lines = rows.map((row) => [
    row.name,
    ...figures(row),
    ...(row.ratio ? [decimal(row.ratio.seconds), decimal(row.ratio.processor)] : ['', '']),
  ])
  return [
    `${part} of ${thousands(meetings)} minutes (${size}), medians of whole processes:`,
    table(head, lines),
    ...failed.map((words) => `Left out: ${words}`),
  ].join('\n\n')
}
