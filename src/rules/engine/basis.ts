/** What a rule stands on in a given record. */
import { type Destination, decisionOf, type PublicRecord, termsInForce } from '../../record/index.ts'
import type { Rule } from './rule.ts'
import type { Ground } from './standing.ts'

/**
 * The ground of a rule: the body's own choice in body.yaml, else the rule's.
 * @param body the committee by whose terms; without it, the body itself
 */
export function groundOf(rule: Pick<Rule, 'id' | 'basis' | 'asking'>, record: PublicRecord, body?: string): Ground {
  const chosen = basisOf(record)[rule.id]
  const basis = chosen ? `clause:${chosen}` : rule.basis
  const [kind, id] = basis.split(':') as [Ground['kind'], string | undefined]
  if (id === undefined) return { kind }
  const place = kind === 'clause' ? clausePlace(record, id, body) : decisionPlace(record, id)
  if (place) return { kind, id, place }
  // A committee whose terms call it as the rule itself does.
  const same = chosen && body !== undefined ? groundOf({ ...rule, id: '' }, record, body) : undefined
  if (same?.place) return same
  const [other] = chosen ? [] : (rule.asking?.(record) ?? [])
  return other ? { kind, id: other.fragment ?? id, place: other } : { kind, id }
}

/** What body.yaml says under `basis`, as far as it can be read. */
export function basisOf({ body }: Pick<PublicRecord, 'body'>): Readonly<Record<string, string>> {
  return (body.data ?? body.answers)?.basis ?? {}
}

/** A ground as one word for machines: `terms-of-reference/first#register`, `good-practice`. */
export function groundName(ground: Ground): string {
  if (ground.place) return `${ground.place.document}#${ground.place.fragment}`
  return ground.id ? `${ground.kind}:${ground.id}` : ground.kind
}

function clausePlace(record: PublicRecord, id: string, body: string | undefined): Destination | undefined {
  const terms = termsInForce(record, body)
  return terms?.fragments.get(id)?.type === 'element' ? { document: terms.id, fragment: id } : undefined
}

function decisionPlace(record: PublicRecord, id: string): Destination | undefined {
  const found = decisionOf(record, id)
  return found && { document: found.meeting.id, fragment: `decision-${id}` }
}
