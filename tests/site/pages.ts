/** Built pages as tests read them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** All files below a folder, with forward slashes. */
export function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** The tree of a built page: `page(site, 'minutes/2011-09-01/')`. */
export function page(site: string, path: string): Root {
  return fromHtml(readFileSync(join(site, path, 'index.html'), 'utf8'))
}

/** Every element of a tree that a test is true of. */
export function all(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const look = (one: Nodes): void => {
    if (one.type === 'element' && test(one)) found.push(one)
    if ('children' in one) for (const child of one.children) look(child)
  }
  look(node)
  return found
}

/** Elements that have a class. */
export function byClass(node: Nodes, name: string): Element[] {
  return all(
    node,
    (element) => Array.isArray(element.properties.className) && element.properties.className.includes(name),
  )
}

/** Elements with a tag name. */
export function byTag(node: Nodes, name: string): Element[] {
  return all(node, (element) => element.tagName === name)
}

const INLINE = new Set(['a', 'em', 'strong', 'sup', 'sub', 'span', 'code', 'b', 'i', 'small', 'abbr', 'cite', 'q'])

/** The text of a tree as a reader sees it: a space between blocks, one space for many. */
export function textOf(node: Nodes): string {
  const parts: string[] = []
  const look = (one: Nodes): void => {
    if (one.type === 'text') parts.push(one.value)
    if (!('children' in one)) return
    const block = one.type === 'element' && !INLINE.has(one.tagName)
    if (block) parts.push(' ')
    for (const child of one.children) look(child)
    if (block) parts.push(' ')
  }
  look(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** The main part of a page. */
export function main(root: Root): Element {
  const found = byTag(root, 'main')[0]
  if (!found) throw new Error('The page has no <main>')
  return found
}
