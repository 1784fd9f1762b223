/** A draft as text: fields, and Markdown below them. */
import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'

import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { Document as Yaml } from 'yaml'
import { mdx } from '../record/parse/parser/mdx.ts'

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    // MDX takes a line that begins so for code.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
      // What looks like a heading, and is none.
      { atBreak: true, character: '#' },
    ],
  })
  .use(remarkGfm)
  .use(mdx)
  .freeze()

/** Nodes as MDX in which nothing is code: braces and pointed brackets are escaped. */
export function asMdx(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] })
}

/**
 * Fields as YAML.
 * @param remarks lines that stand above a field as comments, by its name
 */
export function asYaml(
  fields: Readonly<Record<string, unknown>>,
  remarks: Readonly<Record<string, readonly string[]>> = {},
): string {
  const yaml = new Yaml(fields)
  for (const { key } of (yaml.contents as { items: { key: { value: string; commentBefore?: string } }[] }).items) {
    const lines = remarks[key.value]
    if (lines && lines.length > 0) key.commentBefore = lines.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n')
  }
  return yaml.toString({ lineWidth: 0 })
}
