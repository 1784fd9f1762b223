/** Headings that say what all is that stands below them. */

const ACTIONS =
  /^[^A-Za-z]*(?:(?:new|open|outstanding|summary|list|review|log|table|of|the|agreed|key|ongoing|pending|meeting|post-meeting|immediate|current|carried|forward|next|our|your|main)\s+)*(?:actions?|to[ -]?dos?|tasks?|next\s+steps?|follow[ -]?ups?|AIs?|APs?|assignments?|homework|deliverables?)(?:,?\s+(?:items?|points?|log|list|register|agreed|required|arising|summary|for|next|to|be|taken|and|owners?|due|dates?|the|meeting|today|from|of|this|last|week|by|person|people|call|assigned|session|decided|plan|tracker|schedule|carried|forward|brought|previous))*[^A-Za-z]*$/i
const DECISIONS =
  /^[^A-Za-z]*(?:(?:summary|list|of|key|the)\s+)*(?:decisions?|resolutions?|agreements?)(?:\s+(?:made|taken|reached|log|agreed))*[^A-Za-z]*$/i
/** What is left to nobody. */
const OVER =
  /^[^A-Za-z]*(?:recently\s+)?(?:completed?|closed|finished|done|discharged|resolved)\s+(?:actions?|tasks?|to[ -]?dos?|AIs?|APs?)(?:\s+(?:items?|points?|log|list))?[^A-Za-z]*$/i
/** "Grants approved": what is listed was decided by one vote. */
const APPROVED = /^[^A-Za-z]*[A-Z][\w ]{2,40}\s(?:approved|agreed|adopted|accepted|elected|ratified)[^A-Za-z]*$/

/** What a heading says of all that is below it. */
export function headed(text: string): 'action' | 'decision' | 'done' | undefined {
  if (text.length > 80) return undefined
  if (OVER.test(text)) return 'done'
  if (ACTIONS.test(text)) return 'action'
  return DECISIONS.test(text) ? 'decision' : undefined
}

/** Whether a heading tells of one decision about all that is below it. */
export function isApproval(text: string): boolean {
  return APPROVED.test(text)
}
