/** Whether a paper that says it is published is ready to be. */
import { type DataOf, type IsoDate, inWords } from '../../record/index.ts'

/** Something that keeps a paper from being ready to publish. */
export interface Shortcoming {
  /** The field at which it shows. */
  field: keyof DataOf<'papers'>
  message: string
  help: string
}

/** What a published paper lacks by its own facts, judged on a day. */
export function* shortcomings(paper: DataOf<'papers'>, asOf: IsoDate): Generator<Shortcoming> {
  const { authors, date, embargo } = paper
  // A letter is its sender’s: no meeting has to approve it.
  const isLetter = paper.type === 'letter'
  const approval = (['approved', 'approvedAt', 'clearedAt'] as const).find((field) => paper[field] !== undefined)
  const approved = approval && paper[approval]?.replace('minutes/', '').slice(0, 10)
  if (isLetter && paper.from === undefined)
    yield {
      field: 'status',
      message: 'This letter is published, and does not say who issues it',
      help: 'write who does in a line `from:`, an id from people/, posts/ or organisations/',
    }
  if (!isLetter && authors.length === 0)
    yield {
      field: 'status',
      message: 'This paper is published, and names no author',
      help: 'write who wrote it: `authors: [chair]`, ids from people/ or posts/',
    }
  if (!isLetter && approved === undefined)
    yield {
      field: 'status',
      message: 'This paper is published, and does not say when it was approved',
      help: 'write the day of the approval in a line `approved:`, or the minutes of the meeting that cleared it in a line `clearedAt:`',
    }
  if (date === undefined)
    yield {
      field: 'status',
      message: 'This paper is published, and has no date',
      help: `write its day: \`date: ${asOf}\``,
    }
  else if (!isDay(date))
    yield {
      field: 'date',
      message: `Unexpected \`${date}\`, expected the day on which the paper was published`,
      help: `write the day, as interests are listed as they stood on it: \`date: ${`${date}-01-01`.slice(0, 10)}\``,
    }
  else if (date > asOf)
    yield {
      field: 'date',
      message: `This paper is published, and its day, ${inWords(date)}, is still to come`,
      help: 'until that day write `status: cleared`',
    }
  else if (approval !== undefined && approved !== undefined && approved > date)
    yield {
      field: approval,
      message: `This paper was published on ${inWords(date)}, before it was approved on ${inWords(approved)}`,
      help: 'write the day of the approval and the day of publication as they were',
    }
  if (embargo === undefined) return
  if (embargo > asOf)
    yield {
      field: 'embargo',
      message: `This paper is published, and its embargo lasts until ${inWords(embargo)}`,
      help: 'until that day write `status: cleared`, and keep its text out of the record',
    }
  else if (isDay(date) && embargo > date)
    yield {
      field: 'embargo',
      message: `This paper was published on ${inWords(date)}, under an embargo until ${inWords(embargo)}`,
      help: 'write the day of publication and the embargo as they were',
    }
}

/** Whether a date names a day, and not a month or a year. */
export function isDay(date: string | undefined): date is IsoDate {
  return date?.length === 10
}
