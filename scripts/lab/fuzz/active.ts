/** What the HTML of an accepted document may consist of. */
import type { Block } from '../../../src/record/index.ts'

const TAG =
  /^<\/?(?:p|em|strong|del|blockquote|h[1-6]|code|pre|br|hr|a|img|ul|ol|li|input|table|thead|tbody|tr|th|td|section|sup|div|abbr|b|cite|dd|dl|dt|i|kbd|q|s|small|sub|u|span)(?: [a-z-]+(?:="[^"<>]*")?)*>$/
const ATTRIBUTE = /^(?:href|title|src|alt|loading|start|class|scope|aria-label|tabindex|type|disabled|checked|id|lang)$/
const ADDRESS = /^(?:https?:|mailto:|tel:|#|\u0001\d+\u0001)/i

/** Every tag in blocks that could do something in a reader’s browser. */
export function activeIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'list') return block.items.flatMap(activeIn)
    if (block.type === 'element') return activeIn(block.body)
    const links = block.links.filter(({ url }) => /^\s*[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url)).map(({ url }) => url)
    return [...(block.html.match(/<[^>]*>?/g) ?? []).filter((tag) => !isQuiet(tag)), ...links]
  })
}

function isQuiet(tag: string): boolean {
  if (!TAG.test(tag)) return false
  return [...tag.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].every(([, name = '', value = '']) => {
    if (!ATTRIBUTE.test(name)) return false
    return (name !== 'href' && name !== 'src') || ADDRESS.test(value)
  })
}
