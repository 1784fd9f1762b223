/** Sentences in which something was decided, or put off. */

const DECIDED =
  /\b(?:it\s+was|was|were|is|are|been|be|group|board|committee|council|members|meeting|we|all|everyone|councillors|trustees|governors|unanimously)\s+(?:also\s+|then\s+|therefore\s+|unanimously\s+|formally\s+|further\s+|subsequently\s+|duly\s+)?(?:agreed|resolved|decided|approved|accepted|adopted|elected|ratified|endorsed|carried|passed|confirmed|co-opted|re-elected|appointed)\b|^\W*(?:agreed|resolved|approved|decided|decision|resolution|conclusion|consensus)\b|\b(?:motion|resolution|proposal|vote)\b[^.]{0,60}\b(?:passed|passes|carried|carries|approved|adopted|accepted|seconded)\b|\b(?:no\s+objections?|consensus\s+(?:to|that|is|was|on)|seconded|unanimous(?:ly)?|all\s+in\s+favou?r|voted\s+(?:to|in\s+favou?r)|signed\s+as\s+a\s+(?:true|correct))\b/i
/** In capitals, or of several: one person's agreement is no decision. */
const TOGETHER =
  /\b(?:RESOLVED|AGREED|APPROVED|CARRIED|RESOLUTION|ADOPTED)\b|\b[a-z]{3,}s\s+(?:[a-z]+ly\s+)?(?:agreed|resolved|decided)\b/
const DEFERRED =
  /\b(?:deferred|postponed|put\s+off|defer|postpone|held\s+over|carr(?:y|ied)\s+(?:over|forward)|adjourned\s+(?:until|to)|tabled\s+(?:until|to|for)|put\s+(?:off|back)\s+(?:until|to)|hold\s+over|revisit(?:ed)?|continue[sd]?\s+(?:this|the)?\s*(?:discussion|item)?\s*(?:at|next)|pick(?:ed)?\s+(?:this\s+)?up\s+(?:at|next))\b|\b(?:to|at|for|until|on)\s+(?:the\s+|our\s+)?(?:next|following|a\s+future|future|later|subsequent)\s+(?:\w+\s+)?(?:meetings?|agenda|call|week|session)\b/i
const NO_DEFERRAL =
  /^(?:date|time|venue|next\s+meeting|the\s+next\s+meeting|agenda\s+items)\b|\bnext\s+meeting\s*(?::|is|will\s+be|was|on)\b/i

/** What is agreed on is only that it is put off. */
export const PUT_OFF =
  /\b(?:agreed|resolved|decided|moved)\s+(?:to|that\b[^.]{0,80}\bbe)\s+(?:defer|postpone|continue|table|carr|h[eo]ld)/i
/** A label before what was decided or put off. */
const LABEL =
  /^\W*(?:AGREED|RESOLVED|DECIDED|DEFERRED|POSTPONED|CARRIED\s+OVER|DECISION|RESOLUTION|DEFERRAL|Agreed|Resolved|Decision|Resolution|Deferred|Deferral)(?:\s+\d[\d./-]{0,12})?(?:\*\*|__)?\s*:/

/** Whether a label says that something was decided or put off. */
export function isLabelled(sentence: string): boolean {
  return LABEL.test(sentence)
}

/** Whether a sentence tells that something was decided. */
export function isDecision(sentence: string): boolean {
  return (DECIDED.test(sentence) || TOGETHER.test(sentence)) && !/\bnot\s+(?:agreed|approved|decided)\b/i.test(sentence)
}

/** Whether a sentence tells that something was put off. */
export function isDeferral(sentence: string): boolean {
  return DEFERRED.test(sentence) && !NO_DEFERRAL.test(sentence)
}
