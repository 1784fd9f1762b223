/** Starts a document from a form. */
import { ask } from '../clerk/ask.ts'
import type { FormAnswers } from '../clerk/messages.ts'
import { byId, made } from '../parts.ts'
import { fail } from '../status.ts'
import { today } from '../today.ts'
import type { Work } from '../work.ts'
import { showAgenda } from './agenda.ts'
import { declarationForm } from './declaration.ts'
import { type Control, complain, fieldOf } from './fields.ts'
import { putAll } from './put.ts'
import { FORMS, type FormKind } from './questions.ts'

/** Shows the form of the kind that is chosen. */
export function offerForms(work: Work): void {
  const choice = byId<HTMLSelectElement>('desk-kind')
  choice.addEventListener('change', () => {
    const place = byId('desk-begin-form')
    place.replaceChildren()
    if (choice.value === 'declaration') declarationForm(work, place).catch(fail)
    else if (choice.value !== '') simpleForm(work, choice.value as FormKind, place).catch(fail)
  })
}

async function simpleForm(work: Work, kind: FormKind, place: HTMLElement): Promise<void> {
  const form = made('form')
  form.noValidate = true
  let names = await ask('namesOn', work.all, today())
  const questions = FORMS[kind].filter(({ ifCommittees }) => !ifCommittees || names.committees.length > 0)
  form.append(...questions.map((one) => fieldOf(one, names)), made('button', BEGIN[kind]))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send(work, kind, form)
  })
  form.addEventListener('change', async ({ target }) => {
    const { name, type, value, checked } = target as HTMLInputElement
    if (type === 'checkbox' && checked) untick(form, name, value)
    // Who serves hangs on the day, and on the committee.
    if (kind !== 'minutes' || !['date', 'body'].includes(name)) return
    const { date = today(), body } = answersOf(form).words
    names = await ask('namesOn', work.all, date, body)
    for (const question of FORMS.minutes.filter(({ of }) => of === 'members'))
      renew(form, question.name, fieldOf(question, names))
  })
  place.replaceChildren(form)
}

/** Whoever came sent no apologies, and the other way round. */
function untick(form: HTMLFormElement, name: string, value: string): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    if (box.name !== name && box.value === value) box.checked = false
}

/** Puts a field in the place of the one with its name; what was ticked and is still offered stays so. */
function renew(form: HTMLFormElement, name: string, field: HTMLElement): void {
  const old = [...form.children].find((child) => child.querySelector(`[name="${name}"]`)) ?? undefined
  if (!old) return
  const was = new Set([...old.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value))
  for (const box of field.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = was.has(box.value)
  const select = field.querySelector('select')
  if (select) select.value = old.querySelector('select')?.value ?? ''
  old.replaceWith(field)
}

const BEGIN: Readonly<Record<FormKind, string>> = {
  minutes: 'Begin the minutes',
  agenda: 'Show what comes to the meeting',
  paper: 'Begin the paper',
  event: 'Begin the event',
  person: 'Begin the page of the person',
}

async function send(work: Work, kind: FormKind, form: HTMLFormElement): Promise<void> {
  const controls = [...form.elements].filter((one): one is Control => 'required' in one)
  const missing = controls.find(({ required, value }) => required && value.trim() === '')
  if (missing) return complain(missing, 'An answer is needed here.')
  const { post, from } = answersOf(form).words
  const since = controls.find(({ name }) => name === 'from')
  if (since && post !== undefined && from === undefined)
    return complain(since, 'Say since when they hold the post, or choose none.')
  try {
    const { files, agenda } = await ask('begin', work.all, { kind, answers: answersOf(form) })
    if (agenda !== undefined) showAgenda(agenda, answersOf(form).words.date ?? '')
    else putAll(work, files)
  } catch (error) {
    fail(error)
  }
}

function answersOf(form: HTMLFormElement): FormAnswers['answers'] {
  const words: Record<string, string> = {}
  const lists: Record<string, string[]> = {}
  for (const one of form.elements) {
    if (one instanceof HTMLInputElement && one.type === 'checkbox') {
      if (one.checked) lists[one.name] = [...(lists[one.name] ?? []), one.value]
    } else if ((one instanceof HTMLInputElement || one instanceof HTMLSelectElement) && one.value.trim() !== '')
      words[one.name] = one.value.trim()
  }
  return { words, lists }
}
