/** Names that are not sorted by their last word, as far as can be seen. */
import { type Document, sortNameOf } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { lineBelow } from './places.ts'
import { yamlText } from './yaml-text.ts'

/** Asks for a name to sort by where a name has a title, a particle or letters; until then, the one proposed is used. */
export function* sortNameFindings(document: Document<'people'>): Generator<Finding> {
  const { data, id } = document
  if (!data || data.sortName !== undefined) return
  const { sort, because } = sortNameOf(data.name)
  if (because === undefined) return
  const place = document.at(['name'])
  const line = `sortName: ${yamlText(sort)}`
  yield {
    ...place,
    message: `The name “${data.name}” ${because}; the record does not say by which name it is sorted`,
    help: [
      {
        say: `lists sort it as “${sort}”; if that is right, add the line \`${line}\`, else the name to sort by`,
        edits: [{ span: lineBelow(place.span), text: `${line}\n` }],
      },
    ],
    subjects: [id],
  }
}
