/** Sentences that charge somebody: "was asked to", "please". */
import { actorOf, subjectWords } from './subject.ts'
import type { Undertaking } from './undertaking.ts'
import { isDeed, plainVerb } from './verbs.ts'

const WHO = "(?:[\\w'’.,&/@()-]+\\s+){0,8}?"
/** What each such sentence has; without it, nothing finer is looked for. */
const SIGN =
  /\b(?:ask|request|task|instruct|direct|invit|remind|encourag|authori[sz]|delegat|charg|urg|nominat|mandat|assign|deput|commission|empower)e?[ds]\b/i
const CHARGED = new RegExp(
  `\\b((?:it|this|that|which)\\s+(?:was|has\\s+been)\\s+|had\\s+been\\s+|had\\s+|have\\s+been\\s+|be\\s+)?(ask(?:ed|s)|request(?:ed|s)|tasked|instruct(?:ed|s)|direct(?:ed|s)|invited|reminded|encouraged|authori[sz]ed|delegated|charged|urged|nominated|mandated|assigned|deputed|commissioned|empowered)\\s+(${WHO})to\\s+([a-z][^.;]{0,40})`,
  'gi',
)
/** What is offered to all, and no task. */
const OFFERED = /^(?:attend|join|register|sign|visit|apply|consider|come|take\s+part|participate|enjoy|stand|vote)\b/
/** A place that somebody is chosen for. */
const SEAT = /^(?:chair|serve|be|represent|succeed|replace)\b/
const SOFT = /^(?:invite|remind|encourag|urge)/i
const PUT_TO_VOTE =
  /^(?:note|approve|agree|endorse|adopt|accept|receive|ratify|leave|speak|intimate|declare|determine|introduce|explain|comment|present\s+(?:his|her|the|their))\b/
const PLEASE =
  /(?:^|[:,.)–-]\s+|\b(?:all|everyone|everybody|members|[Cc]an|[Cc]ould|\w+)\s+)(?:reminder\s+to|[Pp]lease)\s+(?:can\s+(?:you|all|everyone|members)\s+)?(?!note\b|see\b|find\b|refer\b|contact\b|feel\b|click\b|visit\b|do\s+not\b)([a-z][\w-]*)/i

/** The charges of a sentence, in order. */
export function* chargesIn(sentence: string): Generator<Undertaking> {
  if (/please|reminder\s+to/i.test(sentence) && !/\bREMINDER\b/.test(sentence)) {
    const please = PLEASE.exec(sentence)
    if (please) yield { at: please.index + please[0].length - (please[1] ?? '').length }
  }
  if (!SIGN.test(sentence)) return
  for (const match of sentence.matchAll(CHARGED)) {
    const [all, past = '', verb = '', who = '', rest = ''] = match
    const deed = plainVerb(rest)
    if (
      /^(?:had|it|th|which)/i.test(past) ||
      !(isDeed(deed) || /^(?:continue|help|attend)\b/.test(deed)) ||
      PUT_TO_VOTE.test(deed)
    )
      continue
    if (/\b(?:if|whether|why|how|when|what|for|be|been|about|not)\s/i.test(who)) continue
    if (/^nomin/i.test(verb) && SEAT.test(deed)) continue
    if (SOFT.test(verb) && OFFERED.test(deed)) continue
    const named = subjectWords(who)
    yield { at: match.index + all.length - rest.length, ...(actorOf(named) ? { owner: who.trim() } : {}) }
  }
}
