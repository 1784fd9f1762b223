/** Sentences in which somebody undertakes something, or is asked to. */
import { ACTOR, DOABLE, DOABLE_DONE, NO_NAME, NO_VERB, STATIVE } from './words.ts'

/** One undertaking in a sentence: where its clause begins, and who is named. */
export interface Undertaking {
  at: number
  owner?: string
}

/** Where something may be undertaken at all; what has none of these is not looked at. */
const SIGN =
  /\b(?:to|will|Will|would|shall|agreed|resolved|RESOLVED|AGREED|asked|please|should)\b|['’]ll\b|\bPlease\b|^(?:Make\s+sure|Ensure)\b/

/** A sentence that begins with somebody. */
const PERSON_FIRST =
  /^\W*(?:I|We|He|She|They|On\s+agenda|(?!(?:The|This|It|There|In|If|When|As)\b)[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*)?)\b/

/** A clause begins after these. */
const CLAUSE = /[,;:()–—]\s*|\s[-/&]\s|\b(?:and|but|so|that|then|while|which|where|if|because)\s+/g

const MODAL = /(?:\b(will|Will|would|shall|to)|['’](ll))\s+((?:\w[\w'’-]*\s*){1,5})/g
const CHARGED =
  /\b(?:asked|requested|tasked|instructed|directed|invited|reminded|encouraged|authori[sz]ed|delegated|charged|urged|nominated|appointed|mandated)\s+(?:[\w'’.]+\s+){0,5}?to\s+([a-z][\w-]*)/gi
const PROMISED =
  /\b(?:agreed|agrees|agree|undertook|undertakes|offered|offers|volunteered|volunteers|promised|promises|committed|commits|has\s+agreed|intends|plans)\s+(?:[\w'’.]+\s+){0,3}?to\s+([a-z][\w-]*(?:\s+[a-z]+)?)/gi
const IS_TO = /\b(?:is|are)\s+(?:going\s+)?to\s+((?:be\s+)?[a-z][\w-]*)/gi
const AGREED_THAT =
  /\b(?:agreed|resolved|decided|suggested\s+and\s+agreed|recommended)\b[^.]{0,160}?\b(?:should|would|will|shall|be|to)\s+((?:now\s+|also\s+)?(?:be\s+)?[a-z][\w-]*(?:\s+out)?)/gi
const RESOLVED_ACT =
  /\b(?:resolved|agreed)\b[^.]{0,80}?\bthat\s+(?:the\s+)?(?:[\w'’]+\s+){1,4}?(write|contact|obtain|arrange|send|ask|report|investigate|prepare|inform|liaise|seek|purchase|order|reply|respond)\b/gi
const PLEASE = /(?:^|[:,]\s+)(?:reminder\s+to|please|all\s+please)\s+(?!note\b|see\b|find\b|refer\b)([a-z][\w-]*)/i
/** What is only put before a meeting. */
const PROPOSED = /^\W*(?:[\w.]+\s+){0,3}(?:motion|proposal|moves|moved)\b/i
const CONFIRMED = /\bREMINDER\b/

/** Everything that a sentence undertakes, in order; at most one for each verb. Linear in the sentence. */
export function undertakingsIn(sentence: string): Undertaking[] {
  if (!SIGN.test(sentence)) return []
  const found: Undertaking[] = []
  const add = (at: number, owner?: string) => {
    if (found.every((one) => Math.abs(one.at - at) > 6)) found.push(owner ? { at, owner } : { at })
  }
  const please = PLEASE.exec(sentence)
  if (please && !CONFIRMED.test(sentence)) return [{ at: please.index }]
  if (/^(?:make\s+sure|ensure)\b/i.test(sentence)) return [{ at: 0 }]
  if (PROPOSED.test(sentence)) return []
  const starts = clauseStarts(sentence)
  const agreed = /\b(?:agreed|resolved|decided)\b/i.test(sentence)
  let last: Undertaking | undefined
  for (const match of sentence.matchAll(MODAL)) {
    const [, written = 'will', , rest = ''] = match
    const word = written.toLowerCase()
    const clause = latest(starts, match.index)
    let subject = sentence.slice(clause, match.index).trim()
    const before = sentence.slice(Math.max(0, clause - 6), clause)
    if (subject === '' && /[–—-]\s*$/.test(before))
      subject = sentence
        .slice(latest(starts, clause - 3), clause)
        .replace(/[\s–—-]+$/, '')
        .trim()
    const acts =
      subject === '' && clause > 0
        ? /(?:,|\b(?:and|so|then|but))\s*$/.test(before) &&
          DOABLE.test(rest) &&
          (last !== undefined || (word !== 'to' && PERSON_FIRST.test(sentence)))
        : word === 'to'
          ? actsByTo(subject, rest, clause, sentence)
          : actsByWill(subject, rest, word, clause === 0, agreed)
    if (!acts) continue
    last = subject === '' && last ? last : { at: clause, owner: together(subject, clause) }
    add(match.index + match[0].length - rest.length, last.owner)
  }
  for (const match of sentence.matchAll(CHARGED)) if (DOABLE.test(match[1] ?? '')) add(endOf(match))
  for (const match of sentence.matchAll(PROMISED))
    if (DOABLE.test(match[1] ?? '') || /^undert/i.test(match[0])) add(endOf(match))
  for (const match of sentence.matchAll(IS_TO)) {
    const subject = wordsOf(sentence.slice(latest(starts, match.index), match.index)).at(-1) ?? ''
    const verb = match[1] ?? ''
    if (
      doable(verb) &&
      (/^be\b/.test(verb) || ACTOR.test(subject) || (/^[A-Z]/.test(subject) && !NO_NAME.test(subject)))
    )
      add(endOf(match))
  }
  for (const match of sentence.matchAll(AGREED_THAT)) if (doable(match[1] ?? '')) add(endOf(match))
  for (const match of sentence.matchAll(RESOLVED_ACT)) add(endOf(match))
  return found.sort((a, b) => a.at - b.at)

  /** A subject with those named before it: "The Chair, Ms Oakes and JS". */
  function together(subject: string, clause: number): string {
    let from = clause
    for (let n = 0; n < 5 && from > 0; n++) {
      const earlier = latest(starts, from - 1)
      const name = sentence.slice(earlier, from)
      if (!/^(?:the\s+)?(?:[A-Z][\w'’.-]*\s?){1,4}(?:,\s?|\s?\/\s?|\s?&\s?|,?\s?and\s+)$/i.test(name)) break
      from = earlier
    }
    return from < clause ? sentence.slice(from, clause) + subject : subject
  }
}

function endOf(match: RegExpExecArray): number {
  const verb = match[1] ?? ''
  return match.index + match[0].length - verb.length
}

function doable(verb: string): boolean {
  const done = /^(?:now\s+|also\s+)?be\s+(.*)$/i.exec(verb)
  return done ? DOABLE_DONE.test(done[1] ?? '') : DOABLE.test(verb)
}

/** Whether an open box stands before something to do. */
export function isTask(text: string): boolean {
  return (
    DOABLE.test(text.charAt(0).toLowerCase() + text.slice(1)) ||
    undertakingsIn(text).length > 0 ||
    /^@?\w+:\s/.test(text)
  )
}

/** What is said of something before "to be done", which is no charge. */
const NO_CHARGE =
  /^(?:needs?|needed|has|have|had|ought|going|likely|expected|continues?|seems?|appears?|due|able|wants?|wanted|like|unable|requests?|requested|asked|agreed|required|hopes?|hoped|used|supposed|ready|yet|waiting|deserves?|wish|wishes|allowed|possible|want|would|not|for|is|are|was|were|be|proposed|happy|willing|intended|scheduled|liable|hoping|eligible)$/i

/** "The Clerk to write …": the subject is a name or a post, and nothing else. */
function actsByTo(subject: string, rest: string, clause: number, sentence: string): boolean {
  const words = wordsOf(subject)
  if (words.length === 0 || words.length > 9) return false
  const last = words.at(-1) as string
  const passive = /^be\s+(?:re-?)?(\w+(?:\s+out)?)/.exec(rest)
  if (passive) return DOABLE_DONE.test(passive[1] ?? '') && !NO_CHARGE.test(last)
  const verb = /^[\w-]+/.exec(rest)?.[0] ?? ''
  if (NO_VERB.test(verb) || !/^[a-z]/.test(verb) || /ing$/.test(verb)) return false
  if (NO_NAME.test(last) || (NO_NAME.test(words[0] as string) && words[0] !== 'The')) return false
  if (words.some((word) => NO_SUBJECT.test(word))) return false
  if (ACTOR.test(last))
    return (
      words.length < 8 &&
      (/^[A-Z]/.test(words[0] as string) ||
        /^(?:the|all|both|each|our|other|any|a|an)$/.test(words[0] as string) ||
        ACTOR.test(words[0] as string))
    )
  if (words.length === 1 && /^[a-z][\w-]+$/.test(last))
    return NICK.test(sentence.slice(0, clause)) && DOABLE.test(rest) && !COMMON.test(last)
  return (
    /^[A-Z]/.test(last) &&
    words.every(
      (word) => /^[A-Z][\w'’.&/-]*,?$/.test(word) || /^(?:and|&|or|of|the|\/|\+|de|van|von|with)$/i.test(word),
    )
  )
}

/** Words that no subject has: then the "to" belongs to another verb. */
const NO_SUBJECT =
  /^(?:is|are|was|were|has|have|had|for|from|by|may|can|could|must|might|should|cause|causes|allow|allows|want|wants|ask|asks|asked|invite|invited|encourage|encouraged|get|need|needs|expect|expected|require|requires|help|enable|enables|let|reminded|wish|wishes|hope|hopes|like|agreed|advised|urged|requested|that|if|when)$/

/** What comes before a name in small letters, as in chats. */
const NICK = /^$|:\s+$/
const COMMON =
  /^(?:how|what|need|able|want|time|ways?|try|plans?|going|happy|ready|easy|hard|used|next|back|up|unable|hoping|is|are|was|were|has|have|had|due|likely|when|where|whether|not|prior|according|thanks|trying|looking|continue|attempt|option|options|decision|proposal|motion|request|idea|goal|aim|work|reminder|seems|appears|like|hope|wish|agree|agreed|decided|in|as|or|and|access|approach|response|reply|way|reason|right|chance|steps?)$/

function wordsOf(subject: string): string[] {
  return subject
    .replace(/[*_`"“”@[\]]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\w&/+]+|[^\w.&/+-]+$/g, ''))
    .filter((word) => word !== '')
}

/** "JS will circulate …", "The notice would be moved …": a person who acts, or a thing that somebody will have done. */
function actsByWill(subject: string, rest: string, word: string, first: boolean, agreed: boolean): boolean {
  const words = wordsOf(subject)
  const plain = rest.replace(
    /^(?:(?:also|then|now|soon|still|just|try\s+to|need\s+to|look\s+to|probably|continue\s+to)\s+)+/,
    '',
  )
  const passive = /^(?:now\s+)?be\s+(?:re-?)?(.*)$/.exec(plain)
  if (passive && DOABLE_DONE.test(passive[1] ?? ''))
    return words.length < 16 && (agreed || (word === 'will' && TOLD.test(passive[1] ?? '')))
  const gerund = /^be\s+([a-z]+)ing\b/.exec(plain)
  if (STATIVE.test(plain) && !gerund) return false
  if (words.length > 12) return false
  const last = words.at(-1) ?? ''
  if (last === '') return first && DOABLE.test(plain)
  if (first && /^Which$/.test(subject)) return DOABLE.test(plain)
  if (word === 'would' && !DOABLE.test(plain) && !gerund) return false
  if (/^(?:you|who)$/i.test(last)) return false
  if (ACTOR.test(last)) return !(word === 'would' && /^(?:people|others|anyone|someone|i|we)$/i.test(last))
  if (/^[A-Z]/.test(last) && !NO_NAME.test(last)) return true
  return word === 'will' && /^go\s+out\b/.test(plain)
}

/** What is done by telling somebody, or by setting something up. */
const TOLD =
  /^(?:notified|informed|contacted|e-?mailed|asked|invited|circulated|sent|distributed|added|organi[sz]ed|arranged|written|approached|forwarded|reminded|chased|raised|reported|drafted|passed\s+on|followed\s+up|looked\s+into|led|shared|put|brought|prepared|purchased|ordered|submitted)\b/

/** Where the clauses of a sentence begin, ascending. */
function clauseStarts(sentence: string): number[] {
  const starts = [0]
  for (const match of sentence.matchAll(CLAUSE)) starts.push(match.index + match[0].length)
  return starts
}

/** The last of ascending numbers that is at most another. */
function latest(starts: readonly number[], at: number): number {
  let from = 0
  let to = starts.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((starts[middle] as number) <= at) from = middle + 1
    else to = middle
  }
  return starts[from - 1] ?? 0
}
