/** The publication that this process is about: read and judged once, for the check before the build and for every page. */
import { type Publication, publication } from './publish.ts'
import { basePath, contentFolder, dayOfJudgement, ROOT } from './settings.ts'

let kept: Publication | undefined

/** The record that the environment names (`CONTENT`, `AS_OF`, `BASE`), judged; made at the first call. */
export function current(): Publication {
  kept ??= publication(contentFolder(), ROOT, dayOfJudgement(), basePath())
  return kept
}
