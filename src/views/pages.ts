/** What each page of the site shows, as plain data: it may come from another thread. */
import { type Kind, only } from '../record/index.ts'
import { actionLog, actionYears } from './actions.ts'
import { backlinks, backlinksHtml } from './backlinks.ts'
import { bodyHtml } from './body.ts'
import { compliance } from './compliance.ts'
import { documentView, rows } from './documents.ts'
import { home } from './home.ts'
import { meetingParts, meetingRows } from './minutes.ts'
import { personRows, personView, postRows, postView } from './people.ts'
import { declarationView, register } from './register.ts'
import { rulePage } from './rules.ts'
import { marksFor } from './shell.ts'
import { href, namedId, type Site } from './site.ts'
import { KIND_TITLES } from './titles.ts'

/** Kinds whose lists and pages need no form of their own. */
const PLAIN: readonly Kind[] = ['terms-of-reference', 'papers', 'organisations', 'topics', 'definitions', 'pathfinders']

/** The pages that there is one of, by their path. */
export const PAGES = {
  '': home,
  compliance,
  minutes: meetingRows,
  actions: actionLog,
  interests: register,
  people: personRows,
  posts: postRows,
  rules: (site: Site) => site.judgement.rules.map((rule) => rulePage(rule, site)),
  /** A page that shows nothing of the record. */
  404: () => undefined,
}

/** The pages that there is one of for each of something, by their path as Astro writes it: the parts of the path, and what is shown. */
export const ROUTES = {
  *'minutes/[date]'(site: Site) {
    for (const [index, { id }] of site.record.meetings.entries())
      yield { params: { date: last(id) }, view: meetingParts(index, site) }
  },

  'actions/[year]': (site: Site) => actionYears(site).map((view) => ({ params: { year: view.year }, view })),

  'people/[id]': (site: Site) => {
    const entries = new Map(register(site).map((entry) => [entry.href, entry]))
    return [...only(site.record.documents.values(), 'people')].map((document) => {
      const id = last(document.id)
      const entry = entries.get(href(site, `interests/${id}/`))
      const links = backlinksHtml(backlinks(document.id, site, TOLD_OF_PEOPLE))
      const interests = entry && { sentence: entry.sentence, href: entry.href }
      return { params: { id }, view: { ...personView(document, site), interests, links } }
    })
  },

  'posts/[id]': (site: Site) =>
    [...only(site.record.documents.values(), 'posts')].map((document) => {
      const links = backlinksHtml(backlinks(document.id, site, TOLD_OF_POSTS))
      return { params: { id: last(document.id) }, view: { ...postView(document, site), links } }
    }),

  'interests/[person]': (site: Site) =>
    register(site).map((view) => ({ params: { person: view.href.split('/').at(-2) ?? '' }, view })),

  'interests/[person]/[day]': (site: Site) =>
    [...site.record.declarations.values()].flat().map((declaration) => {
      const { document, id, member } = declaration
      const [, person = '', day = ''] = id.split('/')
      const view = {
        ...declarationView(declaration, site),
        person: namedId(site, `people/${member}`),
        register: href(site, `interests/${member}/`),
        body: bodyHtml(document.body, { document, site }),
        links: backlinksHtml(backlinks(id, site)),
      }
      return { params: { person, day }, view }
    }),

  'rules/[id]': (site: Site) =>
    site.judgement.rules.map((rule) => ({ params: { id: rule.id }, view: rulePage(rule, site) })),

  '[kind]': (site: Site) =>
    PLAIN.map((kind) => ({ params: { kind }, view: { title: KIND_TITLES[kind], rows: rows(kind, site) } })),

  '[kind]/[id]': (site: Site) =>
    PLAIN.flatMap((kind) =>
      [...only(site.record.documents.values(), kind)].map((document) => {
        const links = backlinksHtml(backlinks(document.id, site))
        const view = { ...documentView(document, site), list: KIND_TITLES[kind], links }
        return { params: { kind, id: last(document.id) }, view }
      }),
    ),
}

/** Of a route with thousands of pages, one page with marks for its parts; a build fills it for each. */
export const SHELLS: { [N in keyof typeof ROUTES]?: (site: Site) => Iterable<Routed> } = {
  'minutes/[date]': (site) =>
    site.record.meetings.length > 0 ? [{ params: { date: 'shell' }, view: marksFor(meetingParts(0, site)) }] : [],
}

/** A page of a route. */
export interface Routed {
  params: Record<string, string>
  view: unknown
}

/** The path of a page: `minutes/[date]` with its date put in. */
export function pathOf(route: keyof typeof ROUTES, params: Routed['params']): string {
  return route.replace(/\[(\w+)\]/g, (_, name) => params[name] ?? '')
}

/** Roles that the pages of people and posts tell in lists of their own. */
const TOLD_OF_PEOPLE = ['chair', 'attended', 'apologies', 'absent', 'inAttendance', 'Action.owner', 'member']
const TOLD_OF_POSTS = ['roles.post', 'inAttendance', 'Action.owner']

function last(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}
