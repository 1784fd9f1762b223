/** Names that have changed, where the record does not list the old one. */
import {
  bareName,
  type Document,
  dayMeant,
  find,
  type Help,
  type IsoDate,
  type PublicRecord,
  shortId,
  slug,
} from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { lineBelow } from './places.ts'
import { yamlText } from './yaml-text.ts'

type Holder = Document<'people'> | Document<'organisations'>

/** An old name in a change note: `She was Ada Finch until …`, `formerly Ada Finch`. */
const WAS =
  /\b(?:was|formerly|previously)\s+(?:called\s+|known as\s+|the\s+)*(\p{Lu}[\p{L}’'.-]*(?:\s+[\p{L}’'.-]+)*?)(?=\s+until\b|[.,;]?\s*$|[,;])/u

/** Former names that a change note or the record before the change has, and the fields have not. */
export function* formerNameFindings(document: Holder, record: PublicRecord): Generator<Finding> {
  const { data, id } = document
  if (!data) return
  const known = new Set([data.name, ...data.formerNames.map(({ name }) => name), ...data.aliases].map(slug))
  const place = document.at(['name'])
  const before = record.base && find(record.base, document.kind as 'people', shortId(document))?.data?.name
  if (before !== undefined && !known.has(slug(before))) {
    known.add(slug(before))
    yield {
      ...place,
      message: `The name was “${before}” before this change, and \`formerNames\` does not list it`,
      help: [
        ...mend(document, before, undefined),
        `if only a spelling is put right, add \`aliases: [${yamlText(before)}]\`, so that it is still found`,
      ],
      subjects: [id],
    }
  }
  for (const [n, { note }] of data.updates.entries()) {
    const name = WAS.exec(note)?.[1]
    if (name === undefined || known.has(slug(name)) || !isLike(name, data.name)) continue
    known.add(slug(name))
    yield {
      ...document.at(['updates', n, 'note']),
      message: `This note gives an earlier name, “${name}”, and \`formerNames\` does not list it`,
      help: mend(document, name, dayMeant(note)),
      subjects: [id],
    }
  }
}

/** A post or a title that somebody had has no word of the name. */
function isLike(name: string, other: string): boolean {
  const words = new Set(slug(bareName(other)).split('-'))
  return slug(bareName(name))
    .split('-')
    .some((word) => word.length > 2 && words.has(word))
}

/** The lines to add; a mend where the last day is known, and no other former name stands there. */
function mend(document: Holder, name: string, until: IsoDate | undefined): Help[] {
  const others = document.data?.formerNames.length ?? 0
  const entry = `- { name: ${yamlText(name)}, until: ${until ?? 'the last day of that name'} }`
  if (others > 0) return [`add it under \`formerNames:\`, in the order of the days: \`${entry}\``]
  const say = `so that older documents print the name of their day, write \`formerNames:\`, and below it \`${entry}\``
  if (until === undefined) return [say]
  const span = lineBelow(document.at(['name']).span)
  return [
    { say, edits: [{ span, text: `formerNames:\n  - name: ${yamlText(name)}\n    until: ${until}\n` }] },
    'check the day: it is the last one on which that was the name',
  ]
}
