/** Sentences in which somebody undertakes something, or is asked to. */
import { agreementsIn } from './agreements.ts'
import { chargesIn } from './charges.ts'
import { Clauses, type Subject } from './clauses.ts'
import { dutiesIn } from './duties.ts'
import { type About, promises, toBe } from './modals.ts'
import { actorOf, subjectWords } from './subject.ts'
import type { Undertaking } from './undertaking.ts'
import { isDoable, isVerb, plainVerb } from './verbs.ts'
import { DOABLE, NO_NAME } from './words.ts'

/** Where something may be undertaken at all; what has none of these is not looked at. */
const SIGN =
  /\b(?:to|will|would|shall|should|must|can|agreed|resolved|asked|please|requested|volunteered|tasked|responsible|action|task|takes)\b|['’](?:ll|d)\b|^(?:Make\s+sure|Ensure)\b/i
const MODAL = /\b(will|would|shall|should|must|can|to)\s+|['’](ll|d)\s+/gi
/** More modals than that make no sentence. */
const MOST = 40
/** What is only put before a meeting. */
const PROPOSED = /^\W*(?:[\w.]+\s+){0,3}(?:motion|proposal|moves|moved)\b/i
const VOLUNTEERED = /\s+(?:has\s+|have\s+)?volunteered(?:\s+(?:for|as|on)\b|[.!]?$)/

/** Everything that a sentence undertakes, in order; at most one for each verb. Linear in the sentence. */
export function undertakingsIn(sentence: string): Undertaking[] {
  if (!SIGN.test(sentence)) return []
  if (/^(?:make\s+sure|ensure)\b/i.test(sentence)) return [{ at: 0 }]
  if (PROPOSED.test(sentence)) return []
  const found: Undertaking[] = []
  const add = ({ at, owner }: Undertaking) => {
    const same = found.find((one) => Math.abs(one.at - at) <= 6)
    if (!same) found.push(owner ? { at, owner } : { at })
    else if (owner && !same.owner) same.owner = owner
  }
  for (const one of modals(sentence)) add(one)
  for (const charge of chargesIn(sentence)) add(charge)
  for (const agreement of agreementsIn(sentence)) add(agreement)
  for (const duty of dutiesIn(sentence)) add(duty)
  if (found.length === 0 && sentence.includes('volunteer')) for (const one of volunteersIn(sentence)) add(one)
  return found.sort((a, b) => a.at - b.at)
}

function* modals(sentence: string): Generator<Undertaking> {
  const clauses = new Clauses(sentence)
  let about: About | undefined
  let last: Undertaking | undefined
  let n = 0
  for (const match of clauses.text.matchAll(MODAL)) {
    if (n++ > MOST) return
    const at = match.index + match[0].length
    const rest = clauses.text.slice(at, at + 60)
    const subject = isVerb(plainVerb(rest)) || rest.startsWith('be ') ? clauses.before(match.index) : undefined
    if (!subject) continue
    about ??= aboutOf(sentence, clauses)
    const word = (match[1] ?? (match[2] === 'd' ? 'would' : 'will')).toLowerCase()
    if (subject.words === '' && subject.at > 0) {
      if (!goesOn(subject, rest, last, word, clauses.text)) continue
    } else if (!(word === 'to' ? toBe(subject, rest, about) : promises(subject, word, rest, about))) continue
    else last = { at, owner: owner(subject, clauses) }
    yield { at, owner: last?.owner ?? '' }
  }
}

function aboutOf(sentence: string, { text }: Clauses): About {
  const agreed = /\b(?:agreed|resolved|decided)\b/i.test(sentence)
  return { agreed, conditional: CONDITIONAL.test(sentence), sentence: text }
}

/** "Ms Oakes and JS volunteered.", with nothing after it. */
function* volunteersIn(sentence: string): Generator<Undertaking> {
  const match = VOLUNTEERED.exec(sentence)
  const subject = match && new Clauses(sentence).before(match.index)
  if (subject && owner(subject, new Clauses(sentence))) yield { at: subject.at, owner: subject.words }
}

const CONDITIONAL =
  /^\W*(?:if|in\s+case|unless|whenever|should)\b|(?<!\b(?:ask|asked|asking|see|check|checked|know|out|ascertain|wonder|sure|confirm|establish)\s+)\bif\s/i
/** A sentence that begins with somebody. */
const PERSON_FIRST =
  /^\W*(?:I|We|He|She|They|On\s+agenda|The\s+(?:[A-Z]\w+\s+)?(?:Clerk|Chair\w*|Treasurer|Secretary|President|Warden|Head\w*|Mayor|Director|Manager|Principal|Vicar)|(?!(?:The|This|It|There|In|If|When|As)\b)[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*)?)\b/

/** "…, and will send": the verb has the subject of one before it. */
function goesOn(
  { intro }: Subject,
  rest: string,
  last: Undertaking | undefined,
  word: string,
  sentence: string,
): boolean {
  return (
    /^(?:,|and|so|then|but|–|-)$/.test(intro) &&
    isDoable(plainVerb(rest)) &&
    (last !== undefined || ((word === 'will' || word === 'would') && PERSON_FIRST.test(sentence)))
  )
}

function owner(subject: Subject, clauses: Clauses): string | undefined {
  return actorOf(subjectWords(subject.words)) ? clauses.together(subject) : undefined
}

/** Whether words under a heading of actions say something to do: "write to the mayor", "JS to ring". */
export function isTask(text: string): boolean {
  return (
    DOABLE.test(text.charAt(0).toLowerCase() + text.slice(1)) ||
    undertakingsIn(text).length > 0 ||
    /^(?:@?[\w.-]+:\s|[\w.@-]+(?:\s+(?:and|&)\s+[\w.@-]+)?\s+(?:to|will)\s+[a-z])/.test(text)
  )
}

/** "SK/AM: agree on a sensor", "all leads: slides to RF": names, and what is for them. */
export function isAssigned(text: string): boolean {
  const names = /^([\w.@/&, -]{2,40}):\s+\S/.exec(text)?.[1]
  if (names === undefined || NO_NAME.test(names.charAt(0) + names.slice(1).toLowerCase())) return false
  return actorOf(subjectWords(names.replaceAll('/', ' and '))) !== undefined
}
