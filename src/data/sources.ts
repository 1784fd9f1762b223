/** The sources of the record as a file, which only the desk fetches. */
import { sourcesOf } from '../views/sources.ts'
import type { FileMaker } from './file.ts'

export const sources: FileMaker = (site) => [['desk/record.json', () => JSON.stringify(sourcesOf(site))]]
