/** The life of a paper before it is published and after: commissioned, cleared, translated, replaced, withdrawn. */
import { type Document, find, type IsoDate, inWords, lastDay, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'

/** What is wrong with how a paper came about or ended, judged on a day. */
export function* lifeOf(document: Document<'papers'>, day: IsoDate, record: PublicRecord): Generator<Finding> {
  const { data } = document
  if (!data) return
  const { status, reason, due, commissionedBy, translationOf, lang, replaces } = data
  const told = (field: string, message: string, ...help: string[]): Finding => ({
    ...document.at([field]),
    message,
    help,
    subjects: [document.id],
  })
  if (status === 'withdrawn' && reason === undefined)
    yield told(
      'status',
      'This paper is withdrawn, and does not say why',
      'write why in a line `reason:`, in a sentence: readers find it in place of the text',
    )
  if (status !== 'withdrawn' && reason !== undefined)
    yield told(
      'reason',
      `Unexpected \`reason\` of a paper that is ${status}, expected it only where one was withdrawn`,
      'if it was, write `status: withdrawn`; else take the line out',
    )
  if (status === 'cleared' && !isCleared(data))
    yield told(
      'status',
      'This paper is cleared, and does not say by whom or where',
      'name the minutes of the meeting that cleared it in a line `clearedAt:`, or who did in a line `clearedBy:`',
    )
  if ((status === 'commissioned' || status === 'draft') && due !== undefined && lastDay(due) < day)
    yield {
      ...told(
        'due',
        `This paper was due ${due.length === 7 ? 'in' : 'on'} ${inWords(due)}, and is ${status === 'draft' ? 'a draft' : 'not written yet'}`,
        'if it is further, write its status: `draft`, `cleared` or `published`',
        'if the body has given it a later day, write that in `due`; if it is no longer wanted, `status: withdrawn` with the `reason`',
      ),
      severity: 'warning',
      explain: 'or',
    }
  if (
    commissionedBy !== undefined &&
    record.directory.elements.has(commissionedBy) &&
    !record.actions.has(commissionedBy)
  )
    yield told(
      'commissionedBy',
      `Unexpected \`${commissionedBy}\`, expected the full id of an action`,
      'name the action by which the paper was asked for; where no minutes mark one, take the line out',
    )
  if (translationOf !== undefined) yield* translated(document, translationOf, lang, told)
  if (replaces !== undefined) yield* replaced(document, replaces, record, told)
}

type Told = (field: string, message: string, ...help: string[]) => Finding

function isCleared({ approved, approvedAt, clearedAt, clearedBy }: NonNullable<Document<'papers'>['data']>): boolean {
  return (approved ?? approvedAt ?? clearedAt) !== undefined || clearedBy.length > 0
}

function* translated({ id }: Document<'papers'>, of: string, lang: string | undefined, told: Told): Generator<Finding> {
  if (id === `papers/${of}`)
    yield told('translationOf', 'This paper says that it translates itself', 'name the paper in the other language')
  else if (lang === undefined)
    yield told(
      'translationOf',
      'This paper is a translation, and does not say into which language',
      'write the language in a line `lang:`, by its tag; where this is the English one, write `translationOf` in the other',
    )
}

function* replaced(document: Document<'papers'>, old: string, record: PublicRecord, told: Told): Generator<Finding> {
  if (document.id === `papers/${old}`) {
    yield told('replaces', 'This paper says that it replaces itself', 'name the paper that came before, or take it out')
    return
  }
  const [date, before] = [document.data?.date, find(record, 'papers', old)?.data?.date]
  if (date === undefined || before === undefined || before <= date) return
  yield told(
    'replaces',
    `This paper, of ${inWords(date)}, says that it replaces one of ${inWords(before)}, which is later`,
    'compare the two dates; if the other is the newer, write `replaces` there',
  )
}
