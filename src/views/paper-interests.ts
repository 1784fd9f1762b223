/** What those who wrote a paper had declared on its day. */
import {
  type Contribution,
  categoryName,
  contributionsTo,
  type Document,
  heldInterest,
  inWords,
} from '../record/index.ts'
import type { InterestRow } from './declaration.ts'
import { asksForDeclarations } from './sections.ts'
import { href, type Named, namedId, type Site } from './site.ts'
import { SIGNED_UNKNOWN } from './words.ts'

/** The interests of a paper's authors and contributors on the day it was published. */
export interface PaperInterests {
  /** The day, in words. */
  day: string
  authors: AuthorInterests[]
}

/** What one of them had declared. */
export interface AuthorInterests {
  person: Named
  /** The declaration that counted on the day, named by the day of its signature; none where the register holds none. */
  declaration: Named | undefined
  interests: Pick<InterestRow, 'category' | 'organisation' | 'value' | 'detail'>[]
  /** Why there is no declaration, in a sentence or two. */
  without: string
}

/** The interests behind a paper; nothing of one that is only cited, or has no day yet. */
export function paperInterests({ id, data }: Document<'papers'>, site: Site): PaperInterests | undefined {
  if (!data?.held || data.date?.length !== 10) return undefined
  const { date } = data
  const all = contributionsTo(data, date, site.record)
  const told = asksForDeclarations(site) ? all : all.filter(({ declaration }) => declaration !== undefined)
  const authors = told.map((one) => interestsOf(one, id, date, site))
  return authors.length > 0 ? { day: inWords(date), authors } : undefined
}

function interestsOf(contribution: Contribution, paper: string, date: string, site: Site): AuthorInterests {
  const { person, declaration } = contribution
  return {
    person: namedId(site, `people/${person}`),
    declaration: declaration && { name: inWords(declaration.signed), href: href(site, `${declaration.id}/`) },
    interests: (declaration?.data.interests ?? [])
      .filter((one) => heldInterest(one, date))
      .map(({ category, organisation, value, detail }) => ({
        category: categoryName(category, site.record),
        organisation: organisation === undefined ? undefined : namedId(site, `organisations/${organisation}`),
        value,
        detail,
      })),
    without: declaration ? '' : without(contribution, paper, site),
  }
}

function without({ member, person, field }: Contribution, paper: string, { judgement }: Site): string {
  if (!member) return 'Not recorded as a member on that day; this record holds no declaration.'
  const explained = judgement.rules
    .find(({ id }) => id === 'paper-ready')
    ?.explained.find(({ subjects }) => subjects[0] === `${paper}/${field}/${person}`)
  return `This record holds no declaration for that day; ${SIGNED_UNKNOWN}.${explained ? ` Explained: ${explained.exception.reason}` : ''}`
}
