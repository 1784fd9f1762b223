/** The open data as files: CSV with CSVW metadata (W3C), JSON with a JSON Schema. */
import { csv, csvw } from './csv.ts'
import type { FileMaker } from './file.ts'
import { json, schema } from './json.ts'
import { rowsOf } from './table.ts'
import { tablesOf } from './tables.ts'

/** Four files for each table. */
export const openData: FileMaker = (site) =>
  tablesOf(site).flatMap((table) => [
    [`data/${table.name}.csv`, () => csv(table, rowsOf(table, site))],
    [`data/${table.name}.csv-metadata.json`, () => pretty(csvw(table, site))],
    [`data/${table.name}.json`, () => json(table, rowsOf(table, site))],
    [`data/${table.name}.schema.json`, () => pretty(schema(table, site))],
  ])

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
