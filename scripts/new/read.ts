/** What people answer, as the record has it: names to ids, hours, ids. */
import { idsNamed, type Kind, nearest, only, type PublicRecord, shortId } from '../../src/record/index.ts'
import { UsageError } from '../shared/usage.ts'

/** Reads ids or names from some folders, one or several with commas between. */
export function idsOf(kinds: readonly Kind[], isList: boolean): (given: string, record: PublicRecord) => string {
  return (given, record) => {
    const parts = isList ? given.split(',').map((part) => part.trim()) : [given.trim()]
    return parts
      .filter((part) => part !== '')
      .map((part) => idOf(part, kinds, record))
      .join(',')
  }
}

/** The parts of an answer that is a list. */
export function listed(answer: string | undefined): string[] | undefined {
  return answer?.split(',').filter(Boolean)
}

function idOf(words: string, kinds: readonly Kind[], record: PublicRecord): string {
  const { documents } = record
  if (kinds.some((kind) => documents.has(`${kind}/${words}`))) return words
  const found = idsNamed(words, kinds, documents)
  if (found.length === 1) return found[0] as string
  const ids = kinds.flatMap((kind) => [...only(documents.values(), kind)].map(shortId))
  const near = nearest(words.toLowerCase().replaceAll(' ', '-'), ids)
  const where = kinds.map((kind) => `${kind}/`).join(' or ')
  throw new UsageError(
    `Unexpected \`${words}\`, expected ${near ? `perhaps \`${near}\`` : `a name or an id from ${where}`}`,
  )
}

/** A time of day: `15:30`. @throws UsageError for anything else */
export function hour(given: string): string {
  const [, hours = '', minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(given.trim()) ?? []
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59)
    throw new UsageError(`Unexpected time \`${given}\`, expected one such as 15:30`)
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** An id: small letters, digits and hyphens. @throws UsageError for anything else */
export function anId(given: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given))
    throw new UsageError(`Unexpected id \`${given}\`, expected small letters, digits and hyphens, such as \`jo-smith\``)
  return given
}

/** The committee question, where the record has committees. */
export function committeeAsked(record: PublicRecord): string | undefined {
  const ids = [...only(record.documents.values(), 'bodies')].map(shortId)
  return ids.length === 0 ? undefined : `Which committee, if not the body itself? One of ${ids.join(', ')}:`
}
