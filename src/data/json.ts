/** Tables as JSON. */
import { absolute, type Site } from '../views/site.ts'
import type { Cell, Column, Table } from './table.ts'
import { VERSION } from './tables.ts'

/** A table as a list of objects, one a line; a cell without a value is `null`: the record doesn’t say. */
export function json({ columns }: Table, rows: readonly Cell[][]): string {
  const names = columns.map(({ name }) => `${JSON.stringify(name)}:`)
  let made = '['
  for (const [at, row] of rows.entries()) {
    let object = ''
    for (const [n, cell] of row.entries()) object += `${object && ','}${names[n]}${JSON.stringify(cell ?? null)}`
    made += `${at > 0 ? ',' : ''}\n{${object}}`
  }
  return `${made}${rows.length > 0 ? '\n' : ''}]\n`
}

const SCHEMAS: Readonly<Record<Column<unknown>['type'], object>> = {
  string: { type: 'string' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  integer: { type: 'integer', minimum: 0 },
  boolean: { type: 'boolean' },
  anyURI: { type: 'string', minLength: 1 },
  list: { type: 'array', items: { type: 'string' } },
}

/** What a table's JSON holds: JSON Schema. */
export function schema({ name, title, columns }: Table, site: Site): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(site, `data/${name}.schema.json`),
    title: `${title}, version ${VERSION}`,
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: columns.map(({ name }) => name),
      properties: Object.fromEntries(columns.map((one) => [one.name, schemaOf(one)])),
    },
  }
}

/** What a cell holds; where not every row has it, it may be `null`. */
function schemaOf({ means: description, type, always }: Column<unknown>): object {
  const value = SCHEMAS[type]
  return always ? { description, ...value } : { description, anyOf: [value, { type: 'null' }] }
}
