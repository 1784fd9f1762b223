/** The verb of a clause: whether it is something that somebody can undertake. */
import { DOABLE, DOABLE_DONE, NO_VERB, STATIVE } from './words.ts'

/** Adverbs and the like before the verb itself. */
const BEFORE =
  /^(?:(?:also|then|now|soon|still|just|first|each|both|all|kindly|further|jointly|immediately|formally|therefore|probably|continue\s+to|try\s+(?:to|and)|(?:need|have)\s+to(?!\s+be\b)|look\s+to|seek\s+to|be\s+(?:asked|invited|tasked|instructed)\s+to)\s+)+/
/** "Have a word", "have a draft by Friday". */
const HAVE = /^have\s+(?:an?|the|another|his|her|their|some)\s+(?!meeting\b|seat\b|say\b|chance\b|role\b|right\b)/
/** Verbs that mostly tell a state, where they tell a deed. */
const YET =
  /^(?:get\s+(?!better|worse|more\b|there\b|used\b)|help\s|include\s|attend\s|apply\s+for\b|see\s+(?:if|to|whether|what|about|that)\b|agree\s+(?:with|on|the|a)\b)/
/** Participles of a state or an event, after "to be". */
const NO_TASK =
  /^(?:held|used|seen|based|required|needed|expected|allowed|believed|known|found|involved|discussed|considered|covered|concerned|interested|satisfied|pleased|located|situated|called|launched|eligible|restricted|delayed|affected|continued|welcomed|commended|applauded|met)\b/
const PARTICIPLE = /^(?:re-?)?[a-z]+(?:ed|en|wn|nt|pt|ght|ne|ut|ld|ade|et)\b/

/** The verb without what stands before it. */
export function plainVerb(rest: string): string {
  return rest.replace(BEFORE, '')
}

/** Whether a plain verb begins the words: no noun, name or participle. */
export function isVerb(rest: string): boolean {
  const word = /^[a-z][a-z-]*/.exec(rest)?.[0] ?? ''
  if (word.length < 2 || (NO_VERB.test(word) && !/^work\s+(?:on|with|up|out|to|through|together|closely)\b/.test(rest)))
    return false
  if (/ing$/.test(word) && word.length > 5) return false
  return !/[^s]s$/.test(word) || /^(?:focus|canvas)$/.test(word)
}

/** Whether somebody who is named can undertake it, whatever verb it is. */
export function isDeed(rest: string): boolean {
  return isVerb(rest) && (HAVE.test(rest) || YET.test(rest) || !STATIVE.test(rest))
}

/** Whether it is one of the verbs that minutes ask for, which tell an act even by themselves. */
export function isDoable(rest: string): boolean {
  const passive = /^be\s+(?:re-?)?(.*)$/.exec(rest)
  return passive ? DOABLE_DONE.test(passive[1] ?? '') : DOABLE.test(rest)
}

/** "Be circulated", "be re-drafted": what somebody is to do to a thing. */
export function isTaskDone(rest: string): boolean {
  const done = /^be\s+(?:[a-z]+ly\s+)?(.*)$/.exec(rest)?.[1]
  return done !== undefined && PARTICIPLE.test(done) && !NO_TASK.test(done)
}
