/** Clauses and decisions that turn from kept to broken or explained, or back; and those that stay broken by more. */
import { type PublicRecord, type Span, START } from '../record/index.ts'
import { type Diagnostic, dutyOf, findingKey, type Ground, groundName, groundOf, RULES } from '../rules/index.ts'
import type { Change, ChangeKind, State } from './change.ts'
import { quoted } from './names.ts'

interface Obligation {
  /** Id of the clause or decision, or a word such as `record`. */
  subject: string
  name: string
  standing: 'kept' | 'explained' | 'broken'
  /** What makes it so. */
  found: Diagnostic[]
  place: { file: string; span: Span }
}

const KIND = {
  broken: 'obligation-broken',
  explained: 'obligation-explained',
  kept: 'obligation-kept',
} as const satisfies Record<Obligation['standing'], ChangeKind>

/** The obligations whose standing differs. Without the body's own file or its explanations, nothing can be told of them. */
export function* obligations(before: State, after: State): Generator<Change> {
  if (!after.record.body.data || !after.record.exceptions.data) return
  const failed = new Set([before, after].flatMap(({ verdict }) => verdict.faults.map(({ rule }) => rule)))
  for (const rule of failed) yield untold(rule, after)
  const earlier = standings(before, failed)
  const errors = new Set(before.verdict.diagnostics.map(keyOf))
  for (const [key, now] of standings(after, failed)) {
    const was = earlier.get(key)
    const added = now.standing === 'broken' ? now.found.filter((one) => !errors.has(keyOf(one))) : now.found
    const turns = now.standing !== (was?.standing ?? 'kept')
    if (!turns && (now.standing !== 'broken' || added.length === 0)) continue
    const found = added.length > 0 ? added : now.found
    const { file, span } = found[0] ?? now.place
    const what = !turns
      ? 'stays broken, now also'
      : was
        ? `turns from ${was.standing} to ${now.standing}${found.length > 0 ? ',' : ''}`
        : `is ${now.standing} from the start,`
    const message = `${now.name} ${what}${why(found)}`
    yield { kind: KIND[now.standing], subject: now.subject, file, line: span.line, message }
  }
}

/** The rules that say so, and what the first of them says. */
function why(found: readonly Diagnostic[]): string {
  const [first] = found
  if (!first) return ''
  const rules = [...new Set(found.map(({ rule }) => `\`${rule}\``))].join(', ')
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : ''
  return ` by ${rules}: ${first.message}${more}`
}

/** How each obligation stands: broken before explained before kept; warnings break nothing. */
function standings({ record, verdict }: State, failed: ReadonlySet<string>): Map<string, Obligation> {
  const map = new Map<string, Obligation>()
  const broken = Map.groupBy(
    verdict.diagnostics.filter(({ severity }) => severity === 'error'),
    ({ rule }) => rule,
  )
  const explained = Map.groupBy(
    verdict.explained.map(({ diagnostic }) => diagnostic),
    ({ rule }) => rule,
  )
  for (const rule of RULES) {
    const duty = dutyOf(rule, record)
    // What is no duty here is neither kept nor broken.
    if (failed.has(rule.id) || (!duty.applies && !duty.unanswered)) continue
    const also = (rule.also ?? []).map((id) => groundOf({ id: '', basis: `clause:${id}` }, record))
    for (const ground of [duty.ground, ...also.filter(({ place }) => place)]) {
      const key = ground.id === undefined ? ground.kind : `${ground.kind}:${ground.id}`
      const obligation = map.get(key) ?? obligationOf(ground, record)
      map.set(key, obligation)
      note(obligation, 'broken', broken.get(rule.id))
      note(obligation, 'explained', explained.get(rule.id))
    }
  }
  return map
}

function note(obligation: Obligation, standing: 'broken' | 'explained', found: readonly Diagnostic[] = []): void {
  if (found.length === 0 || (obligation.standing === 'broken' && standing === 'explained')) return
  if (obligation.standing !== standing) Object.assign(obligation, { standing, found: [] })
  obligation.found.push(...found)
}

function obligationOf(ground: Ground, record: PublicRecord): Obligation {
  const subject = groundName(ground)
  const document = ground.place && record.documents.get(ground.place.document)
  const element = document?.fragments.get(ground.place?.fragment ?? '')
  const place = document
    ? { file: document.file, span: element?.span ?? START }
    : { file: record.body.file, span: START }
  return { subject, name: nameOf(ground), standing: 'kept', found: [], place }
}

function nameOf({ kind, id, place }: Ground): string {
  if (id === undefined) return OTHERS[kind] ?? kind
  if (kind === 'decision') return `The decision ${quoted(id)}${place ? ` (${place.document})` : ''}`
  return place ? `The clause ${quoted(id)}` : `Good practice (${quoted(id)}, of which these terms have no clause)`
}

const OTHERS: Record<string, string> = {
  record: 'The integrity of the record',
  'good-practice': 'Good practice',
  accessibility: 'Accessibility',
  'comply-or-explain': '“Comply or explain”',
}

function keyOf(one: Diagnostic): string {
  return `${one.severity}\n${findingKey(one)}`
}

function untold(rule: string, { record }: State): Change {
  const message = `The rule \`${rule}\` itself failed, so how what it checks stands can’t be told`
  return { kind: 'unreadable', subject: rule, file: record.body.file, line: 1, message }
}
