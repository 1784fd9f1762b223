/** Licences that readers can look up. */
import { escapeHtml as e } from '../record/index.ts'

const LICENCES: readonly (readonly [name: string, address: string])[] = [
  ['Open Government Licence v3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
]

/** A text as HTML, the licences that it names linked to their own words. */
export function licencesLinked(text: string): string {
  return LICENCES.reduce(
    (html, [name, address]) => html.replaceAll(name, `<a href="${address}" rel="license external">${name}</a>`),
    e(text),
  )
}
