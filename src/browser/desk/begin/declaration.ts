/** The declaration of interests, as the form that the terms of reference ask for. */
import { ask } from '../clerk/ask.ts'
import type { DeclarationForm, NamesOnDay, Previous } from '../clerk/messages.ts'
import { button, made } from '../parts.ts'
import { fail } from '../status.ts'
import { today } from '../today.ts'
import type { Work } from '../work.ts'
import { chooser, complain, labelled, typed } from './fields.ts'
import { Interests } from './interests.ts'
import { putAll } from './put.ts'
import { printSheet } from './sheet.ts'
import { day } from './words.ts'

const MADE = [
  ['signed', 'The form was signed'],
  ['oral', 'It was made orally'],
  ['letter', 'It was made in a letter'],
  ['unsigned', 'A form without its signature'],
] as const

/** Shows the form: who declares, the declaration before beside it, no interests or each of them. */
export async function declarationForm(work: Work, place: HTMLElement): Promise<void> {
  const names = await ask('namesOn', work.all, today())
  const member = chooser(names.people.map(({ id, name }) => [id, name]))
  const signed = typed('date', today())
  const how = chooser(MADE, 'signed')
  const received = typed('date')
  const letter = typed('date')
  const interests = new Interests(names)
  const before = made('section')
  before.setAttribute('aria-label', 'The declaration before')
  let carried = ''
  const look = async () => {
    if (member.value === '' || signed.value === '') return
    const [who, when] = [member.value, signed.value]
    const previous = await ask('previous', work.all, who, when)
    if (who !== member.value || when !== signed.value) return
    showBefore(previous, before, names)
    // What was changed since stays, unless it is another declaration that stands before.
    if (carried === `${who} ${previous?.day}`) return
    carried = `${who} ${previous?.day}`
    interests.carry(previous?.interests ?? [])
  }
  for (const one of [member, signed]) one.addEventListener('change', () => look().catch(fail))
  const read = (): DeclarationForm | undefined => {
    if (member.value === '') complain(member, 'Choose who declares.')
    else if (signed.value === '') complain(signed, 'Choose the day.')
    else if (how.value === '') complain(how, 'Choose how it was made.')
    else {
      const declared = interests.read()
      return (
        declared && {
          ...declared,
          member: member.value,
          signed: signed.value,
          form: how.value,
          received: received.value || undefined,
          employerLetter: letter.value || undefined,
        }
      )
    }
    return undefined
  }
  const put = async () => {
    const form = read()
    if (!form) return
    if (work.has(`interests/${form.member}/${form.signed}.mdx`))
      complain(signed, `The record holds a declaration of theirs of ${day(form.signed)} already. It is never changed.`)
    else putAll(work, await ask('declare', work.all, form))
  }
  const fields = made(
    'div',
    labelled('Who declares?', member, undefined, 'member', true),
    labelled('On which day was it signed, or made?', signed, undefined, 'signed', true),
    labelled('How was it made?', how, undefined, 'form', true),
    labelled('When did it reach the secretariat?', received, 'Leave it open where that is the same day.', 'received'),
    ...(names.asksLetter
      ? [
          labelled(
            'When was the letter to the employer’s chair sent?',
            letter,
            'Leave it open where none is due.',
            'letter',
          ),
        ]
      : []),
  )
  const head = made('div', fields, before)
  head.className = 'desk__beside'
  place.replaceChildren(
    head,
    interests.element,
    button('Print it, to be signed', () => {
      const form = read()
      if (form) printSheet(form, names)
    }),
    button('Put it into the record', () => put().catch(fail)),
  )
}

/** The declaration before, to be compared with. */
function showBefore(previous: Previous | undefined, place: HTMLElement, { categories }: NamesOnDay): void {
  if (!previous) {
    place.replaceChildren(made('p', 'This record holds no earlier declaration of theirs.'))
    return
  }
  const said = previous.interests.map(({ category, organisation, detail, from, until, value }) => {
    const kind = categories.find(({ id }) => id === category)?.name ?? category
    const when = [from && `since ${day(from)}`, until && `until ${day(until)}`].filter(Boolean).join(', ')
    const more = [organisation, value, when].filter(Boolean).join('; ')
    return made('li', made('strong', kind), `: ${detail}${more ? ` (${more})` : ''}`)
  })
  place.replaceChildren(
    made('h3', `What they declared on ${previous.day}`),
    said.length > 0 ? made('ul', ...said) : made('p', previous.nil ? 'No interests.' : 'It lists none.'),
  )
}
