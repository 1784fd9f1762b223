import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'

/** A record whose sites are compared. */
export interface Body {
  name: string
  /** Absolute path of its content folder. */
  content: string
  /** The day on which it is judged, without errors. */
  day: string
}

/** Where the proof keeps what it makes. */
export const KEPT = join(ROOT, '.cache', 'proof')

/** The invented record of 1,000 meetings: always at the same place, since reports name files by their path from the project. */
export const CORPUS = join(KEPT, 'corpus')

/** The name of that record beside the frozen sites that are made of it. */
export const CORPUS_CONTENT = 'corpus-content'

/** The records that the proof is made on. */
export const BODIES: readonly Body[] = [
  { name: 'content', content: join(ROOT, 'content'), day: '2026-11-28' },
  { name: 'lantern', content: join(ROOT, 'tests', 'fixtures', 'lantern'), day: '2026-11-23' },
  { name: 'corpus', content: CORPUS, day: '2026-11-28' },
]

/** The address under which each site is built a second time. */
export const BASED = ['--base', '/record/', '--site', 'https://record.example.org']

/** A later day, on which the check has more to report. */
export const LATER = '2030-01-01'

/** A copy of a record without its exceptions, so that the check reports what they explain. */
export const UNEXPLAINED = join(KEPT, 'unexplained')
