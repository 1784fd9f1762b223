/** What body.yaml says under `rules`: only of rules that there are, and only what the terms and the record leave open. */
import { nearest, type PublicRecord } from '../../record/index.ts'
import { choiceOf } from '../engine/duty.ts'
import type { Finding, Rule } from '../engine/rule.ts'
import type { Duty } from '../engine/standing.ts'

/** Rules that there aren't, and rules that the body can't turn off or make less strict. */
export function* misruled(
  record: PublicRecord,
  known: ReadonlyMap<string, Rule>,
  duty: (id: string) => Duty | undefined,
): Generator<Finding> {
  const { file, data, where, whereKey } = record.body
  for (const id of Object.keys(data?.rules ?? {})) {
    const rule = known.get(id)
    const stands = duty(id)
    if (!rule || !stands) yield { file, span: whereKey(['rules', id]), ...unknownId('rule', id, 'rules', known.keys()) }
    else {
      const wrong = refused(rule, stands, record)
      if (wrong) yield { file, span: where(['rules', id]), ...wrong }
    }
  }
}

type Refusal = Pick<Finding, 'message' | 'help'>

function refused(rule: Rule, { fixed, ground }: Duty, record: PublicRecord): Refusal | undefined {
  const choice = choiceOf(rule.id, record)
  if (choice === 'error' || (choice === rule.severity && rule.severity === 'warning')) return undefined
  const said = typeof choice === 'string' ? choice : 'off'
  if (fixed === 'record')
    return {
      message: `Unexpected \`${said}\` for \`${rule.id}\`: what the integrity of the record needs always holds`,
      help: ['take the line out, and mend what the rule finds'],
    }
  if (fixed === 'duty')
    return {
      message: `Unexpected \`${said}\` for \`${rule.id}\`, which is a duty of this body: it stands on the ${ground.kind} \`${ground.id}\``,
      help: ['take the line out; what can’t be kept is explained in exceptions.yaml, each with its reason'],
    }
  if (!rule.promised || typeof choice !== 'string') return undefined
  return {
    message: `Unexpected \`${said}\` for \`${rule.id}\` without a reason, expected why it is no duty of this body`,
    help: ['write `{ off: "why" }` there, with the reason in a sentence that the public can read'],
  }
}

/** What to say of an id that there isn't. */
export function unknownId(what: 'rule' | 'clause', id: string, field: string, known: Iterable<string>): Refusal {
  const near = nearest(id, known)
  const expected = what === 'rule' ? 'one of the rules of the check' : 'a clause of the terms in force'
  return {
    message: `Unexpected ${what} \`${id}\` in \`${field}\`, expected ${expected}`,
    help: [near ? `nearest known id: \`${near}\`` : 'take the line out, or write an id that there is'],
  }
}
