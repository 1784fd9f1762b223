/** Minutes as they are circulated: what stands above the text, who was there, the items, the next meeting. */
import { cameTo, type Document, inWords, type Meeting, type PublicRecord, readMarkdown } from '../record/index.ts'
import { bodyOf } from './body.ts'
import { documentName, holderName, listed } from './names.ts'
import { made, type Paragraph, type Run, type Sheet } from './sheet.ts'

/** The Word file of the minutes of a meeting. */
export function minutesSheet(meeting: Meeting, record: PublicRecord): Sheet {
  const { document, date } = meeting
  const { text } = document.source
  const { root } = readMarkdown(document.source)
  const hasNext = meeting.items.some(({ heading }) => /next\b.*\bmeeting/i.test(heading.text))
  return {
    title: `Minutes of ${inWords(date)}`,
    lang: 'en-GB',
    whole: true,
    sources: [{ path: `${document.id}.mdx`, text }],
    blocks: [
      ...masthead(meeting, record),
      ...attendance(meeting, record),
      ...(root ? bodyOf(root, { text, source: 0, day: date, record }) : []),
      ...(hasNext ? [] : nextMeeting(meeting)),
    ],
  }
}

/** The lines above the text: as they were published, or what the fields say. */
function masthead({ document, date, data }: Meeting, record: PublicRecord): Paragraph[] {
  const status =
    data.status === 'draft'
      ? [made(0, 'Subtitle', 'Draft')]
      : data.status === 'cancelled'
        ? [made(0, 'Subtitle', `Cancelled: ${data.reason ?? ''}`)]
        : []
  if (data.masthead.length > 0) {
    const lines = data.masthead.map((line, n) =>
      made(0, n === 0 ? 'Title' : 'Subtitle', field(document, ['masthead', n], line)),
    )
    return [...lines, ...status]
  }
  const hours = [data.start, data.end].filter((hour) => hour !== undefined).join(' to ')
  const last = data.until === undefined ? '' : ` to ${inWords(data.until)}`
  return [
    made(0, 'Title', bodyName(data.body, date, record)),
    made(0, 'Subtitle', `Minutes of the meeting of ${inWords(date)}${last}`),
    ...(hours === '' ? [] : [made(0, 'Subtitle', hours)]),
    ...(data.venue === undefined ? [] : [made(0, 'Subtitle', field(document, ['venue'], data.venue))]),
    ...status,
  ]
}

/** The name of the body, or of a committee of it, on a day. */
export function bodyName(committee: string | undefined, day: string, { body, documents }: PublicRecord): string {
  const whole = body.data?.name ?? ''
  return committee === undefined
    ? whole
    : `${whole}: ${documentName(`bodies/${committee}`, day, documents) ?? committee}`
}

/** The words of a field, with their place where the file has them as they are. */
export function field({ source, where }: Document, path: (string | number)[], words: string): Run {
  const { line, column } = where(path)
  const start = source.offset(line, column)
  const at = [start, start + 1].find((one) => source.text.startsWith(words, one))
  return at === undefined ? { text: words } : { text: words, at }
}

/** Who was there and who was not, a line for each list. */
function attendance(meeting: Meeting, record: PublicRecord): Paragraph[] {
  const { data, date } = meeting
  const name = (id: string) => holderName(id, date, record)
  const came = cameTo(meeting, record).map(({ person, list, for: member, of, from, until, items }) => {
    const behind = [
      ...(data.chair.includes(person) ? ['Chair'] : []),
      ...(member === undefined ? [] : [`for ${name(member)}`]),
      ...(of === undefined ? [] : [documentName(`organisations/${of}`, date, record.documents) ?? of]),
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(until === undefined ? [] : [`until ${until}`]),
      ...(items === undefined ? [] : [`for ${listed(itemsNamed(items, meeting))}`]),
    ]
    return { list, words: behind.length === 0 ? name(person) : `${name(person)} (${behind.join('; ')})` }
  })
  const chair = data.chair.filter((id) => !meeting.data.attended.some(({ person }) => person === id))
  const lists: [string, string[]][] = [
    ['Chair', chair.map(name)],
    ['Present', came.filter(({ list }) => list === 'attended').map(({ words }) => words)],
    ['Agreed by correspondence', data.agreed.map(name)],
    ['In attendance', came.filter(({ list }) => list === 'inAttendance').map(({ words }) => words)],
    ['Apologies', data.apologies.map(name)],
    ['Absent', data.absent.map(name)],
  ]
  return lists.flatMap(([label, names]) =>
    names.length === 0 ? [] : [made(0, 'Normal', { text: `${label}:`, bold: true }, ' ', names.join(', '))],
  )
}

function itemsNamed(ids: readonly string[], { items }: Meeting): string[] {
  return ids.map((id) => items.find(({ heading }) => heading.id === id)?.heading.text ?? id)
}

/** What is announced, where the text itself has no heading for it. */
function nextMeeting({ document, data }: Meeting): Paragraph[] {
  return data.nextMeeting.map((next, n) => {
    const path = ['nextMeeting', n]
    const when = [next.date === undefined ? '' : inWords(next.date), next.start ?? ''].filter((one) => one !== '')
    const agenda = next.agenda.map((one, at): Run => {
      const title = typeof one === 'string' ? one : one.title
      return field(document, [...path, 'agenda', at, ...(typeof one === 'string' ? [] : ['title'])], title)
    })
    return made(
      0,
      'Normal',
      { text: 'Next meeting:', bold: true },
      ' ',
      when.join(', '),
      ...(next.venue === undefined ? [] : [', ', field(document, [...path, 'venue'], next.venue)]),
      ...(agenda.length === 0 ? [] : [when.length > 0 ? '. Agenda: ' : 'Agenda: ']),
      ...agenda.flatMap((run, at) => (at === 0 ? [run] : ['; ', run])),
    )
  })
}
