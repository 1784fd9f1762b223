/** The declaration of interests, as the form that the terms of reference ask for. */
import { ask } from '../clerk/ask.ts'
import type { DeclarationForm, NamesOnDay, Previous } from '../clerk/messages.ts'
import { button, made } from '../parts.ts'
import { fail, say } from '../status.ts'
import { today } from '../today.ts'
import type { Work } from '../work.ts'
import { entryFields, readEntry } from './entry.ts'
import { chooser, labelled, typed } from './fields.ts'
import { putAll } from './put.ts'
import { printSheet } from './sheet.ts'

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
  const before = made('div')
  const entries = made('div')
  const [none, some] = [radio('nil', 'There are no interests to declare'), radio('some', 'These are the interests')]
  const list = made(
    'div',
    entries,
    button('Add an interest', () => add(entries, names)),
  )
  const nil = made('fieldset', made('legend', 'What is declared?'), none.label, some.label)
  list.hidden = true
  nil.addEventListener('change', () => {
    list.hidden = !some.input.checked
    if (some.input.checked && entries.childElementCount === 0) add(entries, names)
  })
  const look = () => showBefore(work, member.value, signed.value, before, entries, names).catch(fail)
  member.addEventListener('change', look)
  signed.addEventListener('change', look)
  const read = (): DeclarationForm | undefined => {
    const wrong =
      (member.value === '' && 'Choose who declares.') ||
      (signed.value === '' && 'Choose the day of the signature.') ||
      (how.value === '' && 'Choose how it was made.') ||
      (!none.input.checked && !some.input.checked && 'Say whether there are interests: nothing is taken for granted.')
    if (wrong) {
      say(wrong)
      ;(member.value === '' ? member : signed.value === '' ? signed : how.value === '' ? how : none.input).focus()
      return undefined
    }
    const interests = some.input.checked
      ? [...entries.children].map((one) => readEntry(one as HTMLFieldSetElement))
      : []
    const lacking = interests.findIndex(({ category, detail }) => category === '' || detail.length < 10)
    if (lacking >= 0 || (some.input.checked && interests.length === 0)) {
      say(`Interest ${lacking + 1} needs its category, and what it is in a few words.`)
      entries.children[lacking]?.querySelector<HTMLElement>('select, textarea')?.focus()
      return undefined
    }
    const given = (input: HTMLInputElement) => input.value || undefined
    return {
      member: member.value,
      signed: signed.value,
      form: how.value,
      nil: none.input.checked,
      received: given(received),
      employerLetter: given(letter),
      interests,
    }
  }
  const put = async () => {
    const form = read()
    if (!form) return
    try {
      putAll(work, await ask('declare', work.all, form))
    } catch (error) {
      fail(error)
    }
  }
  const print = () => {
    const form = read()
    if (form) printSheet(form, names)
  }
  place.replaceChildren(
    labelled('Who declares?', member, undefined, 'member', true),
    labelled('On which day was it signed, or made?', signed, undefined, 'signed', true),
    labelled('How was it made?', how, undefined, 'form', true),
    labelled('When did it reach the secretariat?', received, 'Leave it open where that is the same day.', 'received'),
    labelled('When was the letter to the employer’s chair sent?', letter, 'Leave it open where none is due.', 'letter'),
    before,
    nil,
    list,
    button('Print it, to be signed', print),
    button('Put it into the record', put),
  )
}

function radio(value: string, label: string) {
  const input = made('input')
  input.type = 'radio'
  input.name = 'desk-nil'
  input.value = value
  return { input, label: made('label', input, ` ${label}`) }
}

function add(entries: HTMLElement, names: NamesOnDay, entry?: Previous['interests'][number]): void {
  const fields = entryFields(names, entries.childElementCount + 1, entry)
  entries.append(fields)
  if (!entry) fields.querySelector('select')?.focus()
}

/** The declaration before stands beside the form, and what it lists is carried over to be struck or changed. */
async function showBefore(
  work: Work,
  member: string,
  day: string,
  place: HTMLElement,
  entries: HTMLElement,
  names: NamesOnDay,
): Promise<void> {
  if (member === '' || day === '') return
  const before = await ask('previous', work.all, member, day)
  entries.replaceChildren()
  if (!before) {
    place.replaceChildren(made('p', 'This record holds no earlier declaration of theirs.'))
    return
  }
  const said = before.interests.map(({ category, organisation, detail }) => {
    const kind = names.categories.find(({ id }) => id === category)?.name ?? category
    return made('li', [kind, organisation, detail].filter(Boolean).join(' – '))
  })
  place.replaceChildren(
    made('h3', `What they declared on ${before.day}`),
    said.length > 0 ? made('ul', ...said) : made('p', before.nil ? 'No interests.' : 'It lists none.'),
  )
  for (const one of before.interests) add(entries, names, one)
}
