/** Markdown, as editors and wikis write it. */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Taken } from './taken.ts'

/** Reads Markdown; HTML in it stays text. */
export function fromMarkdown(text: string): Taken {
  return { root: unified().use(remarkParse).use(remarkGfm).parse(text), remarks: [] }
}
