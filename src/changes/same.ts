/** What counts as the same: typography and line breaks change nothing. */
import { type Block, MARK, sameData, sameText, words } from '../record/index.ts'

export { canonical, sameData, sameText } from '../record/index.ts'

/** Whether two stretches of a document say the same, and point to the same. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return sameText(words(a), words(b)) && sameData(marks(a), marks(b))
}

/** What the words alone don't tell: where links and pictures lead, and what is struck out. */
function marks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(marks)
    if (block.type === 'element') return marks(block.body)
    return [...block.html.matchAll(/ (?:href|src)="([^"]*)"|<(?:del|s)>([\s\S]*?)<\/(?:del|s)>/g)].map(
      ([, address, struck]) => struck ?? block.links[Number(address?.split(MARK)[1] ?? -1)]?.url ?? address ?? '',
    )
  })
}

/** Things by their ids. */
export function byId<T extends { id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]))
}

/** The keys of two maps that are only in the first, only in the second, and in both. */
export function compare<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  return {
    gone: [...before].filter(([key]) => !after.has(key)),
    come: [...after].filter(([key]) => !before.has(key)),
    both: [...after].flatMap(([key, now]) => {
      const was = before.get(key)
      return was === undefined ? [] : [[key, was, now] as const]
    }),
  }
}
