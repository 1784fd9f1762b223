/** What is made of a file of another program. Fetched with the first file. */
import { type Draft, draftMinutes, draftPaper, draftTerms, restored } from '../../../draft/index.ts'
import type { PublicRecord } from '../../../record/index.ts'
import type { DeskDraft, DroppedFile } from './messages.ts'
import { taken } from './taken.ts'

/** The drafts of a file; of one that was exported from the record, the documents that it changes. */
export async function drafts(
  record: PublicRecord,
  { name, bytes, as, date, title }: DroppedFile,
): Promise<DeskDraft[]> {
  const read = await taken(name, bytes)
  if (read.exported) return restored(read.exported, read, record).map(told)
  const draft =
    as === 'paper'
      ? draftPaper(read, title === undefined ? {} : { title })
      : as === 'terms'
        ? draftTerms(read, record, title === undefined ? {} : { title })
        : draftMinutes(read, record, date === undefined ? {} : { date })
  return [told(draft)]
}

function told({ path, text, was, refused, notices, questions, files = {} }: Draft): DeskDraft {
  return {
    path,
    text,
    was,
    refused,
    files,
    notices: notices.map(({ words, as }) => `${as}: “${words}”`),
    questions: questions.map(({ words, ask }) => ({ say: words === '' ? ask : `${ask}: “${words}”`, words })),
  }
}
