/** Clauses of the terms of reference added, reworded, repealed or gone. */
import { type AnyElement, type Document, elements, inWords, only, type PublicRecord, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { compare, sameText } from './same.ts'
import { quoted } from './tell.ts'

type Clause = Extract<AnyElement, { name: 'Clause' }>

/** What becomes of clauses. */
export function* clauses(before: State, after: State): Generator<Change> {
  const { gone, come, both } = compare(all(before.record), all(after.record))
  for (const [id, one] of gone) yield told(id, one, 'is taken out of the record')
  for (const [id, one] of come) yield told(id, one, `is new: ${quoted(words(one.clause.body))}`)
  for (const [id, was, now] of both) {
    const { repealed } = now.clause.attributes
    if (was.clause.attributes.repealed === undefined && repealed !== undefined)
      yield told(id, now, `is repealed on ${inWords(repealed)}`)
    if (was.clause.attributes.repealed !== undefined && repealed === undefined)
      yield told(id, now, 'is no longer repealed')
    const text = words(now.clause.body)
    if (!sameText(words(was.clause.body), text)) yield told(id, now, `is reworded: ${quoted(text)}`)
  }
}

interface Placed {
  clause: Clause
  document: Document
}

function all(record: PublicRecord): Map<string, Placed> {
  const map = new Map<string, Placed>()
  for (const document of only(record.documents.values(), 'terms-of-reference'))
    for (const clause of elements(document.body))
      if (clause.name === 'Clause')
        map.set(`${document.id}#${clause.attributes.id}`, { clause, document: document as unknown as Document })
  return map
}

function told(id: string, { clause, document }: Placed, what: string): Change {
  return changed('clause', id, document, clause.span, `The clause “${clause.attributes.id}” ${what}`)
}
