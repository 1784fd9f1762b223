/** What a table of the open data is. */
import type { PublicRecord } from '../record/index.ts'
import { absolute, type Site } from '../views/site.ts'

/** What a cell holds. */
export type Cell = string | number | boolean | readonly string[] | undefined

/** A column of a table over things of type T. */
export interface Column<T> {
  name: string
  /** What it means, for people. */
  means: string
  type: 'string' | 'date' | 'integer' | 'boolean' | 'anyURI' | 'list'
  /** Whether every row has it; else a cell may be empty, which says that the record doesn’t tell. */
  always: boolean
  of: (one: T, site: Site) => Cell
}

/** A table of the open data. */
export interface Table<T = unknown> {
  name: string
  title: string
  rows: (record: PublicRecord, site: Site) => Iterable<T>
  columns: readonly Column<T>[]
}

/** The cells of a table, row by row, in the order of its columns. */
export function rowsOf({ rows, columns }: Table, site: Site): Cell[][] {
  return Array.from(rows(site.record, site), (one) => columns.map(({ of }) => of(one, site)))
}

/** Those whom a list names; where it names nobody, that doesn’t say that there was nobody. */
export function named(ids: readonly string[]): readonly string[] | undefined {
  return ids.length > 0 ? ids : undefined
}

/** Ids of rows: where one comes again, it gets a number. */
export class RowIds {
  readonly #times = new Map<string, number>()

  of(id: string): string {
    const times = (this.#times.get(id) ?? 0) + 1
    this.#times.set(id, times)
    return times > 1 ? `${id}-${times}` : id
  }
}

type Of<T> = Column<T>['of']

const column =
  <T>() =>
  (name: string, type: Column<T>['type'], means: string, of: Of<T>, always = false): Column<T> => ({
    name,
    type,
    means,
    of,
    always,
  })

/** A table whose rows have an id and an address. */
export function table<T>(
  name: string,
  title: string,
  rows: Table<T>['rows'],
  id: (one: T) => string,
  path: (one: T, site: Site) => string,
  columns: (add: ReturnType<typeof column<T>>) => Column<T>[],
): Table {
  const add = column<T>()
  return {
    name,
    title,
    rows,
    columns: [
      add('id', 'string', 'Its id, which it keeps', id, true),
      ...columns(add),
      add('address', 'anyURI', 'Its place on this site', (one, site) => absolute(site, path(one, site)), true),
    ],
  } as unknown as Table
}
