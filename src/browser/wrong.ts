/** Puts the address of the part that the reader follows into the link that says that something is wrong. */

export {}

const link = document.querySelector<HTMLAnchorElement>('#wrong')
const first = link?.href ?? ''
const page = link?.dataset.page ?? ''

function follow(): void {
  if (link) link.href = first.replace(encodeURIComponent(page), encodeURIComponent(location.href))
}

follow()
addEventListener('hashchange', follow)
