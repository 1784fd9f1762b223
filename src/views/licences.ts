/** Licences that readers can look up. */
import type { Phrase } from './site.ts'

const LICENCES: ReadonlyMap<string, string> = new Map([
  ['Open Government Licence v3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
])
const NAMES = new RegExp(`(${[...LICENCES.keys()].map((name) => RegExp.escape(name)).join('|')})`)

/** A text with the licences that it names linked. */
export function licencesLinked(text: string): Phrase {
  return text.split(NAMES).flatMap((words): Phrase => {
    const href = LICENCES.get(words)
    if (href) return [{ name: words, href }]
    return words ? [words] : []
  })
}
