/** The list of published addresses as it is written. */
import { isMap, isScalar, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

const HEAD = `# Every address under which this record was published. \`npm run addresses\` adds
# new ones; none is ever taken out, and the check refuses a record in which one is dead.
# Where something was given another address, write under \`moved:\` the old one and the
# new one; where it may be published no longer, write under \`gone:\` why.
published: {}
`

/** The text of the list with addresses added that it lacks, and how many; what stands in it stays. */
export function withAddresses(
  text: string = HEAD,
  addresses: ReadonlyMap<string, readonly string[]>,
): { text: string; added: number } {
  const document = parseDocument(text)
  if (!isMap(document.get('published'))) document.set('published', document.createNode({}))
  const published = document.get('published') as YAMLMap
  published.flow = false
  let added = 0
  for (const [page, fragments] of addresses) {
    let list = published.get(page) as YAMLSeq | undefined
    if (!list) {
      list = document.createNode([], { flow: true }) as YAMLSeq
      published.set(page, list)
      added++
    }
    const there = new Set(list.items.map((one) => (isScalar(one) ? one.value : one)))
    for (const fragment of fragments) {
      if (there.has(fragment)) continue
      list.add(document.createNode(fragment))
      added++
    }
  }
  published.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1))
  return { text: added === 0 ? text : document.toString({ lineWidth: 0, flowCollectionPadding: false }), added }
}
