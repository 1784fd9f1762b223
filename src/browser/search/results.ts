/** Results as the page of the search shows them. */
import { isMoment } from '../../search/entry.ts'
import { says } from '../../search/phrases.ts'
import type { Listed } from '../../search/pieces.ts'
import { text } from '../files.ts'
import { type Excerpt, excerptsOf, marked, pageSays, type Wanted } from './excerpt.ts'

/** So many pages are read for a phrase, some at a time. */
export const READ_FOR_PHRASES = 60
const AT_A_TIME = 10

/** Paragraphs that are told of one meeting, each with a link of its own. */
const OF_A_MEETING = 3

/** A result: a moment in its own words, or a page with its best words, which come when it is read. */
export function result(entry: Listed, wanted: Wanted, base: string): HTMLLIElement {
  const [path, title, kind, context] = entry
  const link = made('a', { href: addressOf(path, base) })
  const item = made('li', { className: isMoment({ kind }) ? 'results__moment' : '' })
  item.append(link, ' ', made('span', { textContent: kind, className: 'results__kind' }))
  if (context) item.append(made('p', { textContent: context, className: 'results__context' }))
  if (isMoment({ kind })) link.append(...withMarks(marked(title, wanted.stems, title.length)))
  else {
    link.textContent = title
    if (wanted.stems.size > 0) tell(item, entry, wanted, base)
  }
  return item
}

/**
 * Those results that say the phrases, in their order.
 * @returns with them, whether there were more than are read
 */
export async function saying(
  entries: readonly Listed[],
  phrases: readonly string[],
  base: string,
): Promise<{ kept: boolean[]; more: boolean }> {
  const kept: boolean[] = entries.map(([, title, , context = '']) => says(`${title} ${context}`, phrases))
  const pages = [...entries.keys()].filter((n) => !kept[n] && !isMoment({ kind: (entries[n] as Listed)[2] }))
  for (let from = 0; from < Math.min(pages.length, READ_FOR_PHRASES); from += AT_A_TIME) {
    const some = pages.slice(from, from + AT_A_TIME)
    const read = some.map((n) => text(addressOf((entries[n] as Listed)[0], base)).catch(() => ''))
    for (const [at, html] of (await Promise.all(read)).entries()) kept[some[at] as number] = pageSays(html, phrases)
  }
  return { kept, more: pages.length > READ_FOR_PHRASES }
}

/** Adds the best words of the page itself, and leads the link to where they stand; of a meeting, several paragraphs. */
async function tell(to: HTMLElement, [path, , kind]: Listed, wanted: Wanted, base: string): Promise<void> {
  const html = await text(addressOf(path, base)).catch(() => undefined)
  if (html === undefined) return
  const excerpts = excerptsOf(html, wanted, kind === 'Meetings' ? OF_A_MEETING : 1)
  const [first] = excerpts
  if (!first) return
  const link = to.querySelector('a')
  if (link && first.fragment) link.hash = first.fragment
  if (excerpts.length === 1 && kind !== 'Meetings') to.append(paragraph(first))
  else to.append(...excerpts.map((one) => paragraph(one, addressOf(`${path}#${one.fragment}`, base))))
}

/** @param address of the place, where its heading leads to it */
function paragraph({ heading, pieces }: Excerpt, address?: string): HTMLElement {
  const words = made('p', {})
  if (address && heading) words.append(made('a', { href: address, textContent: heading }), ': ')
  words.append(...withMarks(pieces))
  return words
}

function withMarks(pieces: readonly string[]): (string | HTMLElement)[] {
  return pieces.map((piece, n) => (n % 2 === 0 ? piece : made('mark', { textContent: piece })))
}

function addressOf(path: string, base: string): string {
  const [page = '', fragment] = path.split('#')
  return `${base}${page}/${fragment ? `#${fragment}` : ''}`
}

function made<N extends keyof HTMLElementTagNameMap>(
  name: N,
  given: Partial<HTMLElementTagNameMap[N]>,
): HTMLElementTagNameMap[N] {
  return Object.assign(document.createElement(name), given)
}
