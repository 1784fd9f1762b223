/** A member's time line in words, as the row of a table. */
import { escapeHtml as e, inWords } from '../../record/index.ts'
import { names } from '../entries.ts'
import type { RegisterEntry } from '../register.ts'
import { addressOf, type Site } from '../site.ts'
import type { Cover, Spell, Term } from './cover.ts'

/** What the cells of a row tell. */
export const HEADS = [
  'Member',
  'Declarations, and when they count',
  'Meetings attended',
  'Without a current declaration',
]

/** Where a row stands. */
interface Place {
  site: Site
  /** Whether the member is the only one: then more is told. */
  alone: boolean
}

/** The cells of one member's row, as HTML. */
export function coverCells(entry: RegisterEntry, cover: Cover, { site, alone }: Place): string[] {
  const { terms, spells, covered, uncovered } = cover
  const explained = (rule: string) =>
    entry.explanations.some((one) => one.rule === rule) ? ` (<a href="${e(entry.href)}#explained">explained</a>)` : ''
  const shorten = (lines: readonly string[]) => latest(lines, alone ? 50 : 5, entry)
  const days = uncovered.map(({ id, date }) =>
    names([{ name: inWords(date), href: addressOf(site, { document: id }) }]),
  )
  const declarations = shorten(spells.map((one) => spellWords(one, site))).join('<br>')
  return [
    `${names([{ ...entry.person, href: entry.href }])}<br><span class="how">${e(terms.map(termWords).join('; '))}</span>`,
    declarations || `None held${explained('declaration-current')}`,
    String(covered.length + uncovered.length),
    days.length > 0 ? `${days.length}: ${shorten(days).join(', ')}${explained('declaration-current-at-meeting')}` : '0',
  ]
}

function termWords({ from, fromKnown, until }: Term): string {
  const start = fromKnown ? `from ${inWords(from)}` : `first recorded on ${inWords(from)}`
  return until === undefined ? start : `${start} until ${inWords(until)}`
}

function spellWords({ declaration, end }: Spell, site: Site): string {
  const { id, signed, lapses, data } = declaration
  const ends = end < lapses ? 'replaced' : lapses <= site.judged ? 'lapsed' : 'lapses'
  const form = data.form === 'signed' ? '' : ' (the form is not signed)'
  return `${names([{ name: inWords(signed), href: addressOf(site, { document: id }) }])}${form}, ${ends} on ${e(inWords(end))}`
}

/** The last of some lines, and how many there are before them. */
function latest(lines: readonly string[], most: number, { href, person }: RegisterEntry): string[] {
  if (lines.length <= most) return [...lines]
  const more = `<a href="${e(href)}" aria-label="${e(`and ${lines.length - most} earlier of ${person.name}`)}">and ${lines.length - most} earlier</a>`
  return [...lines.slice(-most), more]
}
