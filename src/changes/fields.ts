/** Fields that differ, each in a few words. */
import { inWords, isDate } from '../record/index.ts'
import { differing } from './differing.ts'
import { quoted } from './names.ts'
import { canonical, sameData } from './same.ts'

type Fields = Readonly<Record<string, unknown>>

/** A field that differs. */
export interface Difference {
  /** The way to it: `policy.interestDays`. */
  field: string
  /** What has happened to it: `“a” is now “b”`, `gains “oil”`. */
  what: string
}

/** The fields by which two objects differ, but for those that are told elsewhere. */
export function* differences(
  before: Fields | undefined,
  after: Fields | undefined,
  elsewhere: readonly string[] = [],
  under = '',
): Generator<Difference> {
  for (const name of Object.keys({ ...before, ...after })) {
    const [was, now] = [before?.[name], after?.[name]]
    if (elsewhere.includes(name) || sameData(was, now)) continue
    const field = `${under}${name}`
    if (isFields(was) && isFields(now)) yield* differences(was, now, [], `${field}.`)
    else yield { field, what: between(was, now) }
  }
}

/** The same as one sentence each: "`venue`: “a” is now “b”". */
export function sentences(...of: Parameters<typeof differences>): string[] {
  return [...differences(...of)].map(({ field, what }) => `\`${field}\` ${what}`)
}

function between(was: unknown, now: unknown): string {
  if (Array.isArray(was) || Array.isArray(now)) return lists((was ?? []) as unknown[], (now ?? []) as unknown[])
  if (now === undefined) return `${shown(was)} is taken out`
  if (was === undefined) return `is now ${shown(now)}`
  if (typeof was === 'string' && typeof now === 'string' && !isDate(was) && !isDate(now)) return differing(was, now)
  return `${shown(was)} is now ${shown(now)}`
}

function lists(was: readonly unknown[], now: readonly unknown[]): string {
  const [old, fresh] = [was.map(canonical), now.map(canonical)]
  const come = now.filter((_, n) => !old.includes(fresh[n] as string)).map(shown)
  const gone = was.filter((_, n) => !fresh.includes(old[n] as string)).map(shown)
  const parts = [
    ...(come.length > 0 ? [`gains ${come.join(', ')}`] : []),
    ...(gone.length > 0 ? [`loses ${gone.join(', ')}`] : []),
  ]
  return parts.join(' and ') || 'has its entries in another order or number'
}

function shown(value: unknown): string {
  if (typeof value === 'string') return isDate(value) ? inWords(value) : quoted(value)
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (!isFields(value)) return String(value)
  return `(${Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => `${name} ${shown(one)}`)
    .join(', ')})`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
