/** Opens what is folded beneath a heading, where the address of the page asks for that heading. */
addEventListener('hashchange', unfold)
unfold()

function unfold(): void {
  const summary = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('summary')
  const folded = summary?.parentElement
  if (folded instanceof HTMLDetailsElement) folded.open = true
}
