/** Letters: their templates, and whether answers come after what they answer. */
import { type Document, find, firstDay, type IsoDate, inWords, type PublicRecord } from '../../record/index.ts'
import type { Finding } from '../engine/rule.ts'
import { holderName } from './names.ts'

/** What is wrong with a letter, on a day. */
export function* letterFindings(document: Document<'papers'>, asOf: IsoDate, record: PublicRecord): Generator<Finding> {
  const { data } = document
  if (!data) return
  const { type: kind, held, status, date, to, template } = data
  const told = (path: PropertyKey[], message: string, help: string): Finding => ({
    ...document.at(path),
    message,
    help: [help],
    subjects: [document.id],
  })
  if (kind !== 'letter') return
  // Of a published one that the record holds, the day is asked for as of any paper.
  if (date !== undefined && date > asOf.slice(0, date.length) && !(held && status === 'published'))
    yield {
      ...told(
        ['date'],
        `This letter is issued ${when(date)}, which has not come by ${inWords(asOf)}`,
        'write the day once it is issued; for when it is expected, there is `due`',
      ),
      day: firstDay(date),
    }
  const { type, title } = (template !== undefined && find(record, 'papers', template)?.data) || {}
  if (type !== undefined && type !== 'template')
    yield told(
      ['template'],
      `Unexpected template “${title}”, which is a ${type.replace('-', ' ')}, expected a paper with \`type: template\``,
      'if it is one, write that type in its file; else name the template, or take the line out',
    )
  const first = new Map<string, number>()
  for (const [n, { recipient, issued, answered, answer }] of to.entries()) {
    const other = first.get(recipient)
    if (other === undefined) first.set(recipient, n)
    else
      yield {
        ...told(
          ['to', n, 'recipient'],
          `Unexpected second entry of ${holderName(record, recipient)}, expected each recipient of a letter once`,
          'keep the entry that is true; if the second is meant for another, correct its id',
        ),
        related: [{ ...document.at(['to', other, 'recipient']), message: 'the first' }],
      }
    if (issued !== undefined && date !== undefined && issued < date.slice(0, issued.length))
      yield told(
        ['to', n, 'issued'],
        `This letter is issued to ${holderName(record, recipient)} ${when(issued)}, before its own day, ${inWords(date)}`,
        'compare the two days with the letter, and correct the wrong one',
      )
    const begun = issued ?? date
    if (issued !== undefined && issued > asOf)
      yield {
        ...told(
          ['to', n, 'issued'],
          `This letter is issued ${when(issued)}, which has not come by ${inWords(asOf)}`,
          'write the day once it is issued',
        ),
        day: issued,
      }
    if (answered !== undefined && answered > asOf)
      yield {
        ...told(
          ['to', n, 'answered'],
          `An answer by ${holderName(record, recipient)} is dated ${inWords(answered)}, a day that has not come by ${inWords(asOf)}`,
          'correct the day, or take it out until an answer has come',
        ),
        day: answered,
      }
    else if (answered !== undefined && begun !== undefined && answered < begun)
      yield told(
        ['to', n, 'answered'],
        `An answer by ${holderName(record, recipient)} is dated ${inWords(answered)}, before the letter was issued, ${when(begun)}`,
        'compare the two days with the letters, and correct the wrong one',
      )
    if (answer !== undefined && document.id === `papers/${answer}`)
      yield told(['to', n, 'answer'], 'This letter says that it answers itself', 'name the paper that is the answer')
    else if (answer !== undefined) {
      const found = find(record, 'papers', answer)?.data
      if (found && found.type !== 'letter')
        yield told(
          ['to', n, 'answer'],
          `Unexpected answer “${found.title}”, which is a ${found.type.replace('-', ' ')}, expected a letter`,
          'if it is one, write `type: letter` in its file; else name the letter that answers, or take the line out',
        )
    }
  }
}

function when(day: string): string {
  return `${day.length === 10 ? 'on' : 'in'} ${inWords(day)}`
}
