/** Lets the reader choose what of a thread is shown, and in which order. */

for (const form of document.querySelectorAll<HTMLElement>('.thread > .thread__choice')) {
  const thread = form.parentElement as HTMLElement
  const chosen = (name: string) => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? ''
  let isLatestFirst = false
  form.hidden = false
  form.addEventListener('change', () => {
    for (const moment of thread.querySelectorAll<HTMLElement>('[data-kind]'))
      moment.hidden = chosen('kind') !== '' && moment.dataset.kind !== chosen('kind')
    if ((chosen('order') === 'latest') === isLatestFirst) return
    isLatestFirst = !isLatestFirst
    turn(thread, 'details')
    for (const list of thread.querySelectorAll<HTMLElement>('.moments')) turn(list, 'li')
  })
}

/** Puts the children of a kind in the opposite order, behind what stands before them. */
function turn(parent: HTMLElement, kind: string): void {
  const children = [...parent.children].filter((child) => child.matches(kind))
  parent.append(...children.reverse())
}
