/** Passages in which a mark joins a name and what is for it: "**Ms Oakes**: write", "MO: letter", "Letter – MO." */
import { actorOf, subjectWords } from './subject.ts'
import { isDeed } from './verbs.ts'
import { DOABLE, NO_NAME } from './words.ts'

/** Who is to act, and whether a mark that stands only for that says so. */
export interface Assigned {
  owner: string
  sure: boolean
}

/** No passage of this manner is longer. */
const LONGEST = 300
/** Who is to act, at the end, with the day. */
const LONGEST_OWNER = 110
/** A label of who is to act, before the task. */
const OWNER =
  /^(?:owner|responsible|responsibility|lead|assignee|assigned(?:\s+to)?|by\s+whom|who)\s*:\s*([^:.;|–—]{2,40}?)(?:\.|;|,|\s+[-–—|])\s+(?:(task|action|what|to[\s-]?do)\s*:\s*)?(?=[A-Za-z])/i
/** What joins a name and a task. */
const JOINT = /[:–—[(@→]|\s\/\s|\s-{1,2}\s|->/
const FIRST =
  /^(?:[[(](@?[A-Z][\w.'’ -]{1,30})[\])]\s*[:–-]?\s*|(@[\w-]{2,30})[\s:,–-]+|([\w.@/&, '’-]{2,40}?)(?:\s*:|\s*[–—]|\s+-{1,2}|\s*->)\s+)(?=\S)/
const LAST =
  /(?:\s(?:[–—/→]|-{1,2}|->)\s*(?=[A-Z@])|\s(?=@)|[.,]?\s+[[(])((?:(?:Mr|Mrs|Ms|Dr|Cllr)\.?\s)?(?:[A-Z]|@\w)[\w'’-]*(?:(?:\s+|\s*[/&,]\s*|\s+and\s+)[A-Z][\w'’]*){0,3})(?:,?\s+(?:by|for|before)\s[^()[\]]{1,30})?[\])]?\.?$/
const INITIALS = /^[A-Z]{2,3}(?:(?:\s*[/&,]\s*|\s+and\s+)[A-Z]{2,3}){0,3}$/
const NO_INITIALS = /^(?:AOB|NB|PS|RE|TBC|TBD|OK|AP|AI|CC|FYI|ID|PR|API|FAQ|QA)$/
/** What is made by acting, where no verb says so. */
const MADE =
  /^(?:(?:an?|the)\s+)?(?:letter|reply|e-?mail|draft|quotes?|quotation|invoice|poster|leaflet|flyer|slides|reminder|invitations?|order|cheque|photo(?:graph)?s|note)\b/i
/** Verbs that are titles of items as well: only with a word after them that no title has. */
const TITLE =
  /^call\s+to\s+order|^(?:report|update|work|plan|test|list|copy|review|present|progress|comment|issue|share|record|set|lead|follow|contact|request|measure|visit|check|talk|call|design|help|map|scan|load|sign|place|land|clean|clear|open|close|complete|correct|pilot|trial|post|research|repair|start|return|transfer|audit|book|query|print|pass|move|draft|cut|paint|plant|split|try|order|act|approach|pay|support|exchange|welcome|apologies|discuss|consider|nominate|present|introduce|propose|recommend)\b(?!\s+(?:an?|the|this|that|these|those|all|his|her|their|our|to|with|out|up|back|for\s+a|if|whether|at)\b)/

/** Any verb, and what it is done to: "oil the stair". */
const ON_SOMETHING =
  /^(?![a-z]+ed\b|(?:found|made|did|sent|got|had|went|said|gave|took|saw|told|wrote|ran|put|brought|met|held|left|thank|yes|same|while|what|even|agree)\b)[a-z]{3,}\s+(?:an?|the|these|those|all|our|his|her|their|some)\s/

/** The one who is to do what a passage says; `undefined` where no mark of this manner joins the two. */
export function assignedIn(text: string): Assigned | undefined {
  if (text.length > LONGEST || text.length < 6 || !JOINT.test(text)) return undefined
  const plain = (/[*_`]/.test(text) ? text.replace(/\*\*|__|`/g, '') : text).trim()
  return labelledFirst(plain) ?? assignedFirst(plain) ?? assignedLast(plain)
}

function labelledFirst(text: string): Assigned | undefined {
  const match = OWNER.exec(text)
  const owner = match?.[1]?.trim()
  return match && owner && (match[2] || isAct(text.slice(match[0].length))) ? { owner, sure: true } : undefined
}

function assignedFirst(text: string): Assigned | undefined {
  const match = FIRST.exec(text)
  if (!match) return undefined
  const owner = (match[1] ?? match[2] ?? match[3] ?? '').trim()
  const task = text.slice(match[0].length)
  if (INITIALS.test(owner) && !NO_INITIALS.test(owner) && MADE.test(task) && task.length < 80)
    return { owner, sure: false }
  return isAct(task) && isNamed(owner) ? { owner, sure: false } : undefined
}

function assignedLast(text: string): Assigned | undefined {
  if (!/^[A-Z]/.test(text)) return undefined
  const tail = Math.max(0, text.length - LONGEST_OWNER)
  const match = LAST.exec(text.slice(tail))
  if (!match) return undefined
  const owner = match[1] as string
  const task = text.slice(0, tail + match.index)
  const isMade = MADE.test(task) && INITIALS.test(owner) && !NO_INITIALS.test(owner)
  return (isMade || isAct(task)) && isNamed(owner) ? { owner, sure: true } : undefined
}

/** "Write to the harbour", "to oil the stair". */
function isAct(words: string): boolean {
  const verb = words.replace(/^(?:to|will|shall|need\s+to)\s+/i, '')
  const low = verb.charAt(0).toLowerCase() + verb.slice(1)
  if (!/^\S+\s+\S/.test(low) || TITLE.test(low)) return false
  return DOABLE.test(low) || (ON_SOMETHING.test(low) && isDeed(low))
}

/** "Resolution", "Motion": what a label calls something. */
const A_THING = /^[A-Z][a-z]*(?:tion|sion|ment|ity|ness|als?)$/i

function isNamed(owner: string): boolean {
  if (!/^[@A-Z]/.test(owner) || A_THING.test(owner) || NO_NAME.test(owner.charAt(0) + owner.slice(1).toLowerCase()))
    return false
  const actor = actorOf(subjectWords(owner.replaceAll('/', ' and ')))
  return actor === 'name' || actor === 'post'
}
