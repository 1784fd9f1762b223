/** The body of a document as HTML: prose, and the elements of the vocabulary as readers see them. */
import {
  type AnyElement,
  type Block,
  type Document,
  escapeHtml as e,
  fragmentOf,
  inWords,
  termsInForce,
} from '../record/index.ts'
import { clauseState } from './clauses.ts'
import { dueHtml } from './commitments.ts'
import { HANDLING } from './conflicts.ts'
import {
  dueText,
  fateOf,
  laterHtml,
  laterOf,
  names,
  ownersHtml,
  ownersOf,
  tag,
  takenUp,
  targetNamed,
} from './entries.ts'
import { type Page, proseHtml } from './html.ts'
import { marksHtml } from './marks.ts'
import { NUMBERED, Paragraphs } from './paragraphs.ts'
import { holder, namedId, type Site } from './site.ts'

/** The HTML of a document's body, its paragraphs numbered where those of its kind are. */
export function documentHtml(document: Document, site: Site): string {
  const paragraphs = NUMBERED.has(document.kind) ? new Paragraphs() : undefined
  return bodyHtml(document.body, { document, site, paragraphs })
}

/** The HTML of some blocks of a document. */
export function bodyHtml(blocks: readonly Block[], page: Page): string {
  let made = ''
  for (const block of blocks) made += blockHtml(block, page)
  return made
}

function blockHtml(block: Block, page: Page): string {
  switch (block.type) {
    case 'prose': {
      const html = proseHtml(block, page)
      return page.paragraphs ? page.paragraphs.numbered(html) : html
    }
    case 'heading': {
      const depth = Math.max(2, block.depth)
      return `<h${depth} id="${e(block.id)}" class="heading">${proseHtml(block, page)}</h${depth}>`
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${bodyHtml(item, page)}</li>`).join('')
      return block.ordered
        ? `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`
        : `<ul>${items}</ul>`
    }
    case 'element':
      return elementHtml(block, page)
  }
}

function elementHtml(element: AnyElement, page: Page): string {
  switch (element.name) {
    case 'Item':
      return marksHtml(element, page)
    case 'Action':
      return action(element, page)
    case 'Deferral':
      return deferral(element, page)
    case 'Decision':
      return entry(element, page, '', '', 'Decision')
    case 'Update': {
      const { of, status } = element.attributes
      return entry(element, page, `Update of ${names([targetNamed(of, page.site)])} ${tag(status)}`)
    }
    case 'Interest': {
      const { member, organisation, handling } = element.attributes
      const who = names([namedId(page.site, `people/${member}`)])
      const what = names([namedId(page.site, `organisations/${organisation}`)])
      return entry(element, page, `Interest declared: ${who}, in ${what}; ${HANDLING[handling]}`)
    }
    case 'Note': {
      const { date, source } = element.attributes
      return entry(element, page, `Note${date ? `, ${e(inWords(date))}` : ''}${source ? ` (${e(source)})` : ''}`)
    }
    case 'Clause':
      return clause(element, page)
  }
}

/**
 * An entry of the minutes: a label, the words, and facts below. Its number is a
 * part of the link to itself, where `self` says what of the label that is.
 */
function entry(element: AnyElement, page: Page, label: string, facts = '', self = ''): string {
  const { document, site, paragraphs } = page
  const body = bodyHtml(element.body, paragraphs ? { document, site } : page)
  const id = e(fragmentOf(element) ?? paragraphs?.id(beginning(element, body)) ?? '')
  let link = self
  if (id && self) {
    paragraphs?.next()
    link = `<a${paragraphs ? ' class="n"' : ''} href="#${id}">${self}</a>`
  } else if (id && paragraphs) link = paragraphs.link(id)
  return `<div class="entry entry--${element.name.toLowerCase()}"${id && ` id="${id}"`}><p class="entry__label">${link}${label}</p>${body}${facts}</div>`
}

/** What tells an entry from others: what it is said of, and its first words. */
function beginning({ attributes }: AnyElement, body: string): string {
  return `${'of' in attributes ? e(attributes.of) : ''} ${body.replace(/^(?:<[^>]*>)+/, '')}`
}

function action(element: Extract<AnyElement, { name: 'Action' }>, page: Page): string {
  const { document, site } = page
  const { id, due, lead } = element.attributes
  const { state, later } = fateOf(element, document.id, site)
  const lines = [
    `Owner: ${ownersHtml(ownersOf(element, site))}`,
    lead === undefined ? '' : `Lead: ${lead === 'each' ? 'each member of the group' : names([holder(site, lead)])}`,
    due === undefined ? '' : `Due: ${e(dueText(due))}`,
    later && `Reported: ${later}`,
  ]
  return entry(element, page, ` ${tag(state)}`, facts(lines), `Action ${e(id)}`)
}

function deferral(element: Extract<AnyElement, { name: 'Deferral' }>, page: Page): string {
  const { document, site } = page
  const { id, to, owner = [] } = element.attributes
  const full = `${document.id}/${id}`
  const later = [...takenUp(full, site), ...laterOf(full, site)]
  const lines = [
    owner.length > 0 ? `To be brought back by ${names(owner.map((one) => holder(site, one)))}` : '',
    later.length > 0 ? laterHtml(later) : untaken(document.id, site),
    explained(full, site),
  ]
  return entry(element, page, '', facts(lines), `Put off to ${e(dueText(to))}`)
}

function untaken(meeting: string, { record }: Site): string {
  return record.meetings.at(-1)?.id === meeting
    ? 'This record holds no later meeting that could take it up.'
    : 'No later meeting in this record took it up.'
}

/** Why something was not taken up, where exceptions.yaml says so. */
function explained(id: string, { judgement }: Site): string {
  const found = judgement.rules.flatMap((rule) => rule.explained).find(({ subjects }) => subjects[0] === id)
  return found ? `Explained: ${e(found.exception.reason)}` : ''
}

function facts(lines: readonly string[]): string {
  const told = lines.filter(Boolean).map((line) => `<span>${line}</span>`)
  return `<p class="entry__facts">${told.join(' ')}</p>`
}

function clause(element: Extract<AnyElement, { name: 'Clause' }>, page: Page): string {
  const { id, repealed } = element.attributes
  const inForce = page.document.id === termsInForce(page.site.record)?.id
  // Rules hold the record to the terms in force; of others they say nothing.
  const checks = (inForce ? clauseState(element, page.site).rules : []).map(
    (rule) => ` <span>checked by <a href="${e(rule.href)}">${e(rule.name)}</a> ${tag(rule.state)}</span>`,
  )
  const gone = repealed === undefined ? '' : ` <span class="tag">repealed on ${e(inWords(repealed))}</span>`
  const due = dueHtml(element, page.site)
  const label = `<p class="clause__label"><a href="#${e(id)}" aria-label="Link to clause ${e(id)}">§ ${e(id)}</a>${gone}${due}${checks.join('')}</p>`
  // A clause has an address of its own, so nothing in it is numbered once more.
  return `<div class="clause" id="${e(id)}">${label}${bodyHtml(element.body, { document: page.document, site: page.site })}</div>`
}
