/** What minutes say of a topic or person, in a few words. */
import { type AnyElement, type Entry, fragmentOf, inOneLine, type Link } from '../record/index.ts'
import { memberFor } from '../views/attendance.ts'
import { headingBefore, how } from '../views/backlinks.ts'
import { actionLabel, targetNamed } from '../views/entries.ts'
import { excerpt } from '../views/head.ts'
import { holder, namedId, type Site } from '../views/site.ts'

/** A link from minutes, an action in them, or what they report of an earlier one. */
export type Said = Link | Entry<'Action'> | Entry<'Update'>

interface Telling {
  words: string
  /** The place on the page; none where the frontmatter says it. */
  fragment: string
}

/** All that minutes say, each thing once and in their order, and the first place at which they do. */
export function told(said: readonly Said[], site: Site): Telling {
  const all = said
    .map((one) => ({ at: at(one), ...('role' in one ? ofLink(one, site) : ofEntry(one, site)) }))
    .sort((a, b) => a.at - b.at)
  return {
    words: [...new Set(all.map((one) => one.words))].join('; '),
    fragment: all.find(({ fragment }) => fragment)?.fragment ?? '',
  }
}

function at(said: Said): number {
  return 'role' in said ? said.offset : said.element.from
}

function ofLink(link: Link, site: Site): Telling {
  const { element } = link
  const heading = headingBefore(link, site)
  if (element?.name === 'Item') return { words: `Item: ${heading?.text}`, fragment: heading?.id ?? '' }
  const words = (element && ofElement(element, site)) ?? ofField(link, site)
  return { words, fragment: (element && fragmentOf(element)) ?? heading?.id ?? '' }
}

/** What the frontmatter says: of a deputy, for whom they sat in. */
function ofField(link: Link, site: Site): string {
  const member = memberFor(link)
  if (member !== undefined) return `Sat in as a deputy for ${holder(site, member).name}`
  return link.role === 'body' ? 'Minutes of its meeting' : capital(how(link.role))
}

function ofEntry({ element, item }: Entry<'Action'> | Entry<'Update'>, site: Site): Telling {
  if (element.name === 'Action') return { words: ofElement(element, site) ?? '', fragment: fragmentOf(element) ?? '' }
  const { of, status } = element.attributes
  return {
    words: `${capital(targetNamed(of, site).name)}: ${status.replace('-', ' ')}`,
    fragment: item?.heading.id ?? '',
  }
}

function ofElement(element: AnyElement, site: Site): string | undefined {
  switch (element.name) {
    case 'Action':
      return `${actionLabel(element.attributes.id)}: ${excerpt(inOneLine(element.body))}`
    case 'Decision':
      return `Decision: ${excerpt(inOneLine(element.body))}`
    case 'Deferral':
      return `Put off: ${excerpt(inOneLine(element.body))}`
    case 'Need':
      return `Said to be needed: ${excerpt(inOneLine(element.body))}`
    case 'Interest':
      return `Interest declared in ${namedId(site, `organisations/${element.attributes.organisation}`).name}`
    default:
      return undefined
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
