/** Files of other programs, read as headings, paragraphs, lists and tables. */
export { fromHtml } from './html.ts'
export { fromMarkdown } from './markdown.ts'
export { fromOpenDocument } from './opendocument.ts'
export { fromPdf } from './pdf.ts'
export type { Remark, Taken } from './taken.ts'
export { fromText } from './text.ts'
export { fromWord } from './word/index.ts'
export {
  type Exported,
  type FoundParagraph,
  type PartParagraph,
  type PartRun,
  type RecordPart,
  recordParts,
} from './word/record-part.ts'
export { NotReadable, type Parts } from './zip/parts.ts'
