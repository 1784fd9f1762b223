/** The record to be downloaded, and the digests by which anybody can prove that it is the one that was published. */
import { digestsOf } from '../views/digest.ts'
import { textsOf } from '../views/sources.ts'
import type { FileMaker } from './file.ts'

/** `digests.txt` is in the form of `sha256sum`, which checks it in a copy of the content folder. */
export const digests: FileMaker = (site) => [
  ['data/record.json', () => `${JSON.stringify(textsOf(site).texts, null, 1)}\n`],
  [
    'data/digests.txt',
    () =>
      Object.entries(digestsOf(site).files)
        .map(([path, digest]) => `${digest}  ${path}\n`)
        .join(''),
  ],
]
