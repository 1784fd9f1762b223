/** The publication that this process is about: read and judged once, for the check before the build and for every page. */
import { readArchiveAhead } from './ahead.ts'
import { readHistory } from './history.ts'
import { type Publication, publication } from './publish.ts'
import { readArchive } from './read.ts'
import { basePath, contentFolder, dayOfJudgement, origin, ROOT } from './settings.ts'

let kept: Publication | undefined

/** The record that the environment names (`CONTENT`, `AS_OF`, `BASE`), judged; made at the first call. */
export function current(): Publication {
  kept ??= publication(
    readArchive(contentFolder(), ROOT),
    dayOfJudgement(),
    basePath(),
    origin(),
    readHistory(contentFolder()),
  )
  return kept
}

/** The same for a build, which needs the memory for its pages. */
export async function currentForBuild(): Promise<Publication> {
  const asOf = dayOfJudgement()
  kept ??= publication(
    await readArchiveAhead(contentFolder(), ROOT),
    asOf,
    basePath(),
    origin(),
    readHistory(contentFolder()),
  )
  return kept
}
