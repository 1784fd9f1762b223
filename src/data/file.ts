import type { Site } from '../views/site.ts'

/** A file of the site that is no page: its path below the base, and what makes its text. */
export type File = readonly [path: string, text: () => string]

/** Names the files of a kind that a site has. Nothing is made until a text is asked for. */
export type FileMaker = (site: Site) => readonly File[]
