/** Labels, boxes and marks at the end that say that a passage is an action. */

/** What every label of an action has; without it, nothing finer is looked for. */
const SIGN = /(?:\b|_)action|\b(?:next\s+step|follow[\s-]?up|A[IP](?![a-z])|to\s?do\b)|^(?:@|task)/i
const NUMBER = '\\d{1,4}(?:[./-]\\d{1,4}){0,3}[a-z]?'
const NAME = "@?[A-Z][\\w.'’&/-]*(?:[ ,/&]{1,3}[A-Z][\\w.'’&/-]*){0,3}"
const CAPITALS = 'ACTION(?:\\s+(?:ITEM|POINT))?S?'
/** Labels in capitals for things to do. */
const TO_DO = 'TO[\\s-]?DO'
/** Labels that a colon tells from the plain words. */
const NAMED = `${CAPITALS}|[Aa]ction\\s+(?:item|point|Item|Point)s?|Actions?|AI|${TO_DO}`
const WORD = `(?:${NAMED}|#action|AP|To[\\s-]?do|Next\\s+steps?(?=\\s*:)|Follow[\\s-]?ups?(?=\\s*:)|Tasks?(?=\\s*:))`
/** A label at the beginning of a piece or sentence, or within brackets; the words follow. */
const ACTION = new RegExp(
  `(?:^(?:>\\s*)?(?:\\[[^\\]]{1,20}\\]\\s*|[\\d:. ]{0,10}<[^<>]{1,30}>\\s+)?|[.!?]\\s+|[([{>]\\s*|\\n\\s*)[*_]{0,3}(?:(?:new|pending|open|outstanding|further)\\s+)?${WORD}(?=[\\s:.\\d#()\\]*_–—-])(?:[\\s#]*|-)(?:${NUMBER})?(?:\\s*\\(([^()]{1,40})\\)|\\s+(?:for|on|by)\\s+[^:.]{1,60}|\\s+(${NAME})(?=\\s*:))?\\s*[*_]{0,3}\\s*(?:[:)\\]–—]|--?\\s|[*_]{2,3}|\\.(?=\\s))+\\s*`,
  'gi',
)
/** The same within a sentence, where a colon tells it from the plain word. */
const WITHIN = new RegExp(
  `[\\s,;–—-][*_]{0,3}(?:(?:${NAMED})(?:\\s+${NUMBER})?|AP\\s?\\d{1,3})\\s*[*_]{0,3}\\s*:\\s*`,
  'g',
)
/** A label without any sign after it: capitals, a hash or a number; or a handle that is told to do something. */
const BARE = new RegExp(
  `^(?:\\[[^\\]]{1,20}\\]\\s*|[\\d:. ]{0,10}<[^<>]{1,30}>\\s+)?[*_]{0,3}(?:#action|${CAPITALS}(?:\\s+${NUMBER})?|A(?:P|I)\\s?${NUMBER}|AI(?=\\s+(?:\\S+\\s+){1,4}?(?:to|will|should)\\s|\\s+[a-z])|[Aa]ction\\s+[Ii]tem(?=\\s+[A-Z][\\w.]*\\s+(?:to|will)\\s)|AI(?=\\s+\\([A-Z])|${TO_DO})\\s+(?=\\S)|^@[\\w.-]+(?=(?:\\s+to|:)\\s+[A-Za-z]?[a-z]+\\s)`,
)
/** A label in brackets, with who is to act. */
const BRACKETED = new RegExp(`[[(](?:ACTION|Action|AP|AI)s?:?\\s+(${NAME}|@[\\w-]+)\\s?[\\])]\\s*`, 'g')
/** A label after the words, with who is to act. */
const TRAILER =
  /(?:\s{2,}|\t|[([]\s*|[.!?]\s+|^)(?:(?:ACTION|Action|A[IP](?=\s*:))S?s?|(?:Owner|Responsible|Responsibility|Assignee|Assigned(?:\s+to)?|Lead|By\s+whom|OWNER|LEAD)(?=\s*[:–—-]))\s*(?:by|on|for)?\s*[:–—-]?\s*((?:@?[A-Z][\w'’.&/-]*|@[\w-]+|and|&|the|all|,|\/)(?:[ ,]+(?:[A-Z][\w'’.&/-]*|@[\w-]+|and|&|the|all)){0,5})\s*[\])]*\.?$/
/** A label that is a passage by itself, and names only who is to act in what stands above it. */
const ALONE =
  /^\W*(?:ACTIONS?|Actions?|Owner|Responsible|Assigned(?:\s+to)?|Lead|By\s+whom)\s*(?:by|on|for)?\s*[:–—-]\s*(?:\*\*\s*)?((?:(?:[A-Z][\w'’.&/-]*|and|&|the|all|of|on|for|\([^()]{1,40}\))[ ,;/]*){1,9})\W*$/
/** Who is to act, after a dash at the end of the words. */
const INITIALS =
  /\s(?:[–—/]|-{1,2})\s*((?:[A-Z]{2,3}|[A-Z][a-z]{2,12})(?:\s*(?:[/&,]|and)\s*(?:[A-Z]{2,3}|[A-Z][a-z]{2,12})){0,3}|All|ALL)\.?\s*$|\s\[([A-Z][a-z]{2,12}(?:[ ,&/]+[A-Z][a-z]+){0,2})\]\s*$/
/** Words that say that nothing is left to do. */
export const DONE =
  /\(done\b|(?:^|[\s([|:–—-])(?<!\bnot\s)(?:done|(?<!\bto\s)complete|completed|closed?|cancelled|canceled|discharged|no\s+longer\s+(?:needed|required)|resolved|actioned)\s*[)\].|!]*\s*$|~~.+~~|^\W*\[?(?:done|completed?|closed)\b[\]:]|\b(?:DONE|COMPLETED?|CLOSED)\b|[✅✔☑]/

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
  const known = new Set(labels.map(({ after }) => after))
  const add = (match: RegExpExecArray, owner?: string) => {
    const after = match.index + match[0].length
    // A link to a part of the page.
    if (text.startsWith('(#', after)) return
    if (known.has(after)) return
    known.add(after)
    labels.push({
      at: match.index + (/^[.!?]?\s*/.exec(match[0])?.[0].length ?? 0),
      after,
      ...(owner ? { owner } : {}),
    })
  }
  for (const match of text.matchAll(ACTION)) if (match.index > 0 || !bare) add(match, match[1] ?? match[2])
  for (const match of text.matchAll(WITHIN)) add(match)
  for (const match of text.matchAll(BRACKETED)) add(match, match[1])
  return labels.sort((a, b) => a.at - b.at)
}

/** The one named by a label after the words of an action; `undefined` where there is none. */
export function trailer(text: string): { at: number; owner: string } | undefined {
  const end = text.slice(-90)
  const match = /\b(?:action|owner|responsib|assign|lead|whom|A[IP]:)/i.test(end) ? TRAILER.exec(end) : null
  return match
    ? { at: text.length - end.length + match.index, owner: (match[1] ?? '').trim().replace(/\.$/, '') }
    : undefined
}

/** Who is to act in what stands above, where a piece says nothing else. */
export function ownerAlone(text: string): string | undefined {
  return text.length < 120 ? ALONE.exec(text)?.[1]?.trim() : undefined
}

/** The one named after a dash at the end of a passage. */
export function initials(text: string): string | undefined {
  const match = INITIALS.exec(text.slice(-60))
  // A name or a heading of few words may well have a dash.
  if (!match || text.length - match[0].length < 28) return undefined
  return match[1] ?? match[2]
}
