/** Tables as CSV. */
import { absolute, type Site } from '../views/site.ts'
import type { Cell, Table } from './table.ts'

/** RFC 4180, behind a mark of byte order: Excel takes what has none for another encoding than UTF-8. Between the entries of a list stands a space: ids hold none. */
export function csv({ columns }: Table, rows: readonly Cell[][]): string {
  // A day, a number, yes or no, or an address needs neither quotes nor an apostrophe.
  const isFree = columns.map(({ type }) => type === 'string' || type === 'list' || type === 'anyURI')
  let made = `\ufeff${columns.map(({ name }) => name).join(',')}\r\n`
  for (const row of rows) {
    for (const [n, cell] of row.entries()) {
      if (n > 0) made += ','
      if (cell !== undefined) made += isFree[n] ? quoted(plain(cell)) : String(cell)
    }
    made += '\r\n'
  }
  return made
}

function plain(cell: Cell): string {
  const text = typeof cell === 'string' ? cell : Array.isArray(cell) ? cell.join(' ') : String(cell)
  // A spreadsheet takes what begins so for a formula, and runs it.
  return /^[=+\-@\t\r\n|%＝＋－＠]/.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  // A semicolon and a tab part cells in some spreadsheets.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What the columns of a CSV file mean: CSV on the Web (W3C). */
export function csvw({ name, title, columns }: Table, site: Site): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    url: `${name}.csv`,
    'dc:title': title,
    ...(site.record.body.data?.attribution ? { 'dc:rights': site.record.body.data.attribution } : {}),
    'dc:source': { '@id': absolute(site, 'data/') },
    tableSchema: {
      primaryKey: 'id',
      columns: columns.map(({ name: column, means, type, always }) => ({
        name: column,
        titles: column,
        'dc:description': means,
        datatype: type === 'list' ? 'string' : type,
        ...(type === 'list' ? { separator: ' ' } : {}),
        required: always && type !== 'list',
      })),
    },
  }
}
