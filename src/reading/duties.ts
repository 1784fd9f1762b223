/** Sentences that give somebody a duty with other words than "to" and "will": "has been tasked with", "is responsible for". */
import { Clauses } from './clauses.ts'
import { actorOf, subjectWords } from './subject.ts'
import type { Undertaking } from './undertaking.ts'
import { isDeed, plainVerb } from './verbs.ts'

/** Where one of them may be; most sentences have none. */
const SIGN_HAS = /tasked\s+with|responsible\s+for|\b(?:action|AI|task|takes\s+on|assigned)\b/
const SIGN_OF = /\b(?:(?:need|want|like)\s+(?!to\b)|(?:is|left)\s+(?:for|to|with)\b|falls\b|fell\b|up\s+to\b)/
/** After the one whose duty it is. */
const HAS =
  /\s(?:(?:(?:has|have)\s+(?:now\s+)?been|was|were|is|are|will\s+be|to\s+be)\s+(?:also\s+)?tasked\s+with|(?:(?:is|are|to\s+be)(?:\s+now)?|(?:will|shall)\s+be|(?:has|have)\s+been\s+made)\s+(?:also\s+)?responsible\s+for|(?:(?:will|has|have|to)\s+)?(?:takes?|took|taken|has|have|was\s+given|accepted|accepts|picks?\s+up)\s+(?:on\s+)?(?:(?:an?|the|this|that)\s+|(?=AI\b))(?:action(?:\s+(?:item|point))?|AI|task)\s+(?:of|to|on|for)|takes\s+on|(?:was|is|(?:has|have)\s+been)\s+assigned\s+(?:the|an?))\s+/g
/** Before the one whose duty it is, and the verb. */
const OF =
  /\b(?:[Ww]e|I)\s+(?:will\s+|would\s+|['’]d\s+)?(?:need|want|like)\s+((?:[\w'’.,&/@-]+\s+){1,5}?)to\s+([a-z][^.;]{0,40})|\b(?:is|falls|fell|left|up)\s+(?:for|to|with)\s+((?:[\w'’.,&/@-]+\s+){1,5}?)to\s+([a-z][^.;]{0,40})/g
/** Groups of nobody in particular. */
const ANYBODY =
  /^(?:people|others|someone|somebody|anyone|everyone|everybody|volunteers?|participants?|members|folks|users?|parents|residents|developers?|contributors?|reviewers?|it|that|this|them|us|you|we|i|all)$/i

/** The duties that a sentence gives. */
export function* dutiesIn(sentence: string): Generator<Undertaking> {
  if (SIGN_HAS.test(sentence)) yield* dutiesOf(sentence)
  if (!SIGN_OF.test(sentence)) return
  for (const match of sentence.matchAll(OF)) {
    const owner = match[1] ?? match[3] ?? ''
    const deed = match[2] ?? match[4] ?? ''
    if (!isSomebody(subjectWords(owner)) || !isDeed(plainVerb(deed))) continue
    yield { at: match.index + match[0].length - deed.length, owner }
  }
}

/** "Ms Oakes is responsible for". */
function* dutiesOf(sentence: string): Generator<Undertaking> {
  const clauses = new Clauses(sentence)
  for (const match of sentence.matchAll(HAS)) {
    const subject = clauses.before(match.index)
    if (!subject || /^(?:if|whether|which|who|because|that)$/.test(subject.intro)) continue
    const words = subjectWords(subject.words)
    if (isSomebody(words)) yield { at: match.index + match[0].length, owner: clauses.together(subject) }
  }
}

function isSomebody(words: readonly string[]): boolean {
  const actor = actorOf(words)
  return (actor === 'name' || actor === 'post') && !ANYBODY.test(words.at(-1) ?? '')
}
