/** Of what kinds of elements pages are made: pages of the same kinds fail alike. */
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/**
 * The pages that bring something new, the richest first: each has an element that stands in its parent as in no page
 * before it, where elements are alike that have the same name, classes and attributes.
 * @param pages the HTML of each page by its file
 */
export function bringingNew(pages: ReadonlyMap<string, string>): string[] {
  const made = [...pages].map(([file, html]) => ({ file, pairs: pairsOf(fromHtml(html)) }))
  const seen = new Set<string>()
  return made
    .sort((a, b) => b.pairs.size - a.pairs.size)
    .flatMap(({ file, pairs }) => {
      const known = seen.size
      for (const pair of pairs) seen.add(pair)
      return seen.size > known ? [file] : []
    })
}

/** Each element of a tree with what it stands in. */
function pairsOf(tree: Nodes): Set<string> {
  const pairs = new Set<string>()
  const look = (node: Nodes, parent: string): void => {
    if (!('children' in node)) return
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const kind = kindOf(child)
      pairs.add(`${parent} > ${kind}`)
      look(child, kind)
    }
  }
  look(tree, '')
  return pairs
}

/** An element's name, its classes and the names of its attributes. */
function kindOf({ tagName, properties: { className, ...others } }: Element): string {
  const classes = Array.isArray(className) ? className : []
  return [tagName, ...classes.toSorted(), ...Object.keys(others).sort()].join(' ')
}
