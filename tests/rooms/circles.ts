/** Circles among files, or among whatever else leads from one to another. */

/** One shortest circle through each group of nodes that lead round to each other, as a chain: `a → b → a`. */
export function circles(leads: ReadonlyMap<string, readonly string[]>): string[] {
  return [...leads.keys()].flatMap((start) => {
    const chain = wayBack(start, leads)
    // Each circle is told once, from the first of its nodes.
    return chain?.every((node) => node >= start) ? [chain.join(' → ')] : []
  })
}

/** The shortest way from a node back to itself, if there is one. */
function wayBack(start: string, leads: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const before = new Map<string, string>()
  const next = [start]
  for (const node of next) {
    for (const to of leads.get(node) ?? []) {
      if (to === start) return [...chainTo(node, before), start]
      if (before.has(to)) continue
      before.set(to, node)
      next.push(to)
    }
  }
  return undefined
}

function chainTo(node: string, before: ReadonlyMap<string, string>): string[] {
  const chain = [node]
  for (let at = before.get(node); at !== undefined; at = before.get(at)) chain.unshift(at)
  return chain
}
