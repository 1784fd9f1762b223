import type { Row } from '../result.ts'
import type { Answer } from './asking.ts'
import type { Bulk } from './bytes.ts'
import type { Question } from './questions.ts'

/** One of the two ways to search a site. */
export interface Engine {
  making: Row
  bulk: Bulk
  /** In the order of the questions. */
  answers: Answer[]
}

/** Both on the pages of one site, the site's own first. */
export interface SearchComparison {
  site: string
  pages: number
  questions: readonly Question[]
  engines: Engine[]
}
