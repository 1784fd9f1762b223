/** What stands beneath the heading of an item: its topics, papers and the like, and who was present with an interest. */
import { type AnyElement, escapeHtml as e } from '../record/index.ts'
import { interestLines } from './conflicts.ts'
import { names, targetNamed } from './entries.ts'
import type { Page } from './html.ts'
import { type Named, namedId } from './site.ts'

/** The marks of an item as HTML; nothing where there are none. */
export function marksHtml(element: Extract<AnyElement, { name: 'Item' }>, { document, site }: Page): string {
  const { topics = [], concerns = [], paper = [], takes = [], scope, ruling } = element.attributes
  const line = (label: string, of: Named[]) => (of.length > 0 ? ` <span>${label}: ${names(of)}</span>` : '')
  const lines = [
    line(
      'Topics',
      topics.map((id) => namedId(site, `topics/${id}`)),
    ),
    line(
      'Concerns',
      concerns.map((id) => namedId(site, `organisations/${id}`)),
    ),
    line(
      'Papers',
      paper.map((id) => namedId(site, `papers/${id}`)),
    ),
    line(
      'Takes up',
      takes.map((id) => targetNamed(id, site)),
    ),
    scope ? ' <span>Scope: policy only</span>' : '',
    ruling ? ` <span>Chair’s ruling: ${e(ruling)}</span>` : '',
  ].join('')
  const meeting = site.meetingsById.get(document.id)
  const item = meeting?.items.find((one) => one.marks === element)
  const interests = meeting && item ? interestLines(item, meeting, site) : []
  const beneath = interests.map((one) => `<span>${one}.</span>`).join(' ')
  return (
    (lines && `<p class="marks">${lines.trimStart()}</p>`) +
    (beneath && `<p class="marks marks--interests">${beneath}</p>`)
  )
}
