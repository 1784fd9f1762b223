/** Sentences that agree on something to do: "agreed to write", "RESOLVED that the Clerk write". */
import { actorOf, subjectWords } from './subject.ts'
import type { Undertaking } from './undertaking.ts'
import { isDoable, plainVerb } from './verbs.ts'
import { DOABLE_DONE } from './words.ts'

const AGREED =
  /\b(agreed|resolved|decided|recommended|requested)\b([^.]{0,160}?)\b(should|would|will|shall|be|to)\s+((?:now\s+|also\s+)?(?:be\s+)?[a-z][^.]{0,30})/gi
/** What a body does by deciding it. */
const POLICY =
  /^(?:be\s+)?(?:keep|kept|include|included|continue|close|remove|removed|leave|left|carry|consider|considered|go|move\s+£|discuss|apply|amended|act|support|confirmed|closed|opened|pay|paid|signed|approved|moved|recorded|confirm|sign)\b/
const THAT =
  /\b(resolved|agreed|decided|requested|asked|instructed|directed|recommended|moved)\s*[:,]?\s+that\s+((?:[\w'’.&/-]+\s+){2,9})/gi
/** Verbs that are plain after "that" only where somebody is to do it. */
const BASE =
  /^(?:write|contact|obtain|arrange|send|ask|report|investigate|prepare|inform|liaise|seek|purchase|order|reply|respond|look|draft|circulate|submit|produce|bring|provide|organi[sz]e|publish|review|update|raise|make|take|check|meet|consult|invite|pursue|monitor|request|research|explore|convey|notify|place|add|find|get|draw|set|develop|follow|bring)$/
const LONGEST_SUBJECT = 6

/** The first thing to do that is agreed on, and each that somebody is to do by a wish: "that staff look into it". */
export function* agreementsIn(sentence: string): Generator<Undertaking> {
  if (!/agreed|resolved|decided|recommended|requested|asked|instructed|directed|moved/i.test(sentence)) return
  for (const match of sentence.matchAll(THAT)) {
    const wish = wishIn(match[2] ?? '', /^(?:req|ask|ins|dir)/i.test(match[1] ?? ''))
    if (wish) yield { ...wish, at: match.index + match[0].length - (match[2] ?? '').length + wish.at }
  }
  for (const { index, 0: all, 1: verb = '', 2: between = '', 3: modal = '', 4: rest = '' } of sentence.matchAll(
    AGREED,
  )) {
    if (/\b(?:was|were|is|are|has|had|have|not)\b/.test(between)) continue
    const deed = plainVerb(modal === 'be' ? `be ${rest}` : rest)
    if (/^requested/i.test(verb) && !(deed.startsWith('be ') && DOABLE_DONE.test(deed.slice(3)))) continue
    if (/\bminutes\b/i.test(between) && /^be\s+(?:amended|corrected|changed)/.test(deed)) continue
    if (!isDoable(deed) || POLICY.test(deed)) continue
    const who = modal === 'to' && between.trim() === '' ? sentence.slice(0, index).trim() : ''
    const owner = who.length < 60 && actorOf(subjectWords(who)) ? who : undefined
    yield { at: index + all.length - rest.length, ...(owner ? { owner } : {}) }
    return
  }
}

/** "The Clerk write to the county": a subject and a plain verb. */
function wishIn(text: string, asked: boolean): Undertaking | undefined {
  const words = text.split(/\s+/)
  for (let n = 1; n < Math.min(words.length, LONGEST_SUBJECT + 1); n++) {
    const verb = words[n] ?? ''
    if (!BASE.test(verb) && !(asked && isDoable(`${verb} `))) continue
    const owner = words.slice(0, n).join(' ')
    if (actorOf(subjectWords(owner))) return { at: text.indexOf(` ${verb}`) + 1, owner }
  }
  return undefined
}
