/** What the measurement prints. */
import { table } from '../bench/table.ts'
import type { Match } from './match.ts'
import { pages, type Score } from './score.ts'

const HEAD = ['kind', 'by hand', 'found', 'missed', 'false alarms', 'precision', 'recall', 'false alarms a page']

/** The figures as a table, below the size of what was read. */
export function figures(texts: number, words: number, scores: readonly Score[]): string {
  const lines = scores.map((one) => [
    one.name,
    ...[one.byHand, one.found, one.missed, one.alarms].map(String),
    percent(one.precision),
    percent(one.recall),
    one.alarmsPerPage?.toFixed(2) ?? '–',
  ])
  return `${texts} texts, ${words} words, ${pages(words).toFixed(1)} pages\n\n${table(HEAD, lines)}\n`
}

/** The labels of a file that were missed, a line each, as an editor opens them. */
export function missesOf(file: string, { missed }: Match): string {
  return missed
    .map(({ kind, line, labelled, text }) => {
      const mark = labelled === undefined ? '' : labelled ? ' with a label' : ' without a label'
      return `${file}:${line}: missed ${kind}${mark}: ${text}\n`
    })
    .join('')
}

/** The false alarms in a file, a line each, as an editor opens them. */
export function alarmsOf(file: string, { alarms }: Match): string {
  return alarms
    .map(({ kind, line, sure, words }) => `${file}:${line}: false ${kind}${sure ? ', sure' : ''}: ${oneLine(words)}\n`)
    .join('')
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(share * 100).toFixed(1)} %`
}
