/** What readers are told before all else of terms and papers. */
import { bodyOfTerms, type DataOf, type Document, inWords, isOut, termsInForce } from '../record/index.ts'
import { isInForce, pointingAt } from './document-facts.ts'
import { nounOf } from './letters.ts'
import { named, type Phrase, type Site } from './site.ts'

/** What readers are told before all else: that terms are not in force, or why the text of a paper is not on its page. */
export function noticeOf(document: Document, site: Site): Phrase | undefined {
  if (document.kind === 'terms-of-reference') return termsNotice(document, site)
  return document.kind === 'papers' && document.data
    ? paperNotice(document as unknown as Document<'papers'>, site)
    : undefined
}

/** Where to find the terms that are in force, on the page of others. */
function termsNotice(document: Document, site: Site): Phrase | undefined {
  const now = termsInForce(site.record, bodyOfTerms(site.record, document as Document<'terms-of-reference'>))
  if (!now || isInForce(document, site) !== false) return undefined
  const { from, until } = (document.data ?? {}) as Partial<DataOf<'terms-of-reference'>>
  const why =
    from !== undefined && from > site.asOf
      ? `are not in force before ${inWords(from)}`
      : `are no longer in force${until === undefined ? '' : `: they ended on ${inWords(until)}`}`
  return [`These terms of reference ${why}. The terms now in force are `, named(site, now), '.']
}

/** Why the text of a paper is not on its page; nothing where it is. */
function paperNotice(document: Document<'papers'>, site: Site): Phrase | undefined {
  const paper = document.data as DataOf<'papers'>
  const { asOf } = site
  const { held, status, date, embargo, reason } = paper
  const noun = nounOf(paper)
  if (status === 'withdrawn')
    return [
      `This ${noun} was withdrawn${reason === undefined ? '' : `: ${reason.replace(/[.\s]+$/, '')}`}. Its text is not shown.`,
    ]
  const [later] = pointingAt(document as unknown as Document, 'replaces', site)
  if (later) return [`This ${noun} has been replaced by `, later, '.']
  if (!held) return [notHeld(noun, paper)]
  if (isOut(paper, asOf)) return undefined
  const why =
    status === 'commissioned'
      ? 'is commissioned, and not yet written'
      : status === 'draft'
        ? 'is a draft'
        : status === 'cleared'
          ? 'is cleared, and not yet published'
          : undefined
  const from = embargo !== undefined && embargo > asOf ? embargo : date
  const until = from !== undefined && from > asOf ? `before ${inWords(from)}` : 'here until it is published'
  return [`This ${noun} ${why ?? 'is not out yet'}. Its text is not shown ${until}.`]
}

/** What the record can't show of a paper that it doesn't hold. */
function notHeld(noun: string, { status, date }: DataOf<'papers'>): string {
  const written = 'whether it was ever written'
  if (status === 'commissioned')
    return `This ${noun} was asked for. This record does not hold it, and cannot show ${written}.`
  if (status === 'not-recorded' && date === undefined)
    return `This record speaks of this ${noun} and does not hold it. It cannot show how far the ${noun} came, nor ${written}.`
  const text = `This record cites this ${noun} and does not hold its text.`
  return status === 'draft' || status === 'cleared' ? `${text} It cannot show what became of it.` : text
}
