/** Terms of reference of another program, as a version of those of the record. */
import type { Taken } from '../formats/index.ts'
import {
  bodyOfTerms,
  type Document,
  isDate,
  only,
  type PublicRecord,
  plain,
  plainly,
  shortId,
  slug,
  termsInForce,
  writtenDates,
} from '../record/index.ts'
import { clausesIn } from './clauses.ts'
import type { Draft, Purpose } from './minutes.ts'
import { NAMES_OF_CLAUSES } from './new/duties.ts'
import { fileOf } from './new/file.ts'
import { type Clause, type Terms, telling, termsOf } from './new/terms.ts'
import { besideText, type Notice, type Question } from './notice.ts'

type TermsDocument = Document<'terms-of-reference'>

/** Where words say from which day they hold, up to the day itself. */
const FROM =
  /\b(?:with\s+effect\s+from|effective(?:\s+from)?|in\s+force\s+from|come\s+into\s+force\s+on|hold\s+from)\W{0,3}$/i
const VERSION = /\bversion\W{0,2}(\d+(?:\.\d+)*)\b/i

/**
 * Drafts a version of the terms of reference. A clause whose words are those of the terms in force keeps its id; no new
 * one gets an id that any terms of the record ever had. What the text doesn’t say is asked.
 */
export function draftTerms(taken: Taken, record: PublicRecord, { body, title }: Purpose = {}): Draft {
  const versions = only(record.documents.values(), 'terms-of-reference').toArray()
  const ids = new Set([...NAMES_OF_CLAUSES, ...versions.flatMap((one) => clausesIn(one).map(({ id }) => id))])
  const named = termsOf(taken, ids).title ?? title
  const said = saidIn(taken)
  const id = [...(body === undefined ? [] : [body]), said.from?.value ?? slug(named ?? 'terms of reference')].join('-')
  const path = `terms-of-reference/${id}.mdx`
  const before = inForceBefore(record, body, `terms-of-reference/${id}`)
  const old = before ? clausesIn(before) : []
  const terms = termsOf(taken, freeOf(ids, record, id), byWords(old))
  const fields = {
    title: named ?? 'Terms of reference',
    version: said.version,
    body,
    from: said.from?.value,
  }
  const notices: Notice[] = [
    ...(terms.title === undefined ? [] : [{ words: terms.title, as: 'the title', sure: true }]),
    ...(said.from === undefined ? [] : [{ words: said.from.text, as: 'the day from which they hold', sure: true }]),
    ...(said.version === undefined ? [] : [{ words: said.version, as: 'the version', sure: true }]),
    ...kept(terms, old),
  ]
  return {
    path,
    text: fileOf(path, fields, terms.text).text,
    notices,
    questions: [...asked(terms, named, said.from?.value, before, old), ...besideText(taken.remarks)],
  }
}

/** The terms in force of this very body, but for the draft itself. */
function inForceBefore(record: PublicRecord, body: string | undefined, id: string): TermsDocument | undefined {
  const found = termsInForce(record, body)
  return found && found.id !== id && bodyOfTerms(record, found) === body ? found : undefined
}

/** The ids that are given away, but for those that only the draft itself has, where it is taken in again. */
function freeOf(ids: ReadonlySet<string>, record: PublicRecord, own: string): Set<string> {
  const itself = record.documents.get(`terms-of-reference/${own}`)
  if (!itself) return new Set(ids)
  const others = only(record.documents.values(), 'terms-of-reference').filter((one) => shortId(one) !== own)
  return new Set([...NAMES_OF_CLAUSES, ...others.flatMap((one) => clausesIn(one).map(({ id }) => id))])
}

/** Ids by words; words that two clauses have tell neither. */
function byWords(clauses: readonly Clause[]): Map<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const { id, words } of clauses) {
    const key = telling(words)
    if (found.has(key)) twice.add(key)
    found.set(key, id)
  }
  for (const words of twice) found.delete(words)
  found.delete('')
  return found
}

function saidIn({ root }: Taken): { from?: { text: string; value: string }; version?: string } {
  const words = plainly(root.children.map((node) => plain(node)).join('\n'))
  const from = writtenDates(words).find(
    ({ at, value }) => isDate(value) && FROM.test(words.slice(Math.max(0, at - 40), at)),
  )
  const version = VERSION.exec(words.slice(0, 400))?.[1]
  return { ...(from === undefined ? {} : { from }), ...(version === undefined ? {} : { version }) }
}

function kept({ clauses }: Terms, old: readonly Clause[]): Notice[] {
  const ids = new Set(old.map(({ id }) => id))
  return clauses
    .filter(({ id }) => ids.has(id))
    .map(({ id, words }) => ({ words, as: `the clause \`${id}\` as it was`, sure: true }))
}

function asked(
  { clauses }: Terms,
  title: string | undefined,
  from: string | undefined,
  before: TermsDocument | undefined,
  old: readonly Clause[],
): Question[] {
  const open = (ask: string, words = '') => ({ words, ask })
  const ids = new Set(clauses.map(({ id }) => id))
  const was = new Set(old.map(({ id }) => id))
  const fresh = clauses
    .filter(({ id }) => !was.has(id))
    .map(({ id, words }) =>
      open(
        before
          ? `A clause with new words, named \`${id}\`: give it the id of the clause that it replaces, if it does; an id is for good`
          : `Does the id \`${id}\` fit this clause? It is for good`,
        words,
      ),
    )
  const gone = old
    .filter(({ id }) => !ids.has(id))
    .map(({ id, words }) =>
      open(`No clause here has the words of \`${id}\` in the terms in force: was it changed, or left out?`, words),
    )
  return [
    ...(title === undefined ? [open('What is the title? The text begins with none')] : []),
    ...(from === undefined ? [open('From which day do these terms hold? The text doesn’t say: write `from`')] : []),
    ...(before
      ? [
          open(
            `Until which day did ${shortId(before)} hold? Write \`until\` there, and name the new terms in the file of the body once they hold`,
          ),
        ]
      : []),
    ...fresh,
    ...gone,
  ]
}
