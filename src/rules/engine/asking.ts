/** What the check asks of a body that has no word on a rule which this program promises. */
import { elements, type PublicRecord, START, termsInForce, words } from '../../record/index.ts'
import { dutyOf } from './duty.ts'
import type { Finding, Rule } from './rule.ts'

/** The question. Where several are open, the first has the line that answers all of them: it can be pasted once only. */
export function asking(rule: Rule, rules: readonly Rule[], record: PublicRecord): Finding {
  const { file, data, whereKey } = record.body
  const clause = rule.basis.replace('clause:', '')
  return {
    file,
    span: data ? whereKey(['terms']) : START,
    severity: 'error',
    message: `The terms in force have no clause \`${clause}\`, and body.yaml does not say whether \`${rule.id}\` (“${rule.title}”) is a duty of this body`,
    help: [answer(rule, rules, record), named(rule, record)],
  }
}

function answer(rule: Rule, rules: readonly Rule[], record: PublicRecord): string {
  const open = rules.filter((one) => dutyOf(one, record).unanswered)
  const said = ({ id, promised }: Rule) => `${id}: ${promised?.answer}`
  if (Object.keys(record.body.data?.rules ?? {}).length > 0)
    return `if no clause asks for it, add to \`rules\` in body.yaml: \`${said(rule)}\``
  const [first] = open
  if (first && first.id !== rule.id)
    return `the line that \`${first.id}\` asks for answers this too, if no clause asks for it`
  return `if no clause asks for it, add the line to body.yaml: \`rules: { ${open.map(said).join(', ')} }\``
}

function named({ id, promised }: Rule, record: PublicRecord): string {
  const clauses = elements(termsInForce(record)?.body ?? []).filter((one) => one.name === 'Clause')
  const ids = clauses
    .filter(({ body }) => promised?.words.test(words(body)))
    .map(({ attributes }) => `\`${attributes.id}\``)
  const fit = ids.length === 0 ? '' : `; one that may is ${ids.slice(0, 3).join(' or ')}`
  return `if a clause asks for it, write under \`basis\` in body.yaml \`${id}: \` and the id of the clause${fit}`
}
