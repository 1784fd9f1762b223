/** An agenda: what minutes announce for the next meeting, or the items of a meeting. */
import { inWords, type Meeting, type PublicRecord } from '../record/index.ts'
import { bodyName, field } from './minutes.ts'
import { made, type Paragraph, type Run, type Sheet } from './sheet.ts'

/** The agenda of the meeting that these minutes announce; nothing where they announce none. */
export function announcedSheet(meeting: Meeting, record: PublicRecord): Sheet | undefined {
  const { document, data } = meeting
  const blocks = data.nextMeeting.flatMap((next, n): Paragraph[] => {
    if (next.date === undefined && next.agenda.length === 0) return []
    const path = ['nextMeeting', n]
    const day =
      next.date === undefined ? 'Agenda of the next meeting' : `Agenda of the meeting of ${inWords(next.date)}`
    const items = next.agenda.map((one, at) =>
      typeof one === 'string'
        ? field(document, [...path, 'agenda', at], one)
        : field(document, [...path, 'agenda', at, 'title'], one.title),
    )
    return [
      ...head(day, meeting, record),
      ...(next.start === undefined ? [] : [made(0, 'Subtitle', next.start)]),
      ...(next.venue === undefined ? [] : [made(0, 'Subtitle', field(document, [...path, 'venue'], next.venue))]),
      ...numbered(items),
    ]
  })
  return blocks.length === 0 ? undefined : sheet(meeting, blocks)
}

/** The items of a meeting as its agenda. */
export function heldSheet(meeting: Meeting, record: PublicRecord): Sheet {
  const { text } = meeting.document.source
  const titles = meeting.items.map(({ heading }): Run => {
    const at = text.indexOf(heading.text, heading.from)
    const isOwn = at !== -1 && at < text.indexOf('\n', heading.from)
    return isOwn ? { text: heading.text, at } : { text: heading.text }
  })
  const day = `Agenda of the meeting of ${inWords(meeting.date)}`
  return sheet(meeting, [...head(day, meeting, record), ...numbered(titles)])
}

function head(day: string, { date, data }: Meeting, record: PublicRecord): Paragraph[] {
  return [made(0, 'Title', bodyName(data.body, date, record)), made(0, 'Subtitle', day)]
}

function numbered(titles: readonly Run[]): Paragraph[] {
  return titles.map((run, n) => ({
    type: 'paragraph',
    look: { style: 'Entry', level: 0, list: n + 1 },
    runs: [run],
    place: { source: 0 },
  }))
}

function sheet({ document, date }: Meeting, blocks: Paragraph[]): Sheet {
  return {
    title: `Agenda, from the minutes of ${inWords(date)}`,
    lang: 'en-GB',
    whole: false,
    sources: [{ path: `${document.id}.mdx`, text: document.source.text }],
    blocks,
  }
}
