/** Who acts in a clause: a name, initials, a handle, a post, a group, or a word that stands for one. */
import { ACTOR, DOABLE, NO_NAME, PRONOUN } from './words.ts'

/** How a subject names somebody; `nick` is a name in small letters, as in chats. */
export type Actor = 'name' | 'post' | 'pronoun' | 'nick'

/** Words at the end of a subject that are no part of it. */
const ADVERB =
  /(?:\s+|^)(?:also|still|now|then|both|each|kindly|therefore|subsequently|separately|hopefully|duly|already|too|further|gladly|probably|likely|just|himself|herself|themselves|meanwhile|later)$/i
/** Words at its beginning. */
const LEAD =
  /^(?:reminder|also|now|then|meanwhile|finally|lastly|additionally|afterwards|again|or|please|[ivx]{1,4}\.|\d{1,4}(?:[./]\d{1,4}){0,3}\.?|a)\s+/i
/** Words that no subject has: what follows them belongs to another verb. */
const NEVER =
  /^(?:is|are|was|were|has|have|had|from|by|may|can|could|must|might|should|would|will|causes?|allows?|wants?|asks?|asked|invited?|encouraged?|gets?|needs?|expects?|expected|requires?|help|helps|enables?|let|reminded|wish|wishes|hopes?|likes?|agreed|advised|urged|requested|that|if|when|what|how|why|whether|which|not|no|nobody|nothing|than|about|into|before|after|during|without|said|says|been|be|to)$/i
/** Verbs after which somebody's own words begin without "that". */
const SAID = /^(?:said|says|confirmed|agreed|promised|indicated|noted|added|replied|kindly)$/i
/** Nouns of things and of doings, by their endings. */
const THING = /(?:tion|sion|ment|age|ance|ence|ity|ness|ing|ure|als|irs|[a-z]{3}ion|cy|ship|hood|ism|ks|ts|ges)$/
const LINK = /^(?:and|&|or|of|the|\/|\+|de|van|von|du|la|le|with|for|on|at|in|plus|y)$/i
const CAPITAL = /^[A-Z][\w'’.&/-]*,?$/
const LINKED = /^(?:of|for|on|at|in|from)$/i

/** The words of a subject, without marks and adverbs around it. */
export function subjectWords(subject: string): string[] {
  let plain = subject.replace(/[*_`"“”[\]]/g, ' ').trim()
  for (let n = 0; n < 3 && LEAD.test(plain); n++) plain = plain.replace(LEAD, '')
  for (let n = 0; n < 3 && ADVERB.test(plain); n++) plain = plain.replace(ADVERB, '')
  return plain
    .split(/\s+/)
    .map((word) => word.replace(/^[^\w&/+@]+|[^\w.&/+-]+$/g, ''))
    .filter((word) => word !== '')
}

/** Who the words of a subject are; `undefined` where they are nobody, or more than a subject. */
export function actorOf(words: readonly string[]): Actor | undefined {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 9) return undefined
  if (last.startsWith('@') && words.length < 4) return 'name'
  if (PRONOUN.test(last)) return words.length === 1 || SAID.test(words.at(-2) as string) ? 'pronoun' : undefined
  if (words.some((word) => NEVER.test(word))) return undefined
  if (/^(?:all|everyone|everybody)$/i.test(first)) return 'post'
  const led = /^(?:the|all|both|each|every|our|other|any|a|an|new|those|this)$/i.test(first)
  if (!led && NO_NAME.test(first) && !ACTOR.test(first)) return undefined
  if (led && words.length === 1 && !ACTOR.test(first)) return undefined
  if (words.length > 1 && !ACTOR.test(first) && isImperative(first)) return undefined
  if (ACTOR.test(last)) return led || CAPITAL.test(first) || ACTOR.test(first) ? 'post' : undefined
  const post = words.findIndex((word, n) => ACTOR.test(word) && LINKED.test(words[n + 1] ?? ''))
  if (post >= 0 && (led || CAPITAL.test(first) || post === 0)) return 'post'
  if (words.length === 1 && /^[a-z][\w-]+$/.test(last)) return /(?:ed|ing|got)$/.test(last) ? undefined : 'nick'
  if (!CAPITAL.test(last) || (!led && NO_NAME.test(last))) return undefined
  if (!words.every((word, n) => CAPITAL.test(word) || LINK.test(word) || (led && n === 0))) return undefined
  return !ACTOR.test(first) && isImperative(first) ? undefined : 'name'
}

/** Whether a name may as well be a thing: "Damage", "Registration". */
export function isThing(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return !/^[A-Z]+$/.test(last) && !ACTOR.test(last) && THING.test(last)
}

/** "Email", "Switch": a verb that begins a sentence, and nobody's name. */
function isImperative(word: string): boolean {
  return (
    /^[A-Z][a-z]/.test(word) &&
    (DOABLE.test(`${word.toLowerCase()} `) ||
      /^(?:Use|Switch|Tell|Allow|Want|Wait|Click|Enable|Let|Push|Try)$/.test(word)) &&
    !/^(?:Mark|Grant|Chase|Bill|Will)$/.test(word)
  )
}
