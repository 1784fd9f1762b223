/** Labels, headings, boxes and columns that say what a passage is. */

/** What every label of an action has; without it, nothing finer is looked for. */
const SIGN = /action|\bA[IP](?![a-z])|\bto\s?do\b/i
/** A label at the beginning of a piece or sentence, or within brackets; the words follow. */
const ACTION =
  /(?:^(?:\[[^\]]{1,20}\]\s*)?|[.!?]\s+|[([{>]\s*|\n\s*)(?:\*\*|__)?(?:(?:new|pending|open|outstanding|further)\s+)?(?:ACTION(?:\s+(?:ITEM|POINT))?S?|[Aa]ction\s+(?:item|point|Item|Point)s?|Actions?|AP|AI|TODO|To\s?do|TO DO)(?=[\s:.\d#)\]*_–—-])(?:[\s#]*|-)(?:\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?)?(?:\s+(?:for|on|by)\s+[^:.]{1,60})?\s*(?:\*\*|__)?\s*(?:[:)\]–—]|-\s|\*\*|\.(?=\s))+\s*/gi
/** The same within a sentence, where a colon tells it from the plain word. */
const WITHIN =
  /[\s,;–—-](?:ACTION(?:\s+(?:ITEM|POINT))?S?|[Aa]ction\s+(?:item|point)s?|Actions?|AI|TODO)(?:\s+\d{1,4}(?:[./-]\d{1,4}){0,3})?\s*(?:\*\*|__)?\s*:\s*/g
/** A label without any sign after it: capitals, or a number. */
const BARE =
  /^(?:\*\*|__)?(?:ACTION(?:\s+(?:ITEM|POINT))?S?(?:\s+\d{1,4}(?:[./-]\d{1,4}){0,3})?|A(?:P|I)\s?\d{1,4}(?:[./-]\d{1,4}){0,3}|AI|TODO)\s+(?=\S)/
/** A label in brackets, with who is to act. */
const BRACKETED = /[[(](?:ACTION|Action|AP|AI)s?:?\s+([A-Z][\w.'’&/-]*(?:[ ,/&]{1,3}[A-Z][\w.'’&/-]*){0,3})\s?[\])]\s*/g
/** A label after the words, with who is to act. */
const TRAILER =
  /(?:\s{2,}|\t|[([]\s*|[.!?]\s+|^)(?:ACTION|Action)S?s?\s*(?:by|on|for)?\s*[:–—-]?\s*((?:[A-Z][\w'’.&/-]*|and|&|the|all|,|\/)(?:[ ,]+(?:[A-Z][\w'’.&/-]*|and|&|the|all)){0,5})\s*[\])]*\.?$/
/** Who is to act, after a dash at the end of the words. */
const INITIALS =
  /\s(?:[–—/]|-{1,2})\s*((?:[A-Z]{2,3}|[A-Z][a-z]{2,12})(?:\s*(?:[/&,]|and)\s*(?:[A-Z]{2,3}|[A-Z][a-z]{2,12})){0,3}|All|ALL)\.?\s*$|\s\[([A-Z][a-z]{2,12}(?:[ ,&/]+[A-Z][a-z]+){0,2})\]\s*$/
const ACTIONS_HEADING =
  /^[^A-Za-z]*(?:(?:new|open|outstanding|summary|list|review|log|table|of|the|agreed|key|ongoing|pending|meeting|post-meeting|immediate)\s+)*(?:actions?|to[ -]?dos?|tasks?|next\s+steps?|follow[ -]?ups?|AIs?|APs?)(?:\s+(?:items?|points?|log|list|register|agreed|required|arising|summary|for|next|to|be|taken|and|owners?|due|dates?|the|meeting|today))*[^A-Za-z]*$/i
const DECISIONS_HEADING =
  /^[^A-Za-z]*(?:(?:summary|list|of|key|the)\s+)*(?:decisions?|resolutions?|agreements?)(?:\s+(?:made|taken|reached|log|agreed))*[^A-Za-z]*$/i
/** Words that say that nothing is left to do. */
export const DONE =
  /(?:^|[\s([|:–—-])(?:done|complete[d]?|closed|cancelled|canceled|discharged|no\s+longer\s+(?:needed|required)|resolved|actioned)\s*[)\].|!]*\s*$|~~.+~~|\b(?:DONE|COMPLETED?|CLOSED)\b|[✅✔☑]/

/** A label within words: where it begins, and where the words after it do. */
export interface Label {
  at: number
  after: number
  /** Who is to act, where the label says so. */
  owner?: string
}

/** The labels of actions in a piece, in order. */
export function actionLabels(text: string): Label[] {
  if (!SIGN.test(text)) return []
  const labels: Label[] = []
  const bare = BARE.exec(text)
  if (bare) labels.push({ at: 0, after: bare[0].length })
  for (const match of text.matchAll(ACTION)) {
    const after = match.index + match[0].length
    if (match.index > 0 || !bare) labels.push({ at: match.index, after })
  }
  const known = new Set(labels.map(({ after }) => after))
  for (const match of text.matchAll(WITHIN)) {
    const after = match.index + match[0].length
    if (!known.has(after)) labels.push({ at: match.index, after })
  }
  for (const match of text.matchAll(BRACKETED)) {
    const after = match.index + match[0].length
    if (!known.has(after)) labels.push({ at: match.index, after, owner: match[1] ?? '' })
  }
  labels.sort((a, b) => a.at - b.at)
  return labels
}

/** The one named by a label after the words of an action; `undefined` where there is none. */
export function trailer(text: string): { at: number; owner: string } | undefined {
  const end = text.slice(-90)
  const match = TRAILER.exec(end) ?? undefined
  if (match) return { at: text.length - end.length + match.index, owner: (match[1] ?? '').trim() }
  return undefined
}

/** The one named after a dash at the end of a passage. */
export function initials(text: string): string | undefined {
  const match = INITIALS.exec(text.slice(-60))
  // A name or a heading of few words may well have a dash.
  if (!match || text.length - match[0].length < 28) return undefined
  return match[1] ?? match[2]
}

/** What a heading says of all that is below it. */
export function headed(text: string): 'action' | 'decision' | undefined {
  if (text.length > 80) return undefined
  if (ACTIONS_HEADING.test(text)) return 'action'
  if (DECISIONS_HEADING.test(text)) return 'decision'
  return undefined
}
