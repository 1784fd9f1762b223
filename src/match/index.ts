/** The match of pathfinders with members, for the commands that stand on it. */
export type { Cost } from './cost.ts'
export { type Answer, type Match, match } from './match.ts'
export { type Exclusion, type Pair, type Question, questionOf } from './question.ts'
