import fc from 'fast-check'
import type { ElementContent, Nodes as HastNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { type State, toHast } from 'mdast-util-to-hast'
import { describe, expect, test } from 'vitest'
import { escapeHtml, MARK, Source } from '../../src/record/index.ts'
import { isFault, parseMarkdown } from '../../src/record/parse/markdown.ts'
import { ProseWriter } from '../../src/record/parse/prose.ts'
import { unsafe } from '../../src/record/parse/safety.ts'
import { HTML } from '../../src/record/vocabulary.ts'
import { documents } from './generated.ts'

function parsed(text: string): { root: Root; source: Source } | undefined {
  const source = new Source('a.mdx', text)
  const root = parseMarkdown(source)
  return isFault(root) ? undefined : { root, source }
}

/** What the record's own writer makes of a text, with the addresses of links as they are written. */
function written(text: string): string {
  const read = parsed(text)
  if (!read) throw new Error('not Markdown')
  const { html, links } = new ProseWriter(read.root, read.source).write(read.root.children)
  return html.replace(new RegExp(`${MARK}(\\d+)${MARK}`, 'g'), (_, n) => escapeHtml(links[Number(n)]?.url ?? '?'))
}

/** What the utilities of unified make of the same tree. */
function known(root: Root): string {
  const element = (state: State, node: { type: string; name?: string | null }): ElementContent[] | ElementContent => {
    const children = state.all(node as never) as ElementContent[]
    const isHtml = (HTML as readonly string[]).includes(node.name ?? '')
    // An element of the vocabulary is a block; `plainly` takes its mark away.
    const tagName = isHtml ? (node.name as string) : node.type === 'mdxJsxFlowElement' ? 'div' : undefined
    return tagName ? { type: 'element', tagName, properties: {}, children } : children
  }
  const nothing = () => undefined
  const handlers = {
    mdxJsxTextElement: element,
    mdxJsxFlowElement: element,
    mdxjsEsm: nothing,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    yaml: nothing,
  }
  return toHtml(toHast(root, { handlers: handlers as never }) as HastNodes)
}

const BLOCK = 'p|h[1-6]|ul|ol|li|blockquote|pre|hr|br|table|thead|tbody|tr|th|td|dl|dt|dd|div'

/** HTML in one manner of writing, without what the site adds on purpose: a frame that scrolls around tables, and helps for readers. */
function plainly(html: string): string {
  return toHtml(fromHtml(html, { fragment: true }))
    .replace(/<section class="scroll"[^>]*>(<table>[\s\S]*?<\/table>)<\/section>/g, '$1')
    .replace(
      / (scope="col"|align="[a-z]+"|class="(number|language-[^"]*|contains-task-list|task-list-item)"|loading="lazy"|style="[^"]*"|tabindex="0"|aria-label="[^"]*")/g,
      '',
    )
    .replace(' checked disabled', ' disabled checked')
    .replace(/\n<\/code>/g, '</code>')
    .replace(new RegExp(`\\s*(</?(?:${BLOCK})\\b[^>]*>)\\s*`, 'g'), '$1')
    .replace(/<\/?div>/g, '')
    .replace(/\s+/g, ' ')
}

describe('prose is written as unified’s utilities write it', () => {
  test.each([
    ['a *b* **c** ~~d~~ `e <f>`'],
    ['a\\\nb  \nc\nd'],
    ['# a\n\n###### b'],
    ['- a\n- b\n\n  c\n- d'],
    ['- a\n- b\n  1. c\n  2. d'],
    ['4. a\n5. b'],
    ['- [ ] a\n- [x] b'],
    ['> a\n>\n> - b'],
    ['```js\na < b\n```\n\n    not code here'],
    ['| a | b |\n| :- | -: |\n| *c* | d |'],
    ['| a |\n| - |'],
    ['---\n\n***'],
    ['[a](b.mdx "c \\"d\\"") [e](https://a.example/?f&g) ![h & i](j.png)'],
    ['[a][b] [b] [c][]\n\n[b]: d.mdx\n[c]: https://a.example "e"'],
    ['https://a.example, www.a.example, a@b.example'],
    ['a <b>c</b><br /><sub>d</sub> <q>e</q>'],
    ['<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>'],
    ['&lt;b> &amp; "c" \' \\<d> &copy; &#0; é 🙂'],
    [''],
  ])('%j', (text) => {
    const { root } = parsed(text) as { root: Root }
    expect(plainly(written(text))).toBe(plainly(known(root)))
  })

  test('generated documents', () => {
    const check = (text: string) => {
      const read = parsed(text)
      // Footnotes are the site's own; cells beyond the head of a table keep their words; what is refused is never written.
      fc.pre(
        read !== undefined &&
          !text.includes('[^1]') &&
          !/\|.*a\|b/.test(text) &&
          unsafe(read.root, read.source).length === 0,
      )
      if (read) expect(plainly(written(text))).toBe(plainly(known(read.root)))
    }
    fc.assert(fc.property(documents, check), { seed: 5, numRuns: 600 })
  })
})

describe('what is written holds nothing that runs', () => {
  const TAGS =
    /^(p|h[1-6]|em|strong|del|code|pre|a|img|br|hr|ul|ol|li|input|blockquote|table|thead|tbody|tr|th|td|div|section|sup)$/
  function* elements(node: HastNodes): Generator<Extract<HastNodes, { type: 'element' }>> {
    if (node.type === 'element') yield node
    if ('children' in node) for (const child of node.children) yield* elements(child)
  }

  test('whatever the text', () => {
    const PIECES = (
      '<b>¦</b>¦"¦\'¦<¦>¦&¦&lt;script&gt;¦&quot;¦[¦](¦)¦![¦a¦ ¦\n\n¦`¦*¦onclick=x¦\\<¦](<"onx=1>)' +
      '¦ "t\\"onx=1")¦https://a.example/"onx¦[^1]¦[^1]: ¦&#1;¦| ¦|\n|-|\n'
    ).split('¦')
    const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join(''))
    const check = (text: string) => {
      const read = parsed(text)
      fc.pre(read !== undefined && unsafe(read.root, read.source).length === 0)
      for (const { tagName, properties } of elements(fromHtml(written(text), { fragment: true }))) {
        expect(TAGS.test(tagName) || (HTML as readonly string[]).includes(tagName), `<${tagName}> in ${text}`).toBe(
          true,
        )
        expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([])
        expect(String(properties.href ?? properties.src ?? '')).not.toMatch(/^\s*(javascript|data|vbscript):/i)
      }
    }
    fc.assert(fc.property(fc.oneof(soup, documents), check), { seed: 6, numRuns: 2_000 })
  })
})
