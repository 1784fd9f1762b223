/** Where `<Item>` stands: empty, and right under the heading of an agenda item or one within it. Anywhere else nobody would read it. */
import { type AnyElement, type Block, elements, isElement } from '../block.ts'
import type { Fault } from '../fault.ts'

/** The faults of every `<Item>` that says nothing of an agenda item, or hides text. */
export function strayItems(body: readonly Block[]): Fault[] {
  const right = new Set<AnyElement>()
  let isInItem = false
  for (const [n, block] of body.entries()) {
    isInItem ||= block.type === 'heading' && block.depth === 2
    const before = body[n - 1]
    if (isInItem && before?.type === 'heading' && before.depth >= 2 && isElement(block, 'Item')) right.add(block)
  }
  const faults: Fault[] = []
  for (const item of elements(body)) {
    if (item.name !== 'Item') continue
    const fault = { rule: 'document-shape', span: item.tag } as const
    if (!right.has(item)) {
      const message = 'Unexpected `<Item>`, expected it only once, right under the heading of its agenda item'
      faults.push({ ...fault, message, help: ['put it right behind the line `## …`; what it says twice, say in one'] })
    } else if (item.body.length > 0) {
      const message = 'Unexpected text inside `<Item>`, expected it empty'
      faults.push({ ...fault, message, help: ['close it at once, `<Item topics="…" />`, and write the text below it'] })
    }
  }
  return faults
}
