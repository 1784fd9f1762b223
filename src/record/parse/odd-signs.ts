/** Signs that YAML takes for its own where people write words. */
import { closingQuote } from './flow.ts'

const NOTHING = /^(?:null|Null|NULL|~)$/

/** Signs with which no plain value begins; an anchor, an alias or a tag alone is a question of safety. */
const LEADING = /^(?:[@`%|>\]},"']|[*&!](?= )|\*(?=\S+ )|[-?:](?= )|[[{])/

/** Whether a whole value is read as nothing at all. */
export const readsAsNothing = (value: string): boolean => NOTHING.test(value)

/** Whether a value begins with a sign that does not stand for itself there. */
export const beginsOddly = (value: string): boolean => LEADING.test(value)

/** Where the signs stand that YAML takes for its own, in a value that is in neither quotes nor brackets. */
export function oddSigns(value: string, isEntry: boolean): number[] {
  if (NOTHING.test(value)) return [0]
  const signs: number[] = []
  if (isEntry && /^["']/.test(value) && closingQuote(value, 0, value.length) === value.length) return signs
  if (LEADING.test(value)) signs.push(0)
  for (const { index, 0: found } of value.matchAll(/(?:^|[ \t])#|:(?=\s|$)/g)) {
    const at = index + found.length - 1
    if (at > 0 || signs.length === 0) signs.push(at)
  }
  return signs
}

/** Why a sign of a value does not stand for itself. */
export function reasonOf(value: string, at: number): string {
  const sign = value[at] as string
  if (NOTHING.test(value)) return `Unexpected \`${value}\`, which is read as nothing at all`
  if (sign === '#') return 'Unexpected `#` after a space: what follows it is not read'
  if (at === 0) return `Unexpected \`${sign}\` at the beginning of a value, where it does not stand for itself`
  return 'Unexpected `:` and a space inside a value, where they do not stand for themselves'
}
