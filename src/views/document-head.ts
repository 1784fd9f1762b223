/** The head of a document's page. */
import { type DataOf, type Document, find, type Kind, type Meeting, madeOn, words } from '../record/index.ts'
import { declares } from './declaration.ts'
import { feedOf } from './follow.ts'
import { excerpt, type Head } from './head.ts'
import { countsOf } from './minutes.ts'
import { inFigures, type Moment } from './moments.ts'
import { thingsOf } from './schema-org.ts'
import { named, namedId, type Site } from './site.ts'
import { titleOf } from './titles.ts'

/** The most that a description says of a document before it tells what the page holds. */
const OWN_WORDS = 120

/**
 * What the page of a document says of itself to programs.
 * @param thread the moments on the page, where it tells some
 */
export function documentHead(document: Document, site: Site, thread: readonly Moment[] = []): Head {
  const feed = feedOf(document, site)
  const said = describe(document, site)
  const told = thread.length > 0 ? `In this record: ${inFigures(thread)}` : ''
  const most = told ? OWN_WORDS : undefined
  return {
    description: excerpt(
      said || told
        ? [said && excerpt(said, most), told].filter(Boolean).join(/[.!?…”"’]$/.test(said) ? ' ' : '. ')
        : `${titleOf(document, site.record.documents)}. Public record, ${bodyName(site)}`,
    ),
    type: TYPES[document.kind],
    things: thingsOf(document, site),
    feed: feed === undefined ? undefined : { name: `What is new: ${named(site, document).name}`, href: feed },
  }
}

/** The same for a declaration. */
export function declarationHead({ data }: Document<'interests'>, site: Site): Head {
  const declaration = data as DataOf<'interests'>
  const { name } = namedId(site, `people/${declaration.member}`)
  return {
    description: `Declaration of interests of ${name}, ${madeOn(declaration)}: ${declares(declaration)}.`,
  }
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
    case 'bodies':
      return (document.data as DataOf<'bodies'> | undefined)?.summary ?? ''
    default:
      return words(document.body)
  }
}

/** The figures of a meeting, and the first of what it decided; its items where it decided nothing. */
function ofMeeting({ id }: Document<'minutes'>, site: Site): string {
  const meeting = site.meetingsById.get(id)
  if (!meeting) return ''
  const counts = countsOf(meeting).join(', ')
  const decided = firstDecision(meeting)
  const says = decided
    ? `Decided: “${excerpt(decided, OWN_WORDS)}”`
    : meeting.items.map(({ heading }) => heading.text).join('; ')
  return [counts, says].filter(Boolean).join('. ')
}

/** The words of the first decision that is not withheld; empty where there is none. */
function firstDecision({ decisions }: Meeting): string {
  return decisions.map(({ element }) => words(element.body)).find((text) => text !== '') ?? ''
}

function ofPerson(document: Document<'people'>, site: Site): string {
  const posts = (document.data?.roles ?? []).flatMap(({ post }) => find(site.record, 'posts', post) ?? [])
  const names = [...new Set(posts.map((post) => named(site, post).name))]
  return names.length > 0 ? `${named(site, document).name}: ${names.join(', ')}` : ''
}
