/** The kinds of interests that declarations name, beside those that the body knows. */
import {
  type Category,
  categoriesOf,
  type Help,
  isArchive,
  nearest,
  oneOf,
  only,
  type PublicRecord,
  wordLike,
  wordMeant,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** Kinds that the body doesn't know; archive is left as it is, since it may be of other days. */
export function* unknownCategories(record: PublicRecord): Generator<Finding> {
  const known = categoriesOf(record)
  const ids = known.map(({ id }) => id)
  const expected = oneOf(ids)
  for (const declaration of only(record.documents.values(), 'interests')) {
    const wrong = [...(declaration.data?.interests.entries() ?? [])].filter(([, one]) => !ids.includes(one.category))
    if (wrong.length === 0 || isArchive(declaration, record)) continue
    for (const [n, { category }] of wrong)
      yield {
        ...declaration.at(['interests', n, 'category']),
        message: `Unexpected \`${category}\` in \`interests[${n + 1}].category\`, expected ${expected}`,
        help: () => helpFor(category, known, record),
      }
  }
}

/** The kind that is meant; where nobody can say, where the kinds of this body are listed. */
function helpFor(words: string, known: readonly Category[], { body }: PublicRecord): Help[] {
  const named = known.find(({ name }) => name.toLowerCase() === words.trim().toLowerCase())?.id
  const ids = known.map(({ id }) => id)
  const meant = named ?? wordMeant(words, ids)
  const like = meant ?? wordLike(words, ids) ?? byName(words, known)
  if (meant === undefined && like !== undefined) return [`if that is what is meant, write \`category: ${like}\``]
  if (meant !== undefined) return [{ say: `write \`category: ${meant}\``, edits: [{ text: meant }] }]
  return body.data?.categories === undefined
    ? ['write the one of these that is true; a body with kinds of its own lists them in body.yaml under `categories`']
    : ['write the one of these that is true, or add this one to `categories` in body.yaml']
}

function byName(words: string, known: readonly Category[]): string | undefined {
  const name = nearest(
    words,
    known.map((one) => one.name),
  )
  return known.find((one) => one.name === name)?.id
}
