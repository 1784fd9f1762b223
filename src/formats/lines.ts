/** Lines of a paragraph, of which some begin entries of a list. */
import type { BlockContent, Delete, Emphasis, Link, ListItem, PhrasingContent, Strong } from 'mdast'

/** A mark round words. */
export type Marked = Emphasis | Strong | Delete | Link

const BULLET = /^(?:[•‣▪▫◦●○◎∙·■□◆◇◊➢➤❖✓✔⦁\u25b6-\u25bb\uf000-\uf0ff]|[o§Øü](?=\t|\u00a0| {2}))[\s\u00a0]*/
const DASH = /^[–—−][\s\u00a0]+/
const LABEL =
  /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,2}){1,2}[.)]?)[\s\u00a0]+/u
const TAB = /\S\t+\S/

/** A paragraph; or several, with lists, where lines of it begin with a bullet, a letter or a number, or are rows. */
export function blocksOf(children: readonly PhrasingContent[]): BlockContent[] {
  const whole = trimmed(children)
  if (whole.length === 0) return []
  const lines = linesIn(whole)
  const texts = lines.map(textIn)
  const isDashed = (text: string, n: number) =>
    DASH.test(text) && (n === 0 || texts.filter((one) => DASH.test(one)).length > 1)
  const opens = texts.map((text, n): 'entry' | 'line' | undefined => {
    if (BULLET.test(text) || isDashed(text, n)) return 'entry'
    return LABEL.test(text) || TAB.test(text) ? 'line' : undefined
  })
  if (!opens.includes('entry') && opens.filter(Boolean).length < 2) return [{ type: 'paragraph', children: whole }]
  const blocks: BlockContent[] = []
  let items: ListItem[] | undefined
  let open: PhrasingContent[] | undefined
  for (const [n, line] of lines.entries()) {
    if (line.length === 0) continue
    if (opens[n] === 'entry') {
      open = withoutSign(line)
      if (open.length === 0) continue
      const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: open }] }
      if (items) items.push(item)
      else {
        items = [item]
        blocks.push({ type: 'list', ordered: false, spread: false, children: items })
      }
    } else if (opens[n] === 'line' || open === undefined) {
      items = undefined
      open = [...line]
      blocks.push({ type: 'paragraph', children: open })
    } else open.push({ type: 'break' }, ...line)
  }
  return blocks
}

/** Without white space at both ends. */
export function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const made = [...children]
  const isEmpty = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
  while (isEmpty(made[0])) made.shift()
  while (isEmpty(made.at(-1))) made.pop()
  const [first] = made
  if (first?.type === 'text') made[0] = { ...first, value: first.value.trimStart() }
  const last = made.at(-1)
  if (last?.type === 'text') made[made.length - 1] = { ...last, value: last.value.trimEnd() }
  return made
}

function linesIn(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const add = (more: readonly PhrasingContent[][]) => {
    lines.at(-1)?.push(...(more[0] ?? []))
    for (const line of more.slice(1)) lines.push([...line])
  }
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type === 'text')
      add(child.value.split('\n').map((value): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])))
    else if ('children' in child)
      add(linesIn(child.children).map((line) => (line.length === 0 ? [] : [{ ...child, children: line } as Marked])))
    else add([[child]])
  }
  return lines.map(trimmed)
}

function textIn(line: readonly PhrasingContent[]): string {
  return line.map((node) => ('value' in node ? node.value : 'children' in node ? textIn(node.children) : '')).join('')
}

/** A line without its bullet. */
function withoutSign(line: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = line
  if (first === undefined) return []
  if ('children' in first) {
    const inner = withoutSign(first.children)
    return trimmed(inner.length === 0 ? rest : [{ ...first, children: inner } as Marked, ...rest])
  }
  if (first.type !== 'text') return [...line]
  return trimmed([{ type: 'text', value: first.value.replace(BULLET, '').replace(DASH, '') }, ...rest])
}
