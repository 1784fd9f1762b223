/** The page of the open data. */
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

/**
 * What the page says of itself to programs, as HTML.
 * @param version the version of the tables' columns
 */
export function dataHead(tables: readonly DataTable[], version: number, site: Site): string {
  const title = 'Open data'
  const description = 'The record as tables, in CSV and JSON, with what their columns mean; feeds and a calendar.'
  const trail = [{ name: title, href: href(site, 'data/') }]
  const things = [datasetThing(tables, version, site)]
  return pageHead({ title, description, path: 'data/', trail, things }, site)
}
