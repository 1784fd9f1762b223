/** A declaration as one printed page, to be signed. */
import type { DeclarationForm, NamesOnDay } from '../clerk/messages.ts'
import { byId, made } from '../parts.ts'
import { day } from './words.ts'

/** Prints the page: the name, what is declared, and lines for the signature and the day. */
export function printSheet(form: DeclarationForm, names: NamesOnDay): void {
  printAlone(sheetOf(form, names))
}

/** Prints some elements, and nothing else of the page. */
export function printAlone(elements: readonly Node[]): void {
  const sheet = byId('desk-sheet')
  const { classList } = document.documentElement
  sheet.replaceChildren(...elements)
  sheet.hidden = false
  classList.add('desk-printing')
  addEventListener(
    'afterprint',
    () => {
      classList.remove('desk-printing')
      sheet.hidden = true
    },
    { once: true },
  )
  print()
}

function sheetOf({ member, nil, interests }: DeclarationForm, { body, people, categories }: NamesOnDay): HTMLElement[] {
  const name = people.find(({ id }) => id === member)?.name ?? ''
  const kinds = categories.flatMap(({ name, explain }) => [made('dt', name), ...(explain ? [made('dd', explain)] : [])])
  const list = made('dl', ...kinds)
  list.className = 'sheet__kinds'
  return [
    made('h2', 'Declaration of interests'),
    made('p', body),
    made('p', 'Name: ', made('strong', name)),
    nil
      ? made('p', made('strong', 'I declare that I have no interests.'))
      : made('p', made('strong', 'I declare these interests:')),
    ...(nil ? [] : [tableOf(interests, categories)]),
    line('Signature'),
    line('Date'),
    made('h3', 'The categories of interests'),
    list,
  ]
}

function tableOf(interests: DeclarationForm['interests'], categories: NamesOnDay['categories']): HTMLTableElement {
  const head = ['Category', 'What it is', 'Organisation', 'Since', 'Until', 'Worth'].map((title) => {
    const cell = made('th', title)
    cell.scope = 'col'
    return cell
  })
  const rows = interests.map(({ category, organisation, from, until, value, detail }) => {
    const kind = categories.find(({ id }) => id === category)?.name ?? category
    const cells = [kind, detail, organisation, from ? day(from) : '', until ? day(until) : '', value ?? '']
    return made('tr', ...cells.map((words) => made('td', words)))
  })
  return made('table', made('thead', made('tr', ...head)), made('tbody', ...rows))
}

/** A line to write on. */
function line(label: string): HTMLParagraphElement {
  const rule = made('span')
  rule.className = 'sheet__line'
  return made('p', `${label}: `, rule)
}
