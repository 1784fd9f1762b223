/** The page of the open data. */
import type { Head } from './head.ts'
import { datasetThing } from './schema-org.ts'
import type { Site } from './site.ts'

/** A table with its files, and what its columns mean. */
export interface DataTable {
  name: string
  title: string
  count: number
  files: { label: string; href: string }[]
  columns: { name: string; type: string; means: string }[]
}

/**
 * What the page says of itself to programs.
 * @param version the version of the tables' columns
 */
export function dataHead(tables: readonly DataTable[], version: number, site: Site): Head {
  return {
    description: 'The record as tables, in CSV and JSON, with what their columns mean; feeds and a calendar.',
    things: [datasetThing(tables, version, site)],
  }
}
