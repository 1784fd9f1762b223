/** The head of a document's page. */
import { type DataOf, type Document, escapeHtml as e, find, inWords, type Kind, words } from '../record/index.ts'
import { feedOf } from './follow.ts'
import { excerpt, type Head, pageHead } from './head.ts'
import { href, named, namedId, type Site } from './site.ts'
import { thingsOf } from './things.ts'
import { fullDate, KIND_TITLES, titleOf } from './titles.ts'

/** What the page of a document says of itself to programs, as HTML. */
export function documentHead(document: Document, site: Site): string {
  const { id, kind, data } = document
  const day = kind === 'minutes' ? fullDate((data as DataOf<'minutes'>).date) : undefined
  const title = day ? `Minutes of ${day}` : titleOf(document)
  const list = { name: KIND_TITLES[kind], href: href(site, `${kind}/`) }
  const head = pageHead(
    {
      title,
      description: excerpt(describe(document, site) || `${title}. Public record, ${bodyName(site)}`),
      path: `${id}/`,
      trail: [list, { name: day ?? title, href: href(site, `${id}/`) }],
      type: TYPES[kind] ?? 'website',
      things: thingsOf(document, site),
    },
    site,
  )
  const feed = feedOf(document, site)
  if (!feed) return head
  const what = `What is new: ${named(site, document).name}`
  return `${head}<link rel="alternate" type="application/atom+xml" title="${e(what)}" href="${e(feed)}">`
}

/** The head of a declaration's page, which stands below the page of its member. */
export function declarationHead({ id, data }: Document<'interests'>, site: Site): string {
  const { member, signed, nil, interests } = data as DataOf<'interests'>
  const { name } = namedId(site, `people/${member}`)
  const declares = nil
    ? 'that there are none'
    : `${interests.length} ${interests.length === 1 ? 'interest' : 'interests'}`
  return pageHead(
    {
      title: `Declaration of ${name}, ${inWords(signed)}`,
      description: `Declaration of interests of ${name}, signed on ${inWords(signed)}: the member declares ${declares}.`,
      path: `${id}/`,
      trail: [
        { name: KIND_TITLES.interests, href: href(site, 'interests/') },
        { name, href: href(site, `interests/${member}/`) },
        { name: inWords(signed), href: href(site, `${id}/`) },
      ],
    },
    site,
  )
}

const TYPES: { [K in Kind]?: Head['type'] } = {
  minutes: 'article',
  papers: 'article',
  'terms-of-reference': 'article',
  people: 'profile',
}

function bodyName(site: Site): string {
  return site.record.body.data?.name ?? 'the body'
}

/** A document in a sentence or two: its own first words, unless its kind has more to say. */
function describe(document: Document, site: Site): string {
  switch (document.kind) {
    case 'minutes':
      return ofMeeting(document as unknown as Document<'minutes'>, site)
    case 'people':
      return ofPerson(document as unknown as Document<'people'>, site)
    default:
      return words(document.body)
  }
}

function ofMeeting({ id }: Document<'minutes'>, site: Site): string {
  const meeting = site.meetingsById.get(id)
  if (!meeting) return ''
  const { data, decisions, actions, items } = meeting
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
  const agreed = `${count(data.attended.length, 'member')} attended; ${count(decisions.length, 'decision')}, ${count(actions.length, 'action')}`
  return `${agreed}. ${items.map(({ heading }) => heading.text).join('; ')}`
}

function ofPerson(document: Document<'people'>, site: Site): string {
  const posts = (document.data?.roles ?? []).flatMap(({ post }) => find(site.record, 'posts', post) ?? [])
  const names = [...new Set(posts.map((post) => named(site, post).name))]
  const roles = names.length > 0 ? `${names.join(', ')}. ` : ''
  return `${document.data?.name}: ${roles}Roles, meetings, actions and declarations. Public record, ${bodyName(site)}`
}
