/** Narrows the register to an organisation or a category. */

const form = document.querySelector<HTMLElement>('#narrow')
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-organisations]')]

if (form) {
  form.hidden = false
  form.addEventListener('change', () => narrow(form))
}

function narrow(from: HTMLElement): void {
  const chosen = (name: 'organisations' | 'categories') =>
    from.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? ''
  for (const row of rows)
    row.hidden = (['organisations', 'categories'] as const).some(
      (name) => chosen(name) !== '' && !(JSON.parse(row.dataset[name] ?? '[]') as string[]).includes(chosen(name)),
    )
  const shown = rows.filter(({ hidden }) => !hidden).length
  const status = document.getElementById('narrowed')
  if (status) status.textContent = shown === rows.length ? '' : `${shown} of ${rows.length} members shown`
}
