/** "Cite this page": names the part that the reader follows, and copies the citation. */
export {}

const byId = (id: string) => document.getElementById(id) as HTMLElement
const [citation, address, button, status] = ['citation', 'cited-address', 'copy-citation', 'copied'].map(byId) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
]
const page = address.textContent || `, ${location.origin}${location.pathname}`

/** Names the part of the page that the reader follows: its number or label, and its address. */
function follow() {
  // `:target` is not known yet when this is run for the first time.
  const id = CSS.escape(location.hash.slice(1))
  const part = id && id !== 'cite' ? document.querySelector(`main #${id}`) : null
  const link = part && document.querySelector<HTMLElement>(`a.n[href="#${id}"]`)
  const label = link?.ariaLabel || link?.textContent
  const named = label ? `, ${label[0]?.toLowerCase()}${label.slice(1)}` : ''
  address.textContent = named + page + (part ? `#${part.id}` : '')
  status.textContent = ''
}

async function copy() {
  const text = citation.textContent.replace(/\s+/g, ' ').trim()
  try {
    await navigator.clipboard.writeText(text)
    status.textContent = 'Copied'
  } catch {
    // Only pages that came safely may write to the clipboard; elsewhere the reader has it selected.
    getSelection()?.selectAllChildren(citation)
    status.textContent = 'Selected: copy it with your keyboard or menu'
  }
}

follow()
addEventListener('hashchange', follow)
button.addEventListener('click', copy)
button.hidden = false
