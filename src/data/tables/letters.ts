/** The table of letters, and of whom each went to. */
import { only, type PublicRecord } from '../../record/index.ts'
import { RowIds, table } from '../table.ts'

/** One row for each recipient of each letter; a letter of which no source names one has a row too. */
function* lettersAndRecipients({ documents }: PublicRecord) {
  const ids = new RowIds()
  for (const { id, data } of only(documents.values(), 'papers')) {
    if (data?.type !== 'letter') continue
    for (const to of data.to.length > 0 ? data.to : [undefined])
      yield { id: ids.of(to ? `${id}#${to.recipient}` : id), letter: id, data, to }
  }
}

const paper = (id: string | undefined) => (id === undefined ? undefined : `papers/${id}`)

export const letters = table(
  'letters',
  'Letters, and to whom they went',
  lettersAndRecipients,
  ({ id }) => id,
  ({ letter }) => `${letter}/`,
  (add) => [
    add('letter', 'string', 'The letter: the id of its paper', ({ letter }) => letter, true),
    add('from', 'string', 'Who issues it: the id of a person, post or organisation', ({ data }) => data.from),
    add(
      'recipient',
      'string',
      'To whom it goes: the id of a person, post or organisation; empty where no source names one',
      ({ to }) => to?.recipient,
    ),
    add(
      'issued',
      'string',
      'When it was issued to them: a day, a month or a year; empty where no source says',
      ({ to, data }) => to?.issued ?? data.date,
    ),
    add('answered', 'date', 'The day of their answer; empty where no source tells of one', ({ to }) => to?.answered),
    add('answer', 'string', 'The answer, where the record has an entry for it: its id', ({ to }) => paper(to?.answer)),
    add('template', 'string', 'The template that it is made from: its id', ({ data }) => paper(data.template)),
  ],
)
