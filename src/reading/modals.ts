/** What "to" and "will" make of a subject and a verb. */
import type { Subject } from './clauses.ts'
import { type Actor, actorOf, isThing, subjectWords } from './subject.ts'
import { isDeed, isDoable, isTaskDone, plainVerb } from './verbs.ts'
import { DOABLE_DONE } from './words.ts'

/** What the whole sentence says. */
export interface About {
  /** It tells of something agreed on. */
  agreed: boolean
  /** It has a condition. */
  conditional: boolean
  sentence: string
}

/** What stands between a subject and "to": somebody undertakes, or is to, or has to. */
const PREDICATE =
  /(?:^|\s+|(?=['’]))(?:(?:is|are|was|were|am|['’]s|['’]re|['’]m)(?:\s+(?:also|still|now|both|then))?(?:\s+(?:going|about|happy|willing|prepared|content|pleased|keen|glad|due|able|intending|planning|aiming))?|(?:would|will|['’]d)\s+be\s+(?:happy|willing|pleased|prepared|glad|content)|(?:(?:has|have|also|then|kindly|both|subsequently)\s+)*(?:agreed|agrees|agree|offered|offers|volunteered|volunteers|undertook|undertakes|undertaken|promised|promises|committed|commits|intends|intend|plans)|needs?(?:\s+still)?|happy|glad)$/i
const SAID = /(?:agree|offer|volunteer|undert|promise|commit|happy|glad|willing|pleased|prepared|content)/i
/** What is said of something before "to be done", which is no charge. */
const NO_CHARGE =
  /^(?:needs?|needed|has|have|had|ought|going|likely|expected|continues?|seems?|appears?|due|able|wants?|wanted|like|unable|requests?|requested|asked|agreed|required|hopes?|hoped|used|supposed|ready|yet|waiting|deserves?|wish|wishes|allowed|possible|want|would|not|for|is|are|was|were|be|proposed|happy|willing|intended|scheduled|liable|hoping|eligible|plans?|how|ability|option|decision|motion|in|order|as|said|thought|considered|know|what)$/i

/** "The Clerk to write", "Ms Oakes is to write", "Minutes to be circulated". */
export function toBe(subject: Subject, rest: string, about: About): boolean {
  const deed = plainVerb(rest)
  const predicate = PREDICATE.exec(subject.words)
  const words = subjectWords(predicate ? subject.words.slice(0, predicate.index) : subject.words)
  const passive = deed.startsWith('be ')
  if (/^(?:if|whether|because|as|when)$/.test(subject.intro)) return false
  if (predicate) return undertakes(predicate[0], words, deed, subject)
  if (words.length === 0)
    return (
      subject.at === 0 &&
      !about.conditional &&
      (!passive || /\bby\s+(?:the\s+)?[A-Z]/.test(about.sentence)) &&
      !/^be\s+signed\b/.test(deed) &&
      isDoable(deed) &&
      subject.words === '' &&
      /^\W*To\b/.test(about.sentence)
    )
  if (passive)
    return (
      isTaskDone(deed) &&
      words.length <= 16 &&
      !NO_CHARGE.test(words.at(-1) as string) &&
      !words.some((word) => VERBAL.test(word))
    )
  const actor = actorOf(words)
  if (actor === undefined) return false
  if (actor === 'nick') return /^(?:|:)$/.test(subject.intro) && isDoable(deed) && !COMMON.test(words[0] as string)
  if (actor === 'pronoun') return false
  return isThing(words) ? isDoable(deed) && actor === 'post' : isDeed(deed) || /^(?:attend|continue|see)\b/.test(deed)
}

/** Finite verbs: then "to be done" is said of something else. */
const VERBAL =
  /^(?:is|are|was|were|has|have|had|may|can|could|must|might|should|would|will|asked|agreed|requested|wanted|said|hoped|wished|expected|seemed|appeared|needs?|allows?|wants?|request|continue|that)$/i

function undertakes(predicate: string, words: readonly string[], deed: string, subject: Subject): boolean {
  const said = SAID.test(predicate)
  const due = /\b(?:due|able|about)\b/.test(predicate)
  if (due) return false
  const actor = actorOf(words)
  if (words.length === 0)
    return (
      said &&
      (subject.at === 0 || /^(?:and|but|,)$/.test(subject.intro)) &&
      isDoable(deed) &&
      !/^(?:keep|continue|close|include|remove|move|consider)/.test(deed)
    )
  if (deed.startsWith('be '))
    return /^\s*(?:is|are)\b/.test(predicate) && DOABLE_DONE.test(deed.slice(3)) && words.length <= 12
  if (actor === undefined || actor === 'nick' || isThing(words)) return false
  if (/needs?$/i.test(predicate) && !said)
    return actor !== 'pronoun' && isDeed(deed) && !/^(?:be|keep|make|go|run|take)\b/.test(deed) && named(actor, words)
  if (/^(?:who|you)$/i.test(words[0] as string)) return false
  if (/\b(?:was|were)\b/.test(predicate) && /^\s*(?:was|were)$/.test(predicate))
    return actor !== 'pronoun' && isDeed(deed)
  if (said && isGroup(words)) return isDoable(deed) && !GROUP_DOES.test(deed)
  return isDeed(deed)
}

/** What a whole body agrees to do by that, at once or for good. */
const GROUP_DOES =
  /^(?:keep|include|continue|close|remove|leave|carry|hold|consider|go|discuss|apply|act|support|move|defer|confirm|pay|sign|adopt|approve)\b/
const GROUP =
  /^(?:we|all|everyone|everybody|board|committee|council|group|members|meeting|councillors|trustees|governors|wg|tc|tsc|it|panel)$/i

function isGroup(words: readonly string[]): boolean {
  return GROUP.test(words.at(-1) ?? '')
}

/** One who is named, or who holds a post; no body as a whole. */
function named(actor: Actor, words: readonly string[]): boolean {
  return (
    actor === 'name' ||
    (actor === 'post' &&
      !/^(?:people|others|council|board|committee|team|staff|someone|anyone|somebody|everybody|everyone|contractors?|consultants?|developers?|parents|highways|department|office|association|society|participants?|group|groups|practice|management)$/i.test(
        words.at(-1) ?? '',
      ))
  )
}

/** Words that bring in what is hoped, thought, or only told of others. */
const THOUGHT =
  /\b(?:expect|expects|expected|hope|hopes|hoped|think|thinks|thought|believe|believes|believed|anticipate[sd]?|assume[sd]?|felt|feels?|fears?|feared|likely|policy\s+(?:is|says|states)|suggest|suggests|wonder(?:s|ed)?|understood)\s+(?:that\s+)?$/i
const TOLD_OF =
  /\b(?:report(?:s|ed)?|advise[sd]?|inform(?:s|ed)?|explain(?:s|ed)?|state[sd]?|said|says|note[sd]?|confirm(?:s|ed)?|told|announce[sd]?|heard|learn(?:ed|t)|aware)\b[^.]{0,40}$/i
const THIRD =
  /(?:council|county|district|borough|government|contractors?|developers?|applicant|agent|police|authority|ministry|company|highways|ltd|limited|plc|department|parliament|senate|school|people|parents|residents|someone|anyone|participants|owners?|engineers?|users|vendors|attackers?)$/i
/** Words before a subject under which nothing is undertaken. */
const UNDER = /^(?:if|whether|because|which|where|unless|until|when|who|as|while)$/
const FUTURE_OF_ALL =
  /^(?:vote|be\s|attend|take\s+part|serve|assume|celebrate|retire|join|leave|speak\s+at|lump|determine|announce\s+the\s+timeline)/

/** "JS will circulate", "The notice would be moved": a person who acts, or a thing that somebody will have done. */
export function promises(subject: Subject, word: string, rest: string, about: About): boolean {
  const deed = plainVerb(rest)
  const words = subjectWords(subject.words)
  const passive = /^(?:now\s+)?be\s+(?:re-?)?(.*)$/.exec(deed)
  const before = about.sentence.slice(Math.max(0, subject.at - 60), subject.at)
  if (UNDER.test(subject.intro) && word !== 'shall') return false
  if (THOUGHT.test(before) || (words.length > 1 && THOUGHT.test(`${words.slice(0, -1).join(' ')} `))) return false
  if (words.some((one) => /^minutes$/i.test(one)) && /^be\s+(?:amended|corrected|changed|approved)/.test(deed))
    return false
  if (passive && DOABLE_DONE.test(passive[1] ?? ''))
    return (
      words.length < 16 &&
      !about.conditional &&
      (about.agreed || ((word === 'will' || word === 'would') && TOLD.test(passive[1] ?? '')))
    )
  const gerund = /^be\s+([a-z]{3,}ing)\b/.exec(deed)
  if (passive && !gerund) return false
  if (word === 'will' && /^go\s+out\b/.test(deed)) return true
  if (!isDeed(deed) && !gerund) return false
  if (words.length === 0)
    return subject.at === 0 && subject.words === '' && (word === 'will' || word === 'shall') && isDoable(deed)
  const actor = actorOf(words)
  if (actor === undefined || /^(?:you|who)$/i.test(words[0] as string)) return false
  if (actor === 'nick')
    return (
      word === 'will' &&
      /^\W*$/.test(about.sentence.slice(0, subject.at)) &&
      isDoable(deed) &&
      !NO_NICK.test(words[0] as string)
    )
  if (subject.intro === 'that' && TOLD_OF.test(before.replace(/\bthat\s+$/i, '')) && THIRD.test(words.at(-1) as string))
    return false
  if (isThing(words) && !isDoable(deed)) return false
  if (word === 'can') return actor === 'name' && isDoable(deed) && CAN.test(deed) && !about.conditional
  if (word === 'should' || word === 'must')
    return (
      (named(actor, words) &&
        isDoable(deed) &&
        !about.conditional &&
        !/^(?:keep|make|go|run|take|act|include|hold)\b/.test(deed)) ||
      (about.agreed && actor !== 'pronoun' && isDoable(deed))
    )
  if (word === 'would')
    return (
      !about.conditional &&
      (isDoable(deed) || gerund !== null) &&
      !/^(?:people|others|anyone|someone|i|we)$/i.test(words.at(-1) as string)
    )
  if (about.conditional && (actor === 'pronoun' || isGroup(words))) return false
  if (about.agreed && (isGroup(words) || actor === 'pronoun') && GROUP_DOES.test(deed)) return false
  if (/^(?:they|we)$/i.test(words[0] as string) && FUTURE_OF_ALL.test(deed) && !gerund) return false
  return true
}

/** Words that begin a sentence in small letters and are nobody's handle. */
const NO_NICK =
  /^(?:it|this|that|these|those|there|someone|somebody|anyone|everything|something|nothing|anything|people|folks|users?|release|we|code|which|what|today|tomorrow|also|then|so|but|and|or|patch|pr|work|test|tests|server|client|they)$/

const CAN =
  /^(?:take\s+(?:a\s+look|this|that|it|on)|look|draft|write|send|review|help|own|pick|lead|work|check|ask|open|file|add|fix|do)\b/

/** What is done by telling somebody, or by setting something up. */
const TOLD =
  /^(?:notified|informed|contacted|e-?mailed|asked|invited|circulated|sent|distributed|added|organi[sz]ed|arranged|written|approached|forwarded|reminded|chased|raised|reported|drafted|passed\s+on|followed\s+up|looked\s+into|led|shared|put|brought|prepared|purchased|ordered|submitted|communicated|posted|published|displayed|uploaded|sought|obtained)\b/

/** Words in small letters that are no nick. */
const COMMON =
  /^(?:how|what|need|able|want|time|ways?|try|plans?|going|happy|ready|easy|hard|used|next|back|up|unable|hoping|due|likely|where|prior|according|thanks|trying|looking|continue|attempt|options?|decision|proposal|motion|request|idea|goal|aim|work|reminder|seems|appears|hope|wish|agree|decided|access|approach|response|reply|way|reason|right|chance|steps?|related|subject|similar|good|nice|great|fine|better|best|possible|impossible|important|useful|helpful|hoped|planned|planning|switch|move|ok|okay|sure|opposed|open|close|link|links|agreed|free)$/
