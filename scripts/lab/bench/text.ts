/** What a benchmark found, for people. */
import type { Comparison, Growth, Result, Row, Start } from './result.ts'

/** The whole result as text with tables in Markdown. */
export function asText({ node, cores, load, start, check, build, growth, missing }: Result): string {
  const busy = load > cores / 2 ? '; the machine was busy before, so take the numbers as noisy' : ''
  return [
    `Node ${node}, ${cores} cores, load ${load.toFixed(1)} at the start${busy}.`,
    start && startText(start),
    check && comparisonText(check),
    build && comparisonText(build),
    growth && growthText(growth),
    missing.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function startText({ runs, node, check, ratio }: Start): string {
  return `Start, median of ${runs}: the check of the real record takes ${milliseconds(check)}, \`node -e 0\` ${milliseconds(node)}: ${ratio.toFixed(1)} times as long.`
}

function comparisonText({ part, meetings, documents, bytes, rows }: Comparison): string {
  const head = `${part} of ${thousands(meetings)} minutes (${thousands(documents)} documents, ${(bytes / 1e6).toFixed(1)} MB), medians of whole processes:`
  const lines = rows.map((row) => [row.name, seconds(row), range(row), memory(row), row.ratio?.toFixed(2) ?? ''])
  return `${head}\n\n${table(['', 'seconds', 'from – to', 'peak memory', `${part} ÷ this`], lines)}`
}

function growthText(growth: readonly Growth[]): string {
  const lines = growth.map(({ part, meetings, small, large, ratio }) => [
    part,
    `${thousands(meetings[0])}: ${seconds(small)} s, ${memory(small)}`,
    `${thousands(meetings[1])}: ${seconds(large)} s, ${memory(large)}`,
    `${ratio.toFixed(2)} times`,
  ])
  return `What four times the minutes cost:\n\n${table(['', 'minutes', 'four times as many', 'time'], lines)}`
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((cell, n) => Math.max(3, cell.length, ...lines.map((line) => line[n]?.length ?? 0)))
  const row = (cells: readonly string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`
  return [row(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(row)].join('\n')
}

function seconds(row: Row): string {
  return row.seconds.toFixed(2)
}

function range(row: Row): string {
  return `${row.fastest.toFixed(2)} – ${row.slowest.toFixed(2)}`
}

function memory(row: Row): string {
  return row.memory === undefined ? 'not measured' : `${Math.round(row.memory / 1e6)} MB`
}

function milliseconds(time: number): string {
  return `${Math.round(time * 1000)} ms`
}

function thousands(number: number): string {
  return number.toLocaleString('en-GB')
}
