/** Marks in the contents of a page the section that is in view. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
)
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
let marked: HTMLAnchorElement | undefined

// The section in view is that of the last heading above the upper third of the window.
const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -67% 0px' })
for (const heading of headings) watch.observe(heading)

function mark(): void {
  const line = innerHeight / 3
  const heading = headings.findLast((one) => one.getBoundingClientRect().top <= line)
  const link = heading && links.get(heading.id)
  if (link === marked) return
  marked?.removeAttribute('aria-current')
  link?.setAttribute('aria-current', 'true')
  marked = link
}
