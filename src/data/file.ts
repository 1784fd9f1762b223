import type { Site } from '../views/site.ts'

/** Makes files: the path of each below the base, and its text; of long ones in pieces, each made when it is asked for. */
export type FileMaker = (site: Site) => Iterable<[path: string, text: string | Iterable<string>]>
