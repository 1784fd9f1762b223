/** What Word has signs of its own for, as text where it stands: formulas, fields, words over words. */
import type { Element, Nodes, Root } from 'xast'
import type { Remark } from '../taken.ts'
import { all } from '../zip/parts.ts'

/** Elements that only hold others; the converter knows some of them. */
const HOLDERS: ReadonlySet<string> = new Set([
  'w:customXml',
  'w:smartTag',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:rt',
  'w:rubyBase',
])

/** Makes plain runs of what the converter would leave out, and tells which of it were formulas. */
export function unwrap(root: Root, remarks: Remark[]): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    for (const child of node.children) visit(child as Nodes)
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type !== 'element') return [child]
      if (child.name === 'm:oMath') return formula(child)
      if (child.name === 'm:oMathPara' || HOLDERS.has(child.name)) return child.children as Nodes[]
      if (child.name === 'w:cr') return [{ ...child, name: 'w:br' }]
      if (child.name === 'w:ptab') return [{ ...child, name: 'w:tab' }]
      if (child.name === 'v:textpath' && child.attributes.string)
        remarks.push({ what: 'words that are drawn', words: child.attributes.string })
      if (child.name === 'w:ruby') return child.children.filter((one) => one.type === 'element' && one.name === 'w:r')
      return [child]
    }) as typeof node.children
  }
  visit(root)

  function formula(element: Element): Nodes[] {
    const words = all(element, 'm:t')
      .map((one) => one.children.map((child) => ('value' in child ? child.value : '')).join(''))
      .join(' ')
    if (words.trim() === '') return []
    remarks.push({ what: 'a formula, of which only the letters were read', words })
    return [run(` ${words} `)]
  }
}

/** Words as a run. */
export function run(words: string): Element {
  const children: Element['children'] = [{ type: 'text', value: words }]
  return {
    type: 'element',
    name: 'w:r',
    attributes: {},
    children: [{ type: 'element', name: 'w:t', attributes: { 'xml:space': 'preserve' }, children }],
  }
}
