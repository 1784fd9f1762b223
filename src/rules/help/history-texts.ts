/** What has changed, without a word about it, in a document that stands as it is. */
import { type Document, type Element, inWords, type PublicRecord, plainly, sealOf, words } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { clausesOf, hasNewNote, type Kept, type Noted, named, notesOf, verb } from './history.ts'
import { changedFiles } from './history-files.ts'
import { unanswered } from './history-replies.ts'

/** How many letters of a note are quoted. */
const NOTE_LENGTH = 80

type Place = Pick<Finding, 'file' | 'span'>
type Finder = (message: string, help: string[], place?: Place) => Finding

/** A state taken back, a seal or a note lost, other words: each where nothing tells readers of it. */
export function* changedSilently(was: Kept, now: Kept, record: PublicRecord): Generator<Finding> {
  const [before, after] = [was, now] as unknown as [Document, Document]
  const name = named(after, record)
  const at = (...fields: string[]) => now.at(fields.filter((field) => field in (now.data ?? {})).slice(0, 1))
  const wrong: Finder = (message, help, place = at('seal', 'status', 'signed', 'title')) => {
    return { ...place, message: `${name} ${message}`, help, subjects: [now.id] }
  }
  const [state, stateNow] = [fieldOf(was, 'status'), fieldOf(now, 'status')]
  if (stateNow !== state && (stateNow === 'draft' || stateNow === 'approved'))
    yield wrong(
      `${verb(was, 'was', 'were')} ${state} before this change, and ${verb(was, 'is', 'are')} ${stateNow === 'draft' ? 'a draft' : 'only approved'} now`,
      [`write \`status: ${state}\` again`],
      at('status'),
    )
  const [seal, sealNow] = [fieldOf(was, 'seal'), fieldOf(now, 'seal')]
  if (seal !== undefined && sealNow === undefined)
    yield wrong(
      `${verb(was, 'has', 'have')} lost the seal of before this change`,
      [`put back the line \`seal: ${seal}\``],
      at('status', 'title'),
    )
  yield* renoted(before, after, wrong)
  yield* unanswered(was, now, wrong)
  const isNoted = hasNewNote(before, after)
  if (!isNoted)
    for (const { what, mend, place } of changedFiles(was, now, record))
      yield wrong(what, [mend, ...waysFor(now).slice(1)], place)
  // A seal that is broken says already that the text reads otherwise.
  if (sealNow !== undefined && sealNow !== sealOf(now)) return
  if (!isNoted) yield* reworded(was, now, wrong)
}

/** Notes that were taken out, or say something else: they are part of what readers were told. */
function* renoted(was: Document, now: Document, wrong: Finder): Generator<Finding> {
  const [old, fresh] = [notesOf(was), notesOf(now)]
  if (fresh.length < old.length) {
    yield wrong(`${verb(was, 'tells', 'tell')} of fewer corrections than before this change`, [
      'put back the note that was taken out',
    ])
    return
  }
  const key = ({ date, words }: Noted) => `${date} ${words}`
  const kept = new Set(fresh.map(key))
  const gone = old.find((note) => !kept.has(key(note)))
  if (!gone) return
  const day = gone.date === undefined ? '' : ` of ${inWords(gone.date)}`
  const said = gone.words.length > NOTE_LENGTH ? `${gone.words.slice(0, NOTE_LENGTH).trimEnd()}…` : gone.words
  yield wrong(
    `${verb(was, 'tells', 'tell')} of a correction otherwise than before this change: the note${day} “${said}” is not there any more`,
    ['put back its day and its words; what is to be said of it now is a further note'],
  )
}

/** Another text: of terms, the clauses in which it is; else the document. */
function* reworded(was: Kept, now: Kept, wrong: Finder): Generator<Finding> {
  const help = waysFor(now)
  const [old, fresh] = [clausesOf(was), clausesOf(now)]
  let isSaid = false
  for (const [id, clause] of old) {
    const then = fresh.get(id)
    const what = !then
      ? 'is gone'
      : clause.attributes.repealed !== undefined && then.attributes.repealed === undefined
        ? 'is no longer repealed'
        : plainly(words(clause.body)) !== plainly(words(then.body))
          ? 'reads otherwise than before'
          : clause.attributes.unchecked !== then.attributes.unchecked
            ? uncheckedNow(clause, then)
            : undefined
    if (!what) continue
    isSaid = true
    const place = then && { file: now.file, span: then.tag }
    yield wrong(`changed: the clause \`${id}\` ${what}, and no note says why`, help, place)
  }
  // That a clause is repealed is said in the clause itself.
  const isSame = sealOf(was, ['repealed']) === sealOf(now, ['repealed'])
  // A form without its signature may be signed at last; what was made otherwise stays, and the form is added beside it.
  const [form, formNow] = [fieldOf(was, 'form'), fieldOf(now, 'form')]
  const isMadeOtherwise = form !== formNow && form !== 'unsigned'
  if (!isSaid && (!isSame || isMadeOtherwise))
    yield wrong(
      `${verb(now, 'reads', 'read')} otherwise than before this change, and no note says what was corrected`,
      help,
    )
}

/** What has become of the reason why no machine checks a clause. */
function uncheckedNow(was: Element<'Clause'>, now: Element<'Clause'>): string {
  if (was.attributes.unchecked === undefined) return 'says that it is not checked, as it did not before'
  return now.attributes.unchecked === undefined
    ? 'no longer says why it is not checked'
    : 'gives another reason why it is not checked'
}

/** The ways there are to change what stands. */
function waysFor({ kind, file }: Kept): string[] {
  const note = `or, where it is a correction, say in a sentence what was corrected, and why: \`npm run seal -- ${file} --note "…"\``
  const version =
    'or write it as a new version: a file of its own beside this one, which body.yaml names under `terms:`'
  const next =
    'or, where something has changed since, add the next declaration: a file of its own, named after the day of its signature'
  const ways = { minutes: [note], papers: [note], 'terms-of-reference': [version, note], interests: [next] }
  return ['put back what was changed', ...ways[kind]]
}

function fieldOf({ data }: Kept, field: string): string | undefined {
  return (data as Record<string, unknown> | undefined)?.[field] as string | undefined
}
