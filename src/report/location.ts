import type { Span } from '../record/index.ts'

/** A place as SARIF has it; our columns, too, count UTF-16 units from 1, with an exclusive end. */
export function location(file: string, span: Span): { physicalLocation: object } {
  const region = {
    startLine: span.line,
    startColumn: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
  }
  return { physicalLocation: { artifactLocation: address(file), region } }
}

/** A path from the root of the repository, or a whole one, as an address in which each odd sign is encoded. */
function address(file: string): { uri: string; uriBaseId?: string } {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return { uri: `file://${path}` }
  if (/^[a-z]:\//i.test(file)) return { uri: `file:///${path.replace('%3A', ':')}` }
  return { uri: path, uriBaseId: '%SRCROOT%' }
}
