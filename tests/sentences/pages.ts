/** What a built site says of people, file by file: on its pages, in their heads, in feeds, calendars, tables and the search. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { byTag, files, textOf } from '../site/pages.ts'
import type { Templates } from './template.ts'

/** Takes a text, and what it belongs to. */
type Tell = (text: string, before?: string) => void

/** Pages of which every sentence is about somebody. */
const OF_PEOPLE = /^(?:people|interests|feeds\/people)\//

/** The templates of all that a site says of people, each with the first file that says it. */
export function saidOf(site: string, templates: Templates): Map<string, string> {
  const said = new Map<string, string>()
  for (const file of files(site)) {
    const ofPeople = OF_PEOPLE.test(file)
    read(site, file, templates, (text, before = '') => {
      if (templates.isOwn(text)) return
      for (const one of templates.of(text)) {
        const whole = before + one
        // What was changed in a document is told in the words of whoever changed it.
        if (whole.startsWith('{date}: ') || !isSaid(whole)) continue
        if ((ofPeople || isOfPeople(whole)) && !said.has(whole)) said.set(whole, file)
      }
    })
  }
  return said
}

function isOfPeople(template: string): boolean {
  return /\{person\}|\b[Mm]embers?\b|^data/.test(template)
}

/** Whether anything is left of a template beside what stands for names and days. */
function isSaid(template: string): boolean {
  return /[A-Za-z]/.test(template.replace(/\{\w+\}/g, ''))
}

function read(site: string, file: string, templates: Templates, tell: Tell): void {
  const text = () => readFileSync(join(site, file), 'utf8')
  if (file.endsWith('.html')) ofPage(fromHtml(text()), templates, tell)
  else if (file.endsWith('.atom')) ofFeed(text(), tell)
  else if (file.endsWith('.ics')) ofCalendar(text(), tell)
  else if (/^search\/pages-\d+\.json$/.test(file)) for (const [, title] of JSON.parse(text())) tell(title, 'search: ')
  // The record itself is what its documents say.
  else if (/^data\/(?!record\.)[a-z]+\.json$/.test(file))
    ofTable(file.slice(5, -5), JSON.parse(text()), templates, tell)
}

function ofPage(root: Root, templates: Templates, tell: Tell): void {
  for (const one of byTag(root, 'title').slice(0, 1)) tell(textOf(one))
  for (const { properties } of byTag(root, 'meta'))
    if (properties.name === 'description') tell(String(properties.content))
  for (const one of byTag(root, 'main')) ofBlock(withFactsApart(one), templates, tell)
  for (const one of byTag(root, 'script')) if (one.properties.type === 'application/ld+json') ofThings(one, tell)
}

/** Elements that are sentences by themselves, or hold some. */
const BLOCKS = new Set(
  'article button caption dd desc div dl dt footer g h1 h2 h3 h4 h5 h6 header label li main nav ol option p pre section summary svg table tbody td text th thead title tr ul'.split(
    ' ',
  ),
)
/** What names a part of a page, and says nothing by itself. */
const LABELS = new Set('button caption dt h2 h3 h4 h5 h6 label option pre summary'.split(' '))

/** The own text of each block; that of a cell or fact after what it belongs to. */
function ofBlock(element: Element, templates: Templates, tell: Tell, before = ''): void {
  const { tagName, children } = element
  if (LABELS.has(tagName) || hasClass(element, 'history') || hasClass(element, 'file')) return
  if (tagName === 'table') {
    ofRows(element, templates, tell)
    return
  }
  const own = textOf({ ...element, children: children.map(withoutBlocks) })
  if (own !== '') tell(own, before)
  let label = ''
  for (const child of blocksIn(element)) {
    if (child.tagName === 'dt') label = `${textOf(child)}: `
    ofBlock(child, templates, tell, child.tagName === 'dd' ? label : before)
  }
}

/** The cells of a table, each after the head of its column, and after the person that the row is about. */
function ofRows(table: Element, templates: Templates, tell: Tell): void {
  const heads = byTag(table, 'thead').flatMap((one) => byTag(one, 'th').map(textOf))
  for (const row of byTag(table, 'tr')) {
    const cells = blocksIn(row)
    const who = cells[0] && templates.of(textOf(cells[0])).some((one) => one.includes('{person}')) ? '{person}, ' : ''
    for (const [n, cell] of cells.entries()) {
      if (heads[n] === 'Category' || cell.tagName === 'th') continue
      const head = `${who}${heads[n]}: `
      ofBlock(
        cell,
        templates,
        (text, before) => {
          if (isSaid(templates.of(text).join(' '))) tell(text, who === '' && isOfPeople(text) ? '' : before)
        },
        head,
      )
    }
  }
}

function blocksIn({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return []
    return BLOCKS.has(child.tagName) ? [child] : blocksIn(child)
  })
}

function withoutBlocks<T extends Nodes>(node: T): T {
  if (node.type !== 'element') return node
  return { ...node, children: BLOCKS.has(node.tagName) ? [] : node.children.map(withoutBlocks) }
}

/** States, and facts that stand in a row, each as a block. */
function withFactsApart<T extends Nodes>(node: T, isFact = false): T {
  if (node.type !== 'element') return node
  const tagName = node.tagName === 'span' && (isFact || hasClass(node, 'tag')) ? 'div' : node.tagName
  const facts = ['entry__facts', 'marks', 'rows'].some((name) => hasClass(node, name))
  return {
    ...node,
    tagName,
    children: node.children.map((child) => withFactsApart(child, facts || (isFact && node.tagName === 'li'))),
  }
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** Of what is said for programs: the fields of a person, and those that lead to one. */
function ofThings(script: Element, tell: Tell): void {
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const one of value) look(one, path)
    else if (typeof value === 'object' && value !== null) {
      const { '@type': type, itemListElement, ...fields } = value as Record<string, unknown>
      for (const [name, one] of Object.entries(fields)) look(one, `${path || type}.${name}`)
    } else if (path.startsWith('Person.') || String(value).includes('/people/'))
      tell(`${path} of {person}`, 'json-ld: ')
  }
  const [text] = script.children
  const data = JSON.parse(text?.type === 'text' ? text.value : '{}')
  look(data['@graph'] ?? data, '')
}

function ofFeed(text: string, tell: Tell): void {
  for (const [, entry = ''] of text.matchAll(/<entry>(.*?)<\/entry>/g))
    for (const [, , said = ''] of entry.matchAll(/<(title|summary)>(.*?)<\/\1>/g))
      for (const one of textOf(fromHtml(said, { fragment: true })).split(/; (?=[A-Z])/)) tell(one, 'feed: ')
}

function ofCalendar(text: string, tell: Tell): void {
  for (const [, said = ''] of text.replaceAll('\r\n ', '').matchAll(/^(?:SUMMARY|DESCRIPTION):(.*)$/gm))
    tell(said.replace(/\\([,;\\])/g, '$1'), 'calendar: ')
}

/** Of a table: what its cells say in words of the program’s own. */
function ofTable(name: string, rows: Record<string, unknown>[], templates: Templates, tell: Tell): void {
  for (const { id, address, category, ...row } of rows)
    for (const [column, value] of Object.entries(row))
      for (const one of [value].flat().map(String))
        if (!one.includes('/') && !templates.isId(one) && isSaid(templates.of(one).join(' ')))
          tell(one, `data ${name}.${column}: `)
}
