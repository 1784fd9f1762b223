/** What can be seen to be wrong with how a page lies on a screen or on paper. Each function runs in the page. */

/** Text that is cut off, or lies on other text; and the page itself where it is wider than the screen. */
export function misplaced(): string[] {
  const SLACK = 2
  const found: string[] = []
  const width = document.documentElement.clientWidth
  const wide = document.documentElement.scrollWidth
  if (wide > width) found.push(`${wide} pixels wide at ${width}`)

  const said = (node: Node) => JSON.stringify(node.textContent?.trim().slice(0, 40))
  /** Whether an element is meant for ears alone: a box of a pixel. */
  const unseen = (element: Element) => {
    const { position, width: wide, clipPath } = getComputedStyle(element)
    return position === 'absolute' && (wide === '1px' || clipPath !== 'none')
  }
  /** How far text may reach: the boxes that cut it off, but not those that scroll. */
  const bounds = (element: Element) => {
    let [left, right, top, bottom] = [0, width, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    let scrolls = false
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (unseen(one)) return undefined
      const { overflowX, overflowY } = getComputedStyle(one)
      scrolls ||= /auto|scroll/.test(overflowX)
      const box = one.getBoundingClientRect()
      if (/hidden|clip/.test(overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)]
      if (/hidden|clip/.test(overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)]
    }
    return scrolls
      ? { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY, top, bottom }
      : { left, right, top, bottom }
  }

  const lines: { node: Node; left: number; right: number; top: number; bottom: number }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim() || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const limit = bounds(node.parentElement)
    if (!limit) continue
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (
        left < limit.left - SLACK ||
        right > limit.right + SLACK ||
        top < limit.top - SLACK ||
        bottom > limit.bottom + SLACK
      )
        found.push(`cut off: ${said(node)}`)
      // Letters fill the middle of their line; neighbouring lines may touch.
      const margin = (bottom - top) / 4
      lines.push({ node, left, right, top: top + margin, bottom: bottom - margin })
    }
  }
  lines.sort((a, b) => a.top - b.top)
  for (const [n, one] of lines.entries()) {
    for (let m = n + 1; m < lines.length; m++) {
      const other = lines[m] as (typeof lines)[number]
      if (other.top >= one.bottom) break
      if (other.node !== one.node && other.left < one.right - SLACK && one.left < other.right - SLACK)
        found.push(`${said(one.node)} lies on ${said(other.node)}`)
    }
  }
  return [...new Set(found)]
}

/**
 * Text in the colour of its ground, or nearly so.
 * @param paper whether grounds are left out, as browsers do when they print
 */
export function unreadable(paper: boolean): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number]
  const context = new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D
  const known = new Map<string, Colour>()
  const colour = (text: string): Colour => {
    let found = known.get(text)
    if (!found) {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = text
      context.fillRect(0, 0, 1, 1)
      found = [...context.getImageData(0, 0, 1, 1).data] as Colour
      known.set(text, found)
    }
    return found
  }
  const luminance = ([red, green, blue]: Colour) => {
    const [r, g, b] = [red, green, blue].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = (element: Element): Colour => {
    for (let one: Element | null = paper ? null : element; one; one = one.parentElement) {
      const found = colour(getComputedStyle(one).backgroundColor)
      if (found[3] > 0) return found
    }
    return colour(paper ? '#fff' : 'Canvas')
  }
  const found = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.nodeValue?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue
    const [one, other] = [luminance(colour(getComputedStyle(element).color)), luminance(ground(element))]
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    if (contrast < 4.5)
      found.add(`contrast ${contrast.toFixed(1)}: ${JSON.stringify(node.nodeValue.trim().slice(0, 40))}`)
  }
  return [...found]
}
