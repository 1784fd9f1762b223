/** The open data as its page describes it. */
import type { DataTable } from '../views/data.ts'
import { href, type Site } from '../views/site.ts'
import { tablesOf } from './tables.ts'

/** All tables, each with its files and columns. */
export function catalogue(site: Site): DataTable[] {
  return tablesOf(site).map(({ name, title, rows, columns }) => ({
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
}
