/** The typed body of a document, made ready for the page. */
import type { ActionState, AnyElement, Block, Document, Entry } from '../record/index.ts'
import { fragmentOf, inWords, stateOn } from '../record/index.ts'
import { type ClauseState, clauseState } from './clauses.ts'
import { html } from './html.ts'
import { addressOf, holder, href, type Named, namedId, type Site } from './site.ts'

/** Who owns an action; or why nobody is named. */
export type Owner = Named | { withheld: string }

/** What a later meeting said of an action or deferral. */
export interface Later {
  status: string
  meeting: Named
}

export type ViewBlock =
  | { type: 'prose'; html: string }
  | { type: 'heading'; depth: number; id: string; html: string }
  | { type: 'list'; ordered: boolean; start: number; items: ViewBlock[][] }
  | { type: 'marks'; lines: { label: string; named: Named[]; text?: string }[] }
  | {
      type: 'action'
      fragment: string
      number: string
      owners: Owner[]
      due: string | undefined
      lead: Named | undefined
      state: ActionState
      later: Later[]
      body: ViewBlock[]
    }
  | { type: 'update'; status: string; of: Named; body: ViewBlock[] }
  | { type: 'decision'; fragment: string; body: ViewBlock[] }
  | { type: 'deferral'; fragment: string; to: string; owners: Owner[]; later: Later[]; body: ViewBlock[] }
  | {
      type: 'interest'
      fragment: string | undefined
      member: Named
      organisation: Named
      handling: string
      body: ViewBlock[]
    }
  | {
      type: 'note'
      fragment: string | undefined
      date: string | undefined
      source: string | undefined
      body: ViewBlock[]
    }
  | { type: 'clause'; fragment: string; state: ClauseState; body: ViewBlock[] }

/** The blocks of a document's page. */
export function viewBlocks(blocks: readonly Block[], document: Document, site: Site): ViewBlock[] {
  return blocks.map((block) => viewBlock(block, document, site)).filter((block) => block !== undefined)
}

function viewBlock(block: Block, document: Document, site: Site): ViewBlock | undefined {
  switch (block.type) {
    case 'prose':
      return { type: 'prose', html: html(block.nodes, document, site) }
    case 'heading':
      return { type: 'heading', depth: Math.max(2, block.depth), id: block.id, html: html(block.nodes, document, site) }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        start: block.start,
        items: block.items.map((item) => viewBlocks(item, document, site)),
      }
    case 'element':
      return viewElement(block, document, site)
  }
}

function viewElement(element: AnyElement, document: Document, site: Site): ViewBlock | undefined {
  const body = viewBlocks(element.body, document, site)
  const fragment = fragmentOf(element)
  switch (element.name) {
    case 'Item':
      return marks(element, site)
    case 'Action': {
      const { id, due, lead } = element.attributes
      const full = `${document.id}/${id}`
      return {
        type: 'action',
        fragment: fragment ?? '',
        number: id,
        owners: owners(element, site),
        due: due && dueText(due),
        lead: lead === undefined ? undefined : holder(site, lead),
        state: stateOn(site.record.updates.get(full) ?? [], site.asOf),
        later: later(full, site),
        body,
      }
    }
    case 'Update':
      return { type: 'update', status: element.attributes.status, of: target(element.attributes.of, site), body }
    case 'Decision':
      return { type: 'decision', fragment: fragment ?? '', body }
    case 'Deferral':
      return {
        type: 'deferral',
        fragment: fragment ?? '',
        to: dueText(element.attributes.to),
        owners: (element.attributes.owner ?? []).map((id) => holder(site, id)),
        later: [
          ...takenUp(`${document.id}/${element.attributes.id}`, site),
          ...later(`${document.id}/${element.attributes.id}`, site),
        ],
        body,
      }
    case 'Interest':
      return {
        type: 'interest',
        fragment,
        member: namedId(site, `people/${element.attributes.member}`),
        organisation: namedId(site, `organisations/${element.attributes.organisation}`),
        handling: HANDLING[element.attributes.handling],
        body,
      }
    case 'Note':
      return {
        type: 'note',
        fragment,
        date: element.attributes.date && inWords(element.attributes.date),
        source: element.attributes.source,
        body,
      }
    case 'Clause':
      return { type: 'clause', fragment: fragment ?? '', state: clauseState(element, site), body }
  }
}

const HANDLING = {
  withdrew: 'withdrew from the discussion',
  remained: 'remained in the discussion',
  'not-engaged': 'took no part in the discussion',
} as const

/** Who owns an action. */
export function owners(element: Entry<'Action'>['element'], site: Site): Owner[] {
  return (element.attributes.owner ?? []).map((id) =>
    id === 'withheld' ? { withheld: element.attributes.withheld ?? '' } : holder(site, id),
  )
}

/** What later meetings said of an action or deferral, by its full id. */
export function later(id: string, site: Site): Later[] {
  return (site.record.updates.get(id) ?? []).map((update) => ({
    status: update.element.attributes.status.replace('-', ' '),
    meeting: {
      name: inWords(update.meeting.date),
      href: addressOf(site, { document: update.meeting.id, fragment: update.item?.heading.id }),
    },
  }))
}

function takenUp(id: string, site: Site): Later[] {
  return (site.incoming.get(id.split('/').slice(0, 2).join('/')) ?? [])
    .filter(({ reference }) => reference.role === 'Item.takes' && reference.raw === id)
    .map(({ reference }) => ({ status: 'taken up', meeting: namedId(site, reference.from.id) }))
}

/** A due date in words. */
export function dueText(due: string): string {
  return due === 'next-meeting' ? 'the next meeting' : inWords(due)
}

/** The thing that an update reports on, named. */
function target(id: string, site: Site): Named {
  const to = site.record.directory.elements.get(id)
  const entry = site.record.actions.get(id) ?? site.record.deferrals.get(id)
  const name = entry
    ? `${'due' in entry.element.attributes || entry.element.name === 'Action' ? 'action' : 'deferral'} ${entry.element.attributes.id} of ${inWords(entry.meeting.date)}`
    : id
  return { name, href: to ? addressOf(site, to) : href(site, '') }
}

function marks(element: Extract<AnyElement, { name: 'Item' }>, site: Site): ViewBlock | undefined {
  const { topics = [], concerns = [], paper = [], takes = [], scope, ruling } = element.attributes
  const lines = [
    { label: 'Topics', named: topics.map((id) => namedId(site, `topics/${id}`)) },
    { label: 'Concerns', named: concerns.map((id) => namedId(site, `organisations/${id}`)) },
    { label: 'Papers', named: paper.map((id) => namedId(site, `papers/${id}`)) },
    { label: 'Takes up', named: takes.map((id) => taken(id, site)) },
    { label: 'Scope', named: [], text: scope && 'policy only' },
    { label: 'Chair’s ruling', named: [], text: ruling },
  ].filter((line) => line.named.length > 0 || line.text) as { label: string; named: Named[]; text?: string }[]
  return lines.length > 0 ? { type: 'marks', lines } : undefined
}

function taken(id: string, site: Site): Named {
  const announcement = site.record.announcements.get(id)
  if (!announcement) return target(id, site)
  return {
    name: `“${announcement.title}”, announced on ${inWords(announcement.meeting.date)}`,
    href: addressOf(site, { document: announcement.meeting.id, fragment: 'next-meeting-announced' }),
  }
}
