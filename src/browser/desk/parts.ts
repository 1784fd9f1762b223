/** Small parts of the page. */

/** An element of the page by its id. */
export function byId<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E
}

/** A new element with what is in it. */
export function made<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  element.append(...children)
  return element
}

/** A button with what it does. */
export function button(label: string, pressed: () => void): HTMLButtonElement {
  const element = made('button', label)
  element.type = 'button'
  element.addEventListener('click', pressed)
  return element
}

/** A link that opens a page beside this one. */
export function linkBeside(href: string, label: string): HTMLAnchorElement {
  const link = made('a', label)
  link.href = href
  link.target = '_blank'
  link.rel = 'noopener'
  return link
}
