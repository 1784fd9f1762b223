/** A member's time line in words, as the row of a table. */
import { inWords, rolePeriod } from '../../record/index.ts'
import type { RegisterEntry } from '../register.ts'
import { addressOf, type Phrase, type Site } from '../site.ts'
import type { Cover, Spell } from './cover.ts'
import { type Cell, cell } from './section.ts'

/** What the cells of a row say. */
export const HEADS = [
  'Member',
  'Declarations held, and when they count',
  'Meetings attended',
  'With no declaration held for the day',
]

/** Where a row is shown. */
interface Place {
  site: Site
  /** Whether the member is the only one: then more lines are shown. */
  alone: boolean
}

/** The cells of one member's row. */
export function coverCells(entry: RegisterEntry, cover: Cover, { site, alone }: Place): Cell[] {
  const { terms, spells, covered, unknown } = cover
  const most = alone ? 50 : 5
  const declarations = spells.map((one) => spellWords(one, site))
  const days = unknown.map(({ id, date }): Phrase => [{ name: inWords(date), href: addressOf(site, { document: id }) }])
  return [
    { lines: [[{ name: entry.person.name, href: entry.href }]], note: terms.map(rolePeriod).join('; ') },
    declarations.length > 0
      ? { lines: latest(declarations, most, entry) }
      : cell('This record holds none', ...explained('declaration-current', entry)),
    cell(String(covered.length + unknown.length)),
    days.length > 0
      ? cell(
          `${days.length}: `,
          ...inOneLine(latest(days, most, entry)),
          ...explained('declaration-current-at-meeting', entry),
        )
      : cell('0'),
  ]
}

const FORM = {
  signed: '',
  oral: ' (made orally)',
  letter: ' (by letter)',
  unsigned: ' (the form is not signed)',
} as const

function spellWords({ declaration, end }: Spell, site: Site): Phrase {
  const { id, signed, lapses, data } = declaration
  const ends = end < lapses ? 'replaced' : lapses <= site.judged ? 'lapsed' : 'lapses'
  const form = FORM[data.form]
  return [{ name: inWords(signed), href: addressOf(site, { document: id }) }, `${form}, ${ends} on ${inWords(end)}`]
}

/** A link to the explanation of what a rule found of a member; nothing where there is none. */
function explained(rule: string, { explanations, href }: RegisterEntry): Phrase {
  return explanations.some((one) => one.rule === rule)
    ? [' (', { name: 'explained', href: `${href}#explained` }, ')']
    : []
}

/** The last of some lines, and how many there are before them. */
function latest(lines: readonly Phrase[], most: number, { href, person }: RegisterEntry): readonly Phrase[] {
  if (lines.length <= most) return lines
  const name = `and ${lines.length - most} earlier`
  return [...lines.slice(-most), [{ name, href, label: `${name} of ${person.name}` }]]
}

function inOneLine(lines: readonly Phrase[]): Phrase {
  return lines.flatMap((line, n) => (n > 0 ? [', ', ...line] : line))
}
