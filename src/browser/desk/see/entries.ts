/** Elements of the record as nodes: what each component of the site says around their words. */
import { counted } from '../../../record/counted.ts'
import type { Later, Owner } from '../../../views/entries.ts'
import type { EntryFacts } from '../../../views/entry.ts'
import type { Named, Phrase } from '../../../views/site.ts'
import type { WithheldWords } from '../../../views/withheld.ts'
import { made } from '../parts.ts'
import { leadTo } from './prose.ts'

type Piece = Node | string

/** An element around its words. */
export function around(entry: EntryFacts, words: readonly Node[]): Node[] {
  switch (entry.type) {
    case 'Action': {
      const { action, state, owners, lead, due, isStanding, entered, replaces, later, withheld } = entry
      return shown('action', [`Action ${action} `, tag(state)], words, withheld, [
        ['Owner: ', ...ownersOf(owners)],
        lead !== undefined && ['Lead: ', ...(lead === 'each' ? ['each member of the group'] : names([lead]))],
        due && [`Due: ${due}`],
        isStanding && ['Reported at each meeting'],
        entered && [`Recorded here as ${entered}`],
        replaces.length > 0 && ['Replaces: ', ...names(replaces)],
        later.length > 0 && ['Reported: ', ...laterOf(later)],
      ])
    }
    case 'Decision': {
      const { takenBy, vote, withheld } = entry
      const by = takenBy === undefined ? '' : `, taken by ${counted(takenBy, 'member')}`
      return shown('decision', [`Decision${by}${vote ? `: ${vote}` : ''}`], words, withheld)
    }
    case 'Deferral':
      return shown('deferral', [`Put off to ${entry.to}`], words, undefined, [
        entry.owners.length > 0 && ['To be brought back by ', ...names(entry.owners)],
        entry.later.length > 0 && laterOf(entry.later),
      ])
    case 'Need':
      return shown('need', ['Said to be needed'], words, undefined, [
        entry.later.length > 0 ? laterOf(entry.later) : ['The minutes ask nobody to do it.'],
      ])
    case 'Update': {
      const by = entry.by.length > 0 ? [' by ', ...names(entry.by)] : []
      return shown('update', ['Update of ', ...names([entry.of]), ' ', tag(entry.status), ...by], words)
    }
    case 'Interest': {
      const { member, organisation, handling } = entry
      return shown(
        'interest',
        ['Interest declared: ', ...names([member]), ', in ', ...names([organisation]), `; ${handling}`],
        words,
      )
    }
    case 'Note':
      return shown(
        'note',
        [`Note${entry.date ? `, ${entry.date}` : ''}${entry.source ? ` (${entry.source})` : ''}`],
        words,
      )
    case 'Passage': {
      if (entry.withheld) return withheldNodes(entry.withheld)
      const passage = made('div', ...words)
      passage.lang = entry.lang ?? ''
      return [passage]
    }
    case 'Item':
      return itemNodes(entry)
    case 'Clause': {
      const { place, repealed, due } = entry
      const label = [`Clause ${place}`, repealed && ` repealed on ${repealed}`, due && ` due by ${due.day}`].filter(
        Boolean,
      )
      return [classed('clause', made('div', classed('clause__label', made('p', label.join(''))), ...words))]
    }
  }
}

/** What an entry of some kind shows: its label, its words, and what is said below them. */
function shown(
  kind: string,
  label: readonly Piece[],
  words: readonly Node[],
  withheld?: WithheldWords,
  facts: readonly (readonly Piece[] | '' | false | undefined)[] = [],
): Node[] {
  const said = facts.filter((one) => one !== '' && one !== false && one !== undefined)
  const foot = said.flatMap((one, n) => [n > 0 ? ' ' : '', made('span', ...one)])
  const parts = [
    classed('entry__label', made('p', ...label)),
    ...words,
    ...(withheld ? withheldNodes(withheld) : []),
    ...(foot.length > 0 ? [classed('entry__facts', made('p', ...foot))] : []),
  ]
  return [classed(`entry entry--${kind}`, made('div', ...parts))]
}

function itemNodes({ lists, isPolicy, ruling, interests, withheld }: Extract<EntryFacts, { type: 'Item' }>): Node[] {
  const marks: Piece[][] = [
    ...lists.map(({ label, of }): Piece[] => [`${label}: `, ...names(of)]),
    ...(isPolicy ? [['Scope: policy only']] : []),
    ...(ruling === undefined ? [] : [[`Chair’s ruling: ${ruling}`]]),
  ]
  const line = (pieces: readonly Piece[][]) => pieces.flatMap((one, n) => [n > 0 ? ' ' : '', made('span', ...one)])
  return [
    ...(marks.length > 0 ? [classed('marks', made('p', ...line(marks)))] : []),
    ...(interests.length > 0
      ? [classed('marks marks--interests', made('p', ...line(interests.map((one) => [...phrase(one), '.']))))]
      : []),
    ...(withheld ? withheldNodes(withheld) : []),
  ]
}

function withheldNodes({ reason, review }: WithheldWords): Node[] {
  return [classed('withheld', made('p', `Withheld: ${reason}${review ? `; to be reviewed by ${review}.` : '.'}`))]
}

function names(of: readonly Named[]): Piece[] {
  return of.flatMap((one, n) => [n > 0 ? ', ' : '', linked(one)])
}

function ownersOf(of: readonly Owner[]): Piece[] {
  return of.flatMap((owner, n) => {
    const one =
      'withheld' in owner
        ? classed('withheld', made('span', `withheld: ${owner.withheld}`))
        : 'outsider' in owner
          ? owner.outsider
          : linked(owner)
    return [n > 0 ? ', ' : '', one]
  })
}

function laterOf(later: readonly Later[]): Piece[] {
  return later.flatMap(({ status, meeting, by = [] }, n) => [
    `${n > 0 ? '; ' : ''}${status}`,
    ...(by.length > 0 ? [' by ', ...names(by)] : []),
    ', ',
    linked(meeting),
  ])
}

function phrase(of: Phrase): Piece[] {
  return of.map((part) => (typeof part === 'string' ? part : linked(part)))
}

function linked({ name, href }: Named): Piece {
  if (!href) return name
  const link = made('a', name)
  leadTo(link, href)
  return link
}

function tag(state: string): HTMLElement {
  return classed(`tag tag--${state}`, made('span', state.replaceAll('-', ' ')))
}

function classed<E extends HTMLElement>(name: string, element: E): E {
  element.className = name
  return element
}
