/** The open data as files: CSV with CSVW metadata (W3C), JSON with a JSON Schema. */
import { absolute, type Site } from '../views/site.ts'
import type { FileMaker } from './file.ts'
import type { Cell, Column, Table } from './table.ts'
import { TABLES } from './tables.ts'

/** The version of the tables' columns: it changes when a column goes or means something else. */
export const VERSION = 1

/** Four files for each table. */
export const data: FileMaker = function* (site) {
  for (const table of TABLES) {
    const rows = [...table.rows(site.record, site)].map((one) => table.columns.map(({ of }) => of(one, site)))
    yield [`data/${table.name}.csv`, csv(table, rows)]
    yield [`data/${table.name}.csv-metadata.json`, pretty(csvw(table, site))]
    yield [`data/${table.name}.json`, json(table, rows)]
    yield [`data/${table.name}.schema.json`, pretty(schema(table, site))]
  }
}

/** How long a piece of a table's text gets: the tables of decades are longer than all else that a build holds. */
const PIECE = 1 << 18

/** RFC 4180. Between the entries of a list stands a space: ids hold none. */
function* csv({ columns }: Table, rows: readonly Cell[][]): Generator<string> {
  // A day, a number, yes or no, or an address needs neither quotes nor an apostrophe.
  const isFree = columns.map(({ type }) => type === 'string' || type === 'list' || type === 'anyURI')
  let made = `${columns.map(({ name }) => name).join(',')}\r\n`
  for (const row of rows) {
    for (const [n, cell] of row.entries()) {
      if (n > 0) made += ','
      if (cell !== undefined) made += isFree[n] ? quoted(plain(cell)) : String(cell)
    }
    made += '\r\n'
    if (made.length > PIECE) {
      yield made
      made = ''
    }
  }
  yield made
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

function csvw({ name, title, columns }: Table, site: Site): object {
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

function* json({ columns }: Table, rows: readonly Cell[][]): Generator<string> {
  const names = columns.map(({ name }) => `${JSON.stringify(name)}:`)
  let made = '['
  for (const [at, row] of rows.entries()) {
    let object = ''
    for (const [n, cell] of row.entries())
      if (cell !== undefined) object += `${object && ','}${names[n]}${JSON.stringify(cell)}`
    made += `${at > 0 ? ',' : ''}\n{${object}}`
    if (made.length > PIECE) {
      yield made
      made = ''
    }
  }
  yield `${made}${rows.length > 0 ? '\n' : ''}]\n`
}

const SCHEMAS: Readonly<Record<Column<unknown>['type'], object>> = {
  string: { type: 'string' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  integer: { type: 'integer', minimum: 0 },
  boolean: { type: 'boolean' },
  anyURI: { type: 'string', minLength: 1 },
  list: { type: 'array', items: { type: 'string' } },
}

function schema({ name, title, columns }: Table, site: Site): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(site, `data/${name}.schema.json`),
    title: `${title}, version ${VERSION}`,
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: columns.filter(({ always }) => always).map((one) => one.name),
      properties: Object.fromEntries(
        columns.map((one) => [one.name, { description: one.means, ...SCHEMAS[one.type] }]),
      ),
    },
  }
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
