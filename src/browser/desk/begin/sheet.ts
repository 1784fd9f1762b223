/** A declaration as one printed page, to be signed. */
import type { DeclarationForm, NamesOnDay } from '../clerk/messages.ts'
import { byId, made } from '../parts.ts'

/** Prints the page: the name, what is declared, and lines for the signature and the day. */
export function printSheet({ member, nil, interests }: DeclarationForm, { people, categories }: NamesOnDay): void {
  const name = people.find(({ id }) => id === member)?.name ?? ''
  const kind = (category: string) => categories.find(({ id }) => id === category)?.name ?? category
  const rows = interests.map(({ category, organisation, from, until, value, detail }) => {
    const when = [from && `since ${from}`, until && `until ${until}`].filter(Boolean).join(', ')
    return made('li', [kind(category), organisation, detail, value, when].filter(Boolean).join(' – '))
  })
  const sheet = byId('desk-sheet')
  sheet.replaceChildren(
    made('h2', 'Declaration of interests'),
    made('p', `Name: ${name}`),
    nil ? made('p', 'I declare that I have no interests.') : made('p', 'I declare these interests:'),
    ...(nil ? [] : [made('ol', ...rows)]),
    made('p', 'Each category, and what belongs to it:'),
    made('ul', ...categories.map(({ name, explain }) => made('li', explain ? `${name}: ${explain}` : name))),
    made('p', 'Signature: ……………………………………………………'),
    made('p', 'Date: …………………………………'),
  )
  const { classList } = document.documentElement
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
