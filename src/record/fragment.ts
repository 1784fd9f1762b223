/** Fragments of a document's page: what links to parts of it end with. */
import { type AnyElement, type Block, elements, type Heading, isElement } from './block.ts'
import type { Fault, Help } from './fault.ts'

/** The fragment of an element: a clause's or note's own id; else `action-3`. */
export function fragmentOf(element: AnyElement): string | undefined {
  const id = 'id' in element.attributes ? element.attributes.id : undefined
  if (id === undefined || element.name === 'Item') return undefined
  return element.name === 'Clause' || element.name === 'Note' ? id : `${element.name.toLowerCase()}-${id}`
}

/** What is at each fragment, and what is wrong with the ids that they are made of. */
export interface Fragments {
  fragments: Map<string, Heading | AnyElement>
  faults: Fault[]
}

/** Gives every element and heading its fragment; where two would be the same, the first keeps it: a heading gives way, also to the page's own, and a second element is a fault. */
export function nameFragments(body: readonly Block[]): Fragments {
  const named: Fragments = { fragments: new Map(), faults: [] }
  nameElements(body, named)
  nameHeadings(body, named.fragments)
  return named
}

/** Ids that pages give to parts of their own, to findings, paragraphs and footnotes. */
const OF_PAGES =
  /^(main|attachments|attendees|next-meeting-announced|interests-of-authors|links-here|history|cite|citation|cited-address|copy-citation|copied|footnote-.*|found-\d+|p-[0-9a-z]{6}(-\d+)?)$/

function nameElements(body: readonly Block[], { fragments, faults }: Fragments): void {
  const seen = new Map<string, AnyElement>()
  const ids = new Set(elements(body).map(({ attributes }) => ('id' in attributes ? attributes.id : undefined)))
  for (const element of elements(body)) {
    const fragment = fragmentOf(element)
    if (fragment === undefined) continue
    const { id } = element.attributes as { id: string }
    const wrong = (message: string, help: Help) =>
      faults.push({ rule: 'document-shape', span: element.places.id ?? element.tag, message, help: [help] })
    if (seen.has(id) || fragments.has(fragment)) {
      // The rule on clauses answers for theirs.
      if (element.name === 'Clause') continue
      wrong(
        `Unexpected second element with the id \`${id}\`, expected each id once in a document`,
        freeId(element, ids, seen.get(id)),
      )
      continue
    }
    if (OF_PAGES.test(fragment))
      wrong(`Unexpected id \`${id}\`, which pages give to a part of their own`, 'give it another id')
    seen.set(id, element)
    fragments.set(fragment, element)
  }
}

/** An id for the second element of one that no other has: the next number, or the same word with one. */
function freeId({ attributes, places }: AnyElement, ids: Set<string | undefined>, first: AnyElement | undefined): Help {
  const { id = '' } = attributes as { id?: string }
  let number = /^\d+$/.test(id) ? Number(id) : 2
  const named = () => (/^\d+$/.test(id) ? String(number) : `${id}-${number}`)
  while (ids.has(named())) number++
  ids.add(named())
  const say = `the first is on line ${first?.span.line ?? 1}: give this one an id of its own, such as \`${named()}\`, which is free`
  return places.id ? { say, edits: [{ span: places.id, text: named() }] } : say
}

function nameHeadings(body: readonly Block[], fragments: Fragments['fragments']): void {
  const numbers = new Map<string, number>()
  for (const [n, block] of body.entries()) {
    if (block.type !== 'heading') continue
    const next = body[n + 1]
    const given = next && isElement(next, 'Item') ? next.attributes.id : undefined
    const wanted = given ?? block.id
    const base = OF_PAGES.test(wanted) ? `section-${wanted}` : wanted
    let id = base
    let number = numbers.get(base) ?? 2
    for (; fragments.has(id); number++) id = `${base}-${number}`
    numbers.set(base, number)
    block.id = id
    fragments.set(id, block)
  }
}
