/** The page of the register's editions: compares any two of them. */
import { type Compared, compared, type Editions } from '../../views/compared.ts'
import { columnsOf, type InterestChange } from '../../views/interest-changes.ts'
import type { Named } from '../../views/site.ts'
import { json } from '../files.ts'
import { printAddress } from '../printed.ts'

/** Absent where there are no two editions. */
const form = document.getElementById('compare') as HTMLFormElement | null
const result = document.getElementById('compared') as HTMLElement
const status = document.getElementById('compared-status') as HTMLElement
const base = form?.dataset.base ?? '/'
const field = (name: 'from' | 'to') => form?.elements.namedItem(name) as HTMLSelectElement
/** Absent where only one member declared something. */
const members = form?.elements.namedItem('member') as HTMLSelectElement | null

if (form) {
  form.hidden = false
  readAddress()
  window.addEventListener('popstate', readAddress)
}
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const of = members?.value ? `&member=${members.value}` : ''
  history.pushState(null, '', `?from=${field('from').value}&to=${field('to').value}${of}`)
  show()
})

function readAddress(): void {
  const asks = new URLSearchParams(location.search)
  const [from, to] = [asks.get('from'), asks.get('to')]
  result.replaceChildren()
  status.textContent = ''
  if (from === null || to === null) return
  field('from').value = from
  field('to').value = to
  if (members) {
    members.value = asks.get('member') ?? ''
    // Of somebody whom the register doesn't have, nothing is left out.
    if (members.selectedIndex === -1) members.value = ''
  }
  if (field('from').value && field('to').value) show()
  else status.textContent = 'This register has no edition of one of these days. Choose two from the lists.'
}

async function show(): Promise<void> {
  printAddress()
  const [from, to] = [field('from').value, field('to').value].sort() as [string, string]
  try {
    const editions = (await json(form?.dataset.editions ?? '')) as Editions
    const declarations = editions.declarations.filter(({ member }) => !members?.value || member === members.value)
    const all = compared({ ...editions, declarations }, from, to, base)
    const changed = all.filter(({ changes }) => changes.length > 0)
    status.textContent = said(from, to, all.length, changed.length)
    result.replaceChildren(...all.map(member))
  } catch {
    status.textContent = 'The editions could not be fetched. They stand below, each with what it changed.'
  }
}

function said(from: string, to: string, signed: number, changed: number): string {
  const words = (day: string) => field('from').querySelector(`option[value="${day}"]`)?.textContent ?? day
  const one = members?.value ? members.selectedOptions[0]?.textContent : undefined
  const many = signed === 0 ? 'nobody has' : signed === 1 ? '1 member has' : `${signed} members have`
  const who = one ? `${one} has${signed === 0 ? ' not' : ''}` : many
  const what =
    changed === 0
      ? 'no interest differs'
      : changed === signed
        ? 'the interests differ'
        : `the interests of ${changed} of them differ`
  return `From the edition of ${words(from)} to that of ${words(to)}: ${who} declared anew since, and ${what}.`
}

function member({ declaration, says, changes }: Compared): HTMLElement {
  const made = document.createElement('div')
  const line = document.createElement('p')
  line.append(link(declaration), `: ${says}`)
  made.append(line)
  if (changes.length > 0) made.append(table(changes))
  return made
}

/** The changes in two columns, as the page below has them. */
function table(changes: readonly InterestChange[]): HTMLTableElement {
  const made = Object.assign(document.createElement('table'), { className: 'table table--cards table--changes' })
  const heads = made.createTHead().insertRow()
  for (const head of ['Change', 'Before', 'Now'])
    heads.append(Object.assign(document.createElement('th'), { scope: 'col', textContent: head }))
  const body = made.createTBody()
  for (const change of changes) {
    const { before, now } = columnsOf(change)
    const row = body.insertRow()
    row.append(Object.assign(document.createElement('th'), { scope: 'row', textContent: change.what }))
    for (const [tag, one] of [
      ['del', before],
      ['ins', now],
    ] as const) {
      const cell = row.insertCell()
      if (!one) continue
      const marked = document.createElement(tag)
      marked.append(link(one))
      cell.append(marked)
    }
  }
  return made
}

function link({ name, href }: Named): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { textContent: name, href })
}
