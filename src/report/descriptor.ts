import type { PublicRecord } from '../record/index.ts'
import { dutyOf, EXAMPLE_BODY, groundName, type Rule } from '../rules/index.ts'
import { escapeBraces } from './sarif-text.ts'

/** A rule as SARIF describes it: what holds, why, what it stands on in this record, and an example that keeps it. */
export function descriptor(rule: Rule, record: PublicRecord): object {
  const basis = groundName(dutyOf(rule, record).ground)
  const files = kept(rule)
  const ground = `Stands on: ${basis}`
  const shown = files.length > 0 ? ['An example that keeps it:'] : []
  const plain = files.map(([path, text]) => `content/${path}\n\n${text}`)
  const fenced = files.map(([path, text]) => `\`content/${path}\`\n\n${fence(text)}`)
  return {
    id: rule.id,
    shortDescription: { text: escapeBraces(rule.invariant) },
    fullDescription: { text: escapeBraces(rule.why) },
    help: {
      text: escapeBraces([ground, ...shown, ...plain].join('\n\n')),
      markdown: escapeBraces([rule.why, `Stands on: \`${basis}\``, ...shown, ...fenced].join('\n\n')),
    },
    defaultConfiguration: { level: rule.severity },
    properties: { basis },
  }
}

/** Files that keep a rule: its own, or those of the miniature body that its bad example spoils. */
function kept({ good, bad }: Rule): [path: string, text: string][] {
  const own = Object.entries(good.files)
  if (own.length > 0) return own
  return Object.keys(bad.files).flatMap((path) => {
    const text = EXAMPLE_BODY[path]
    return text ? [[path, text]] : []
  })
}

/** Text as a block of code, in a fence longer than any in it. */
function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}\n${text.trimEnd()}\n${marks}`
}
