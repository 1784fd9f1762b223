/** The whole record of a new body: what it is, its terms, its Chair, and what its rules stand on. */
import { parse } from 'yaml'
import { addMonths, type IsoDate, readDocument, sealOf } from '../../record/index.ts'
import { asYaml } from '../written.ts'
import type { DutyAsked } from './duties.ts'
import { type Fields, fileOf, given, idOf, type NewFile } from './file.ts'
import type { Terms } from './terms.ts'

/** What is known of a body. */
export interface BodyAnswers {
  name: string
  abbreviation?: string | undefined
  summary?: string | undefined
  sponsor: string
  /** Who appoints the Chair. */
  appointedBy: string
  established: IsoDate
  /** Whom readers can ask: an office with its address. */
  contact: string
  /** The name of the Chair. */
  chair: string
  /** The Chair’s first day, where that is not the day on which the body was set up. */
  chairFrom?: IsoDate | undefined
}

/** Which clause a rule stands on, by the id of the rule. */
export type Basis = Readonly<Record<string, string>>

const EDITORS = 'The editors of this record'
/** For how long the record may go without the declarations that its terms ask for. */
const MONTHS = 3

/**
 * The files of a record that passes the check at once. Where the terms ask for declarations, an exception says for three
 * months that the record holds none yet: what was signed it can't know.
 * @param today the day on which the record is begun
 */
export function newBody(
  answers: BodyAnswers,
  terms: Terms,
  duties: readonly DutyAsked[],
  basis: Basis,
  today: IsoDate,
): NewFile[] {
  const { name, chair, established, chairFrom } = answers
  const person = idOf(chair)
  const isAsked = basis['declaration-current'] !== undefined && (chairFrom ?? established) <= today
  return [
    { path: 'body.yaml', text: asYaml(bodyFields(answers, duties, basis, isAsked)) },
    { path: 'exceptions.yaml', text: isAsked ? asEntry(notYet(person, today)) : '[]\n' },
    fileOf(`people/${person}.mdx`, { name: chair, roles: [{ post: 'chair', from: chairFrom ?? established }] }),
    fileOf('posts/chair.mdx', { name: 'Chair', role: 'chair' }),
    fileOf('posts/members.mdx', { name: 'Members', role: 'member', group: true, lead: 'chair' }),
    sealed(terms, `${name}: terms of reference`),
  ]
}

function bodyFields(
  { name, abbreviation, summary, sponsor, appointedBy, established, contact }: BodyAnswers,
  duties: readonly DutyAsked[],
  basis: Basis,
  needsEditors: boolean,
): Fields {
  const open = duties
    .flatMap(({ otherwise }) => Object.entries(otherwise))
    .filter(([rule]) => basis[rule] === undefined)
  return given({
    name,
    abbreviation,
    summary: summary ?? `${name} is sponsored by ${sponsor}. Its Chair is appointed by ${appointedBy}.`,
    sponsor,
    appointedBy,
    established,
    terms: 'first',
    contact,
    authorities: needsEditors ? [EDITORS] : undefined,
    basis: Object.keys(basis).length > 0 ? basis : undefined,
    rules: open.length > 0 ? Object.fromEntries(open.map(([rule, answer]) => [rule, parse(answer)])) : undefined,
  })
}

function notYet(person: string, today: IsoDate): Fields {
  return {
    rule: 'declaration-current',
    subject: `people/${person}`,
    reason:
      'This record was begun with the terms of reference, and no declaration has been taken into it yet. That says nothing about whether one was signed.',
    approvedBy: EDITORS,
    recorded: today,
    expires: addMonths(today, MONTHS),
  }
}

/** The terms with the seal of what they say. */
function sealed({ title, text }: Terms, otherwise: string): NewFile {
  const id = 'terms-of-reference/first'
  const path = `${id}.mdx`
  const draft = fileOf(path, { title: title ?? otherwise }, text)
  const seal = sealOf(readDocument('terms-of-reference', id, path, draft.text))
  return fileOf(path, { title: title ?? otherwise, seal }, text)
}

/** Fields as the one entry of a list. */
function asEntry(fields: Fields): string {
  return asYaml(fields)
    .replace(/^/, '- ')
    .replace(/\n(?=.)/g, '\n  ')
}
