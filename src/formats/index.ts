/** Files of other programs, read as headings, paragraphs, lists and tables. */
export { fromHtml } from './html.ts'
export { fromMarkdown } from './markdown.ts'
export type { Remark, Taken } from './taken.ts'
export { fromText } from './text.ts'
export { fromWord } from './word/index.ts'
export { NotReadable } from './word/parts.ts'
