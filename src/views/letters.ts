/** What the page of a letter or template says: from whom it is, to whom it went, and who answered. */
import { type DataOf, inWords } from '../record/index.ts'
import type { Fact } from './facts.ts'
import { onDay } from './plan/entry.ts'
import { holder, type Named, named, namedId, type Site } from './site.ts'

type Letter = DataOf<'papers'>

/** Whose letter it is, when it was issued to whom, and when they answered; what the record doesn't say is called unknown. */
export function letterFacts(letter: Letter, id: string, site: Site): Fact[] {
  const { type, from, template } = letter
  const facts: Fact[] = [
    { label: 'From', named: from === undefined ? [] : [holder(site, from)] },
    { label: 'Template', named: template === undefined ? [] : [namedId(site, `papers/${template}`)] },
    { label: 'Letters made from it', named: pointing(id, 'template', site) },
    { label: 'Answer to', named: pointing(id, 'to.answer', site) },
  ]
  return type === 'letter' ? [...facts, ...issueFacts(letter), ...recipientFacts(letter, site)] : facts
}

function issueFacts({ date, to }: Letter): Fact[] {
  if (date !== undefined) return [{ label: 'Issued', text: date.length < 10 ? onDay(date) : inWords(date) }]
  if (to.some(({ issued }) => issued !== undefined)) return []
  return [{ label: 'Issued', text: 'this record does not say whether it was issued' }]
}

const UNKNOWN = 'this record does not say whether it was answered'

function recipientFacts({ to, date }: Letter, site: Site): Fact[] {
  if (to.length === 0)
    return [
      { label: 'Addressed to', text: 'this record names nobody' },
      { label: 'Answered', text: UNKNOWN },
    ]
  return to.flatMap(({ recipient, issued = date, answered, answer }) => {
    const who = [holder(site, recipient)]
    const on = answered && onDay(answered)
    return [
      {
        label: issued === undefined ? 'Addressed to' : 'Issued to',
        text: issued && onDay(issued),
        named: who,
      },
      answer === undefined
        ? { label: 'Answered', text: on ?? UNKNOWN, named: who }
        : { label: 'Answered', text: on, named: [...who, namedId(site, `papers/${answer}`)] },
    ]
  })
}

/** The papers that point to one by a field, each once. */
function pointing(id: string, role: string, site: Site): Named[] {
  const links = (site.incoming.get(id) ?? []).filter((link) => link.role === role)
  return [...new Set(links.map(({ from }) => from))].map((from) => named(site, from))
}

/** What a paper is called in a sentence: a paper, a letter or a template. */
export function nounOf({ type }: Pick<Letter, 'type'>): string {
  return type === 'letter' || type === 'template' ? type : 'paper'
}

/** Whether what a paper says of its authors, and of those who finalise and clear it, is still to come. */
function toCome(status: Letter['status']): { isAhead: boolean; isOpen: boolean } {
  const isAhead = status === 'commissioned'
  return { isAhead, isOpen: isAhead || status === 'draft' }
}

const TO_COME: Readonly<Record<string, string>> = {
  authors: 'to write it',
  contributors: 'to add to it',
  finalisedBy: 'to finalise it',
  clearedBy: 'to clear it',
}

/** How the part of somebody in a paper is told on their page, where it is still to come; `undefined` where it is done. */
export function howInPaper(role: string, status: Letter['status']): string | undefined {
  const { isAhead, isOpen } = toCome(status)
  const isLate = role === 'finalisedBy' || role === 'clearedBy'
  return (isLate ? isOpen : isAhead) ? TO_COME[role] : undefined
}

/** Who had, or is to have, which part in a paper: until it is cleared nobody can say that they did. */
export function peopleOf({ status, authors, contributors, finalisedBy, clearedBy }: Letter, site: Site): Fact[] {
  const { isAhead, isOpen } = toCome(status)
  return [
    { label: isAhead ? 'To be written by' : 'Authors', named: authors.map((id) => holder(site, id)) },
    { label: isAhead ? 'To be added to by' : 'Contributors', named: contributors.map((id) => holder(site, id)) },
    { label: isOpen ? 'To be finalised by' : 'Finalised by', named: finalisedBy.map((id) => holder(site, id)) },
    { label: isOpen ? 'To be cleared by' : 'Cleared by', named: clearedBy.map((id) => holder(site, id)) },
  ]
}
