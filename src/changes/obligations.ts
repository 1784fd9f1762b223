/** Clauses and decisions that turn from kept to broken or explained, or back. */
import { groundName, groundOf, RULES } from '../rules/index.ts'
import type { Change, State } from './change.ts'

type Standing = 'kept' | 'explained' | 'broken'

/** The obligations whose standing differs. */
export function* obligations(before: State, after: State): Generator<Change> {
  const earlier = standings(before)
  for (const [ground, now] of standings(after)) {
    const was = earlier.get(ground)?.standing
    if (was === undefined || was === now.standing) continue
    const kind =
      now.standing === 'broken'
        ? 'obligation-broken'
        : now.standing === 'explained'
          ? 'obligation-explained'
          : 'obligation-kept'
    const why = now.standing === 'kept' ? '' : `, by ${[...new Set(now.rules)].map((rule) => `\`${rule}\``).join(', ')}`
    yield {
      kind,
      subject: ground,
      file: now.file ?? after.record.body.file,
      line: now.line ?? 1,
      message: `${nameOf(ground)} turns from ${was} to ${now.standing}${why}`,
    }
  }
}

interface Ground {
  standing: Standing
  /** The rules that make it so, and the first place that they name. */
  rules: string[]
  file?: string
  line?: number
}

/** How each ground stands: broken before explained before kept; warnings break nothing. */
function standings({ record, verdict }: State): Map<string, Ground> {
  const map = new Map<string, Ground>(
    RULES.map((rule) => [groundName(groundOf(rule, record)), { standing: 'kept', rules: [] }]),
  )
  const note = (standing: Standing, { basis, rule, file, span }: State['verdict']['diagnostics'][number]) => {
    const ground = map.get(basis)
    if (!ground || (ground.standing === 'broken' && standing === 'explained')) return
    if (ground.standing !== standing) map.set(basis, { standing, rules: [rule], file, line: span.line })
    else ground.rules.push(rule)
  }
  for (const { diagnostic } of verdict.explained) note('explained', diagnostic)
  for (const one of verdict.diagnostics) if (one.severity === 'error') note('broken', one)
  return map
}

function nameOf(ground: string): string {
  const [document = '', fragment] = ground.split('#')
  if (fragment?.startsWith('decision-')) return `The decision “${fragment.slice('decision-'.length)}” (${document})`
  if (fragment) return `The clause “${fragment}”`
  const [kind = '', id] = ground.split(':')
  return id ? `Good practice (“${id}”)` : (OTHERS[kind] ?? kind)
}

const OTHERS: Record<string, string> = {
  record: 'The integrity of the record',
  'good-practice': 'Good practice',
  accessibility: 'Accessibility',
  'comply-or-explain': '“Comply or explain”',
}
