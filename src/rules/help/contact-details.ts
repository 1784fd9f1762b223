/** E-mail addresses, telephone numbers and postcodes in a text. */

/** What sort of detail it is, in words. */
export type Sort = 'An e-mail address' | 'A telephone number' | 'A postcode'

/** A detail by which a person can be reached. */
export interface Detail {
  sort: Sort
  /** Offsets in the text; the end is exclusive. */
  from: number
  to: number
}

/**
 * Every e-mail address, telephone number (British, or international with `+`
 * or `00`) and full British postcode in a text, in no particular order.
 * Numbers that only look alike are passed over: dates, sums, ids, ISBNs, parts of web addresses.
 */
export function detailsIn(text: string): Detail[] {
  const found: Detail[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const detail = addressAround(text, at)
    if (detail) found.push(detail)
  }
  SIGNS.lastIndex = 0
  for (let sign = SIGNS.exec(text); sign; sign = SIGNS.exec(text)) {
    const detail = sign[1] === undefined ? numberAt(text, sign) : postcodeBefore(text, sign)
    if (detail) found.push(detail)
    // What follows the first sign may still be one by itself.
    SIGNS.lastIndex = detail ? detail.to : sign.index + 1
  }
  return found
}

/** Two details that are the same but for spaces, brackets and capitals have the same key. */
export function keyOf(detail: string): string {
  return detail.toLowerCase().replace(/[\s()-]/g, '')
}

/** The second half of a postcode, or digits enough for a number, of which none is longer: one pass for both. */
const SIGNS = /[ \u00a0](\d[ABD-HJLNP-UW-Z]{2})\b|[+0]\d[\d ()\u00a0-]{7,40}\d/g

const FIRST_HALF =
  /(?:^|[^\p{L}\p{N}])([A-PR-UWYZ](?:\d{1,2}|[A-HJ-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HJ-Y]\d[ABEHMNPRVWXY]))$/u

function addressAround(text: string, at: number): Detail | undefined {
  const name = /[\p{L}\p{N}._%+'’-]+$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0]
  const host = /^@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.exec(text.slice(at, at + 255))?.[0]
  if (name === undefined || host === undefined) return undefined
  return { sort: 'An e-mail address', from: at - name.length, to: at + host.length }
}

function postcodeBefore(text: string, sign: RegExpExecArray): Detail | undefined {
  const half = FIRST_HALF.exec(text.slice(Math.max(0, sign.index - 5), sign.index))?.[1]
  if (half === undefined) return undefined
  return { sort: 'A postcode', from: sign.index - half.length, to: sign.index + sign[0].length }
}

function numberAt(text: string, { 0: sign, index }: RegExpExecArray): Detail | undefined {
  const opened = text[index - 1] === '('
  const from = opened ? index - 1 : index
  if (/[\p{L}\p{N}_.,/=&%#+-]/u.test(text[from - 1] ?? '')) return undefined
  if (/ISBN(?:-1[03])?:?\s*$/i.test(text.slice(Math.max(0, from - 12), from))) return undefined
  const length = numberLength(sign)
  const to = index + (length ?? 0)
  if (length === undefined || /[\p{L}\p{N}_]/u.test(text[to] ?? '')) return undefined
  return { sort: 'A telephone number', from, to }
}

/** How much of a run of digits, spaces, brackets and hyphens is a number: up to the end of a group of digits, and as much as can be. */
function numberLength(run: string): number | undefined {
  let best: number | undefined
  for (const group of run.matchAll(/\d+/g)) {
    const end = group.index + group[0].length
    if (isNumber(run.slice(0, end))) best = end
  }
  return best
}

function isNumber(run: string): boolean {
  if (/[ \u00a0-]{2}|\([^)]*$/.test(run)) return false
  const digits = run.replace(/\D/g, '')
  const abroad = /^(?:\+|00)([1-9]\d*)$/.exec(run.startsWith('+') ? `+${digits}` : digits)?.[1]
  if (abroad?.startsWith('44')) return abroad.length === (run.includes('(0)') ? 13 : 12)
  if (abroad !== undefined) return abroad.length >= 10 && abroad.length <= 15
  // Written with its area code in one: 020…, 0151…, 07700…; an ISBN has a hyphen earlier.
  if (!/^0[1235789]\d/.test(run)) return false
  return digits.length === 11 || (digits.length === 10 && /^0[189]/.test(run))
}
