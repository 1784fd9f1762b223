/** What those who wrote a paper had declared on its day. */
import {
  type Contribution,
  contributionsTo,
  type Document,
  escapeHtml as e,
  heldInterest,
  inWords,
} from '../record/index.ts'
import { names } from './entries.ts'
import { href, namedId, type Site } from './site.ts'

/** The interests of a paper's authors and contributors on the day it was published, as a part of its page; nothing for a paper that is only cited, or has no day yet. */
export function paperInterestsHtml({ id, data }: Document<'papers'>, site: Site): string {
  if (!data) return ''
  const { held, date } = data
  if (!held || date?.length !== 10) return ''
  const people = contributionsTo(data, date, site.record)
  if (people.length === 0) return ''
  const lines = people.map((one) => `<div><dt>${name(one, site)}</dt><dd>${declared(one, id, date, site)}</dd></div>`)
  return `<section aria-labelledby="interests-of-authors"><h2 id="interests-of-authors">Interests of those who wrote it, on ${e(inWords(date))}</h2><dl class="facts">${lines.join('')}</dl></section>`
}

function name({ person }: Contribution, site: Site): string {
  return names([namedId(site, `people/${person}`)])
}

function declared(
  { declaration, member, person, field }: Contribution,
  paper: string,
  date: string,
  site: Site,
): string {
  if (!declaration)
    return member
      ? `No current declaration is held.${explained(`${paper}/${field}/${person}`, site)}`
      : 'Not a member on that day; the register holds no declaration.'
  const source = `<a href="${e(href(site, `${declaration.id}/`))}">declared on ${e(inWords(declaration.signed))}</a>`
  const interests = declaration.data.interests
    .filter((one) => heldInterest(one, date))
    .map(({ category, organisation, detail }) => {
      const where = organisation === undefined ? '' : `, ${names([namedId(site, `organisations/${organisation}`)])}`
      return `<li>${e(category)}${where}: ${e(detail)}</li>`
    })
  return interests.length > 0 ? `<ul>${interests.join('')}</ul>${source}` : `Nothing to declare, ${source}`
}

/** Why none is held, where exceptions.yaml says so. */
function explained(subject: string, { judgement }: Site): string {
  const found = judgement.rules
    .find(({ id }) => id === 'paper-ready')
    ?.explained.find(({ subjects }) => subjects[0] === subject)
  return found ? ` Explained: ${e(found.exception.reason)}` : ''
}
