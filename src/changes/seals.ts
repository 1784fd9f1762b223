/** Seals gained, lost and broken: of minutes, terms and papers. */
import {
  type DataOf,
  type Document,
  only,
  type PublicRecord,
  SEALED_KINDS,
  type SealedKind,
  sealOf,
} from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { ofMeeting, titleOf } from './names.ts'

/** What becomes of the seals of documents that are on both sides, or new. */
export function* seals(before: State, after: State): Generator<Change> {
  for (const kind of SEALED_KINDS) {
    for (const now of only(after.record.documents.values(), kind)) {
      const was = before.record.documents.get(now.id) as unknown as typeof now | undefined
      if (was?.source.text === now.source.text) continue
      const what = became(was, now)
      if (what)
        yield changed(
          'seal',
          now.id,
          now,
          now.where([now.data?.seal === undefined ? FIELD[kind] : 'seal']),
          `${named(now, after.record)} ${what}`,
        )
    }
  }
}

const FIELD: Record<SealedKind, string> = { minutes: 'status', 'terms-of-reference': 'title', papers: 'status' }

/** What has happened to a seal, if anything has. */
function became(was: Document<SealedKind> | undefined, now: Document<SealedKind>): string | undefined {
  const has = now.kind === 'papers' ? 'has' : 'have'
  const [old, seal] = [was?.data?.seal, now.data?.seal]
  if (seal === undefined)
    return old === undefined ? undefined : `${has} lost ${now.kind === 'papers' ? 'its' : 'their'} seal`
  const isBroken = !isGood(now)
  if (old === undefined) return isBroken ? `${has} gained a seal that is broken` : `${has} gained a seal`
  if (isBroken) return was && isGood(was) ? `${has} a broken seal: what was sealed reads otherwise` : undefined
  if (was && !isGood(was)) return `${has} a good seal again`
  return old === seal ? undefined : `${now.kind === 'papers' ? 'is' : 'are'} sealed anew`
}

function isGood(document: Document<SealedKind>): boolean {
  return document.data?.seal === sealOf(document)
}

function named(document: Document<SealedKind>, record: PublicRecord): string {
  if (document.kind === 'minutes') {
    const { body, date } = document.data as DataOf<'minutes'>
    return `The minutes ${ofMeeting(record, { body, date })}`
  }
  const title = `“${titleOf(document as unknown as Document)}”`
  return document.kind === 'papers' ? `The paper ${title}` : `The terms of reference ${title}`
}
