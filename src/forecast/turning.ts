/** Rules that are asked again only on days on which what they find can change. */
import type { IsoDate } from '../record/index.ts'
import type { Rule } from '../rules/index.ts'
import type { Days } from './days.ts'

/**
 * The same rules, for days that come in their order: on a day on which a rule
 * can't turn, it gives what it found last. One that judges what others found
 * is always asked, and so is one that failed.
 */
export function turning(rules: readonly Rule[], { dates, counted }: Days): Rule[] {
  const days = (rule: Rule) => (rule.turns === 'never' ? NONE : rule.turns === 'by-policy' ? counted : dates)
  return rules.map((rule) => (rule.last ? rule : kept(rule, days(rule))))
}

const NONE: ReadonlySet<IsoDate> = new Set()

function kept(rule: Rule, days: ReadonlySet<IsoDate>): Rule {
  let found: ReturnType<Rule['check']> | undefined
  return {
    ...rule,
    check(record, asOf, outcome) {
      if (!found || days.has(asOf)) {
        found = undefined
        found = [...rule.check(record, asOf, outcome)]
      }
      return found
    },
  }
}
