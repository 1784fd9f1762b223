/** The page of the open data. */
import { VERSION } from './files/data.ts'
import { TABLES } from './files/tables.ts'
import { pageHead } from './head.ts'
import { href, type Site } from './site.ts'
import { datasetThing } from './things.ts'

/** A table with its files, and what its columns mean. */
export interface DataTable {
  name: string
  title: string
  count: number
  files: { label: string; href: string }[]
  columns: { name: string; type: string; means: string }[]
}

/** All tables, the version of their columns, and the page's head for programs. */
export function dataPage(site: Site): { head: string; version: number; tables: DataTable[] } {
  const tables = TABLES.map(({ name, title, rows, columns }) => ({
    name,
    title,
    count: [...rows(site.record, site)].length,
    files: [
      { label: 'CSV', href: href(site, `data/${name}.csv`) },
      { label: 'its description (CSVW)', href: href(site, `data/${name}.csv-metadata.json`) },
      { label: 'JSON', href: href(site, `data/${name}.json`) },
      { label: 'its schema (JSON Schema)', href: href(site, `data/${name}.schema.json`) },
    ],
    columns: columns.map(({ name: column, type, means }) => ({ name: column, type, means })),
  }))
  const title = 'Open data'
  const description = 'The record as tables, in CSV and JSON, with what their columns mean; feeds and a calendar.'
  const trail = [{ name: title, href: href(site, 'data/') }]
  const head = pageHead({ title, description, path: 'data/', trail, things: [datasetThing(site)] }, site)
  return { head, version: VERSION, tables }
}
