/** An agenda as Markdown, for the Chair. */
import { inWords, type PublicRecord, weekday, words } from '../../record/index.ts'
import type { Agenda } from './agenda.ts'
import { called, dueInWords, type Left } from './matters.ts'
import { bodyName, nameOf } from './names.ts'

/** The agenda as Markdown: what is announced and put off, open actions by owner, declarations, and interests. */
export function agendaText(agenda: Agenda, record: PublicRecord): string {
  const { date, start, venue, announced, deferrals, actions, gaps } = agenda
  const from = record.meetings.findLast((one) => one.body === agenda.body && one.isHeld && one.date < date)
  const when = `${weekday(date)} ${inWords(date)}${start === undefined ? '' : `, ${start}`}`
  return [
    `# Agenda: ${plain(bodyName(record, agenda.body))}, ${inWords(date)}`,
    `${when}${venue === undefined ? '' : `, ${plain(venue)}`}`,
    from ? `Made from the minutes up to ${inWords(from.date)}.` : 'This record holds no earlier minutes of this body.',
    ...section(
      'Announced for this meeting',
      announced.map(({ title, meeting }) => `${plain(title)} (announced on ${inWords(meeting.date)})`),
    ),
    ...section('Put off to this meeting', deferrals.map(told)),
    '## Open actions',
    ...(actions.length === 0 ? ['None in this record.'] : []),
    ...actions.flatMap(({ owner, actions: owned }) => [
      `### ${plain(owner)}`,
      owned.map(({ action, isOverdue }) => `- ${ofAction(action, isOverdue)}`).join('\n'),
    ]),
    ...section('Declarations that do not count on the day', gaps.map(plain)),
    ...section('Items that touch a declared interest', touched(agenda, record)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function section(title: string, entries: readonly string[]): string[] {
  return [`## ${title}`, entries.length === 0 ? 'None in this record.' : entries.map((one) => `- ${one}`).join('\n')]
}

function told(entry: Left): string {
  const text = words(entry.element.body)
  return `${called(entry)}${text === '' ? '' : `: ${plain(text)}`}`
}

function ofAction(action: Left, isOverdue: boolean): string {
  const due = dueInWords(action)
  return `${told(action)}${due === undefined ? '' : ` (${isOverdue ? '**overdue**, was due' : 'due'} ${due})`}`
}

function touched({ touching }: Agenda, record: PublicRecord): string[] {
  return touching.map(({ item, concerns, member, signed, interest }) => {
    const what = interest.organisation === undefined ? '' : ` (${plain(nameOf(record, interest.organisation))})`
    return `“${plain(item)}” concerns ${plain(nameOf(record, concerns))}. ${plain(nameOf(record, member))} declared on ${inWords(signed)}: ${plain(interest.detail)}${what}`
  })
}

/** Words as they are: no sign in them is Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]#|~]/g, '\\$&').replace(/\s+/g, ' ')
}
