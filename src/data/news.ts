/** What is new in a record: minutes, papers and declarations, each as one piece of news. */
import {
  type DataOf,
  type Declaration,
  type Document,
  type IsoDate,
  isOut,
  meetingsHeld,
  only,
} from '../record/index.ts'
import { declares } from '../views/declaration.ts'
import { countsOf } from '../views/minutes.ts'
import { named, namedId, type Site } from '../views/site.ts'
import { type Entry, MOST } from './atom.ts'

/** The minutes of the latest meetings: no feed tells more. */
export function meetingNews(site: Site): Entry[] {
  const held = meetingsHeld(site.record, site.asOf)
  return held.slice(-MOST).map((meeting) => ({
    title: `Minutes: ${named(site, meeting.document).name}`,
    path: `${meeting.id}/`,
    date: newsDay(meeting.data, site),
    summary: [
      ...countsOf(meeting),
      `the minutes are ${meeting.data.status === 'draft' ? 'a draft' : meeting.data.status}`,
    ].join(', '),
  }))
}

/** The day on which minutes were last news: that of their approval, else that of the meeting. */
export function newsDay({ date, approved }: DataOf<'minutes'>, { asOf }: Site): IsoDate {
  return approved !== undefined && approved > date && approved <= asOf ? approved : date
}

/** The papers that are out. */
export function paperNews(site: Site): Entry[] {
  return [...only(site.record.documents.values(), 'papers')].flatMap((paper) => ofPaper(paper, site))
}

/** A paper as news; nothing where it isn't out by the day, or nobody knows on which day it came out. */
export function ofPaper({ id, data }: Document<'papers'>, { asOf }: Site): Entry[] {
  if (data?.date?.length !== 10 || !isOut(data, asOf)) return []
  const { title, date, type, publisher } = data
  const kind = type === 'other' ? 'Paper' : `${type.charAt(0).toUpperCase()}${type.slice(1).replace('-', ' ')}`
  return [{ title: `Paper: ${title}`, path: `${id}/`, date, summary: publisher ? `${kind}, ${publisher}` : kind }]
}

/** All declarations signed by the day. */
export function declarationNews(site: Site): Entry[] {
  return [...site.record.declarations.values()].flat().flatMap((one) => ofDeclaration(one, site))
}

/** A declaration as news; nothing before it was signed. */
export function ofDeclaration({ signed, id, member, data }: Declaration, site: Site): Entry[] {
  if (signed > site.asOf) return []
  const { name } = namedId(site, `people/${member}`)
  return [
    { title: `Declaration of interests: ${name}`, path: `${id}/`, date: signed, summary: sentence(declares(data)) },
  ]
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
