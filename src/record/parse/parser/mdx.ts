/** The syntax of MDX for remark, without a parser of JavaScript: the record holds no code, and refuses what begins as some. */
import { mdxFromMarkdown, mdxToMarkdown } from 'mdast-util-mdx'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm'
import type { Processor } from 'unified'

/** Elements, expressions and lines of code, as they are read and written. */
export function mdx(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(mdxjsEsm({ acorn: ANY_CODE }), mdxExpression(), mdxJsx(), mdxMd())
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(mdxFromMarkdown())
  data.toMarkdownExtensions ??= []
  data.toMarkdownExtensions.push(mdxToMarkdown())
}

/** Takes any lines that begin as code for it, up to the next empty one. */
const ANY_CODE = {
  parse: () => {
    const place = { line: 1, column: 0 }
    return { type: 'Program', start: 0, end: 0, loc: { start: place, end: place }, body: [], comments: [] }
  },
} as unknown as NonNullable<Parameters<typeof mdxjsEsm>[0]>['acorn']
