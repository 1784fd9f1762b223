/** The way to say that something on a page is wrong, with the address of the page filled in. */
import { emailIn, mailto } from '../record/index.ts'
import { absolute, href, type Site } from './site.ts'

/** Where a reader says that something is wrong. */
export interface Correction {
  href: string
  /** The address of the page as it stands in `href`: a script puts that of the part in its place which the reader follows. */
  page: string
}

/**
 * The form of the repository where there is one, else an e-mail to the body's contact; where there is neither, the place that says whom to ask, or that the record names nobody.
 * @param path of the page, below the base
 */
export function correctionOf(path: string, title: string, site: Site): Correction {
  const { repository, contact = '' } = site.record.body.data ?? {}
  const page = site.origin ? absolute(site, path) : href(site, path)
  const subject = `Correction: ${title}`
  const email = emailIn(contact)
  const text = `Where: ${page}\n\nWhat does it say, and what should it say?\n\nWhat shows that?\n`
  if (repository !== undefined) {
    const root = repository.replace(/\/$/, '')
    if (/^https:\/\/github\.com\//.test(root))
      return { page, href: `${root}/issues/new?${query({ template: 'correction.yml', title: subject, page })}` }
    if (/gitlab/.test(root))
      return { page, href: `${root}/-/issues/new?${query({ 'issue[title]': subject, 'issue[description]': text })}` }
  }
  return { page, href: email === undefined ? href(site, 'about/#whom-to-ask') : mailto(email, subject, text) }
}

/** Spaces as `%20`: programs for e-mail show a plus sign as one. */
function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}
