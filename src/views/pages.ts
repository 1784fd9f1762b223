/** What each page of the site shows, as plain data: it may come from another thread. */
import { type Kind, only } from '../record/index.ts'
import { aToZ } from './a-z.ts'
import { actionLog, actionYears } from './actions.ts'
import { backlinks, backlinksHtml } from './backlinks.ts'
import { bodyHtml } from './body.ts'
import { citationHtml } from './citation.ts'
import { compliance } from './compliance.ts'
import { dataPage } from './data.ts'
import { declarationHead } from './document-head.ts'
import { documentParts, rows } from './documents.ts'
import { comparePage } from './editions.ts'
import { historyHtml } from './history.ts'
import { personParts, postParts } from './holder.ts'
import { home } from './home.ts'
import { meetingParts, meetingRows } from './minutes.ts'
import { personRows, postRows } from './people.ts'
import { attendancePlot } from './plots/attendance.ts'
import { coverOf } from './plots/cover.ts'
import { lifePlot } from './plots/life.ts'
import { timelinePlot } from './plots/timeline.ts'
import { declarationView, register } from './register.ts'
import { rulePage } from './rules.ts'
import { searchFilters } from './search.ts'
import type { Parts, Pieces } from './shell.ts'
import { href, namedId, type Site } from './site.ts'
import { KIND_TITLES, PLAIN_KINDS } from './titles.ts'

/** The pages that there is one of, by their path. */
export const PAGES = {
  '': home,
  compliance,
  minutes: (site: Site) => ({ rows: meetingRows(site), attendance: attendancePlot(site) }),
  actions: (site: Site) => ({ ...actionLog(site), life: lifePlot(site) }),
  interests: (site: Site) => {
    const entries = register(site)
    return { entries, timeline: timelinePlot(entries, site) }
  },
  people: personRows,
  posts: postRows,
  rules: (site: Site) => site.judgement.rules.map((rule) => rulePage(rule, site)),
  'a-z': aToZ,
  data: dataPage,
  search: searchFilters,
  'interests/compare': comparePage,
  /** A page that shows nothing of the record. */
  frame: () => undefined,
}

/** The pages that there is one of for each of something: their path as Astro writes it, the parts of the path, and what is shown. */
export const ROUTES = {
  '[kind]': (site: Site) =>
    PLAIN_KINDS.map((kind) => ({ params: { kind }, view: { title: KIND_TITLES[kind], rows: rows(kind, site) } })),

  'interests/[person]': (site: Site) =>
    register(site).map((entry) => ({
      params: { person: entry.id },
      view: { ...entry, timeline: coverOf(entry.id, site).spells.length > 0 ? timelinePlot([entry], site) : '' },
    })),

  'interests/[person]/[day]': (site: Site) =>
    [...site.record.declarations.values()].flat().map((declaration) => {
      const { document, id, member } = declaration
      const [, person = '', day = ''] = id.split('/')
      const view = {
        ...declarationView(declaration, site),
        person: namedId(site, `people/${member}`),
        register: href(site, `interests/${member}/`),
        body: bodyHtml(document.body, { document, site }),
        head: declarationHead(document, site),
        citation: citationHtml(document, site),
        links: backlinksHtml(backlinks(id, site)) + historyHtml(document, site),
      }
      return { params: { person, day }, view }
    }),

  'rules/[id]': (site: Site) =>
    site.judgement.rules.map((rule) => ({ params: { id: rule.id }, view: rulePage(rule, site) })),
}

/** The pages of a folder that can have thousands: the last part of each one's path, and what it shows. */
export const FOLDERS = {
  *minutes(site: Site) {
    for (const [index, meeting] of site.record.meetings.entries())
      yield [last(meeting.id), meetingParts(meeting, index, site)]
  },
  actions: actionYears,
  *people(site: Site) {
    for (const one of only(site.record.documents.values(), 'people')) yield [last(one.id), personParts(one, site)]
  },
  *posts(site: Site) {
    for (const one of only(site.record.documents.values(), 'posts')) yield [last(one.id), postParts(one, site)]
  },
  ...Object.fromEntries(PLAIN_KINDS.map((kind) => [kind, documents(kind)])),
} as Readonly<Record<string, (site: Site) => Iterable<[name: string, page: Pieces]>>>

function documents(kind: Kind) {
  return function* (site: Site): Generator<[string, Parts]> {
    for (const one of only(site.record.documents.values(), kind)) yield [last(one.id), documentParts(one, site)]
  }
}

function last(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}
