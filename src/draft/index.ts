/** Drafts of documents, made of what other programs wrote. */
export { type Draft, draftMinutes, type Purpose } from './minutes.ts'
export type { Notice, Question } from './notice.ts'
export { draftPaper } from './paper.ts'
export { restored } from './restored.ts'
export { draftTerms } from './terms.ts'
