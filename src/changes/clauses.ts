/** Clauses of the terms of reference added, reworded, repealed or gone. */
import {
  type Block,
  type Document,
  type Element,
  elements,
  find,
  inWords,
  isElement,
  only,
  shortId,
  words,
} from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { sentences } from './fields.ts'
import { quoted, titleOf } from './names.ts'
import { compare, sameBlocks } from './same.ts'

type Terms = Document<'terms-of-reference'>

/** What becomes of clauses: in each version of the terms; a version that is new is held against the one that was in force. */
export function* clauses(before: State, after: State): Generator<Change> {
  const inForce = find(before.record, 'terms-of-reference', before.record.body.data?.terms ?? '')
  for (const now of only(after.record.documents.values(), 'terms-of-reference')) {
    const was = find(before.record, 'terms-of-reference', shortId(now))
    if (was?.source.text === now.source.text) continue
    yield* compared(was ?? inForce, now, was ? '' : ` in “${titleOf(now as unknown as Document)}”`)
  }
}

function* compared(was: Terms | undefined, now: Terms, where: string): Generator<Change> {
  const { gone, come, both } = compare(was ? all(was) : new Map(), all(now))
  const told = (id: string, clause: Element<'Clause'> | undefined, what: string) =>
    changed('clause', `${now.id}#${id}`, now, clause?.span ?? now.where([]), `The clause “${id}” ${what}${where}`)
  for (const [id, one] of gone) yield told(id, undefined, `is gone: ${quoted(words(one.body))}`)
  for (const [id, one] of come) yield told(id, one, `is new: ${quoted(words(one.body))}`)
  for (const [id, old, one] of both) {
    const [since, repealed] = [old.attributes.repealed, one.attributes.repealed]
    if (repealed === undefined && since !== undefined) yield told(id, one, 'is no longer repealed')
    else if (repealed !== undefined && since !== repealed) yield told(id, one, `is repealed on ${inWords(repealed)}`)
    const [text, fresh] = [own(old.body), own(one.body)]
    if (!sameBlocks(text, fresh)) yield told(id, one, `is reworded: ${differingBlocks(text, fresh)}`)
    for (const what of sentences(old.attributes, one.attributes, ['repealed'])) yield told(id, one, `changes: ${what}`)
  }
}

function all(terms: Terms): Map<string, Element<'Clause'>> {
  const found = elements(terms.body).filter((one) => one.name === 'Clause')
  return new Map(found.map((one) => [one.attributes.id, one]))
}

/** What a clause says without the clauses within it. */
function own(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return block.items.flatMap(own)
    return isElement(block, 'Clause') ? [] : [block]
  })
}
