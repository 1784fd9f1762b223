import type { PublicRecord, Source } from '../record/index.ts'

/** The text of each file of a record, by the path that reports print. */
export function sources(record: PublicRecord): (file: string) => Source | undefined {
  const all = new Map<string, Source>()
  for (const { file, source } of [record.body, record.exceptions, record.addresses, ...record.documents.values()])
    all.set(file, source)
  return (file) => all.get(file)
}
