/** Files of other programs, read as headings, paragraphs, lists and tables. */
export { fromMarkdown } from './markdown.ts'
export type { Remark, Taken } from './taken.ts'
export { fromText } from './text.ts'
