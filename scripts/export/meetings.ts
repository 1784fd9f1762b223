/** The minutes that paths or ids name. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { shown } from '../../src/archive/read.ts'
import { calledFrom, ROOT } from '../../src/archive/settings.ts'
import { isWhole, type Meeting, nearest, type PublicRecord } from '../../src/record/index.ts'
import { UsageError } from '../shared/usage.ts'

/** The meetings of some paths, in their order. @throws UsageError where one is not of minutes that can be read */
export function meetingsAt(paths: readonly string[], { meetings }: PublicRecord): Meeting[] {
  return [...new Set(paths)].map((path) => {
    const full = resolve(calledFrom(), path)
    const file = shown(existsSync(full) ? full : resolve(ROOT, path), ROOT)
    const found = meetings.find(({ document, id }) => document.file === file || id === path)
    if (!found) {
      const near = nearest(
        path,
        meetings.flatMap(({ document, id }) => [document.file, id]),
      )
      throw new UsageError(
        `Unexpected path \`${path}\`, expected ${near === undefined ? 'minutes of this record' : `perhaps \`${near}\``}`,
      )
    }
    if (!isWhole(found.document))
      throw new UsageError(`Unexpected minutes \`${path}\`: not all of them can be read. \`npm run check\` says why`)
    return found
  })
}
