/** Tables in Markdown, and numbers as people read them. */

/** A table whose columns are as wide as their widest cell. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((cell, n) => Math.max(3, cell.length, ...lines.map((line) => line[n]?.length ?? 0)))
  const row = (cells: readonly string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`
  return [row(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(row)].join('\n')
}

/** A number with two decimals. */
export function decimal(number: number | undefined): string {
  return number === undefined ? 'not measured' : number.toFixed(2)
}

/** Bytes in millions. */
export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'not measured' : `${Math.round(bytes / 1e6)} MB`
}

/** Bytes in thousands. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** Seconds in thousandths. */
export function milliseconds(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`
}

/** A whole number with commas. */
export function thousands(number: number): string {
  return number.toLocaleString('en-GB')
}
