/** Sentences in which something is put off. */

/** Where something may be put off at all. */
const SIGN =
  /\b(?:defer|postpon|put\s+(?:off|back)|h[eo]ld\s+over|held\s+over|carr(?:y|ied)|c\/f|adjourn|tabled|bump|skip|punt|park|reached|time|revisit|resum|rever?t|return|come\s+back|continu|left|leave|keep\s+on|taken\s+up|pick|next|future|later|following|subsequent|discuss|stood\s+over|laid\s+over|abeyance|move\s+to|pending|until|get\s+to|kick|push|rolled|on\s+hold|lie\s+on|circle)/i
const OFF =
  /\b(?:deferr?(?:ed|ing|s)?|deferral|postpon(?:e|ed|ing|es)|put\s+off|put\s+back\s+(?:to|until)|h[eo]ld\s+over|carr(?:y|ied|ying)\s+(?:over|forward)|c\/f(?:wd)?|^tabled|no\s+decision\s+(?:was\s+)?(?:taken|made|reached)|leave\s+until|(?:item|discussion|matter|hearing)\s+(?:was\s+)?adjourned|adjourned\s+(?:until|to)|tabled\s+(?:until|to|for|pending)|bump(?:ed|ing)?|punt(?:ed)?|parked?\s+(?:for|until|this|it)|kick(?:ed)?\s+to|pushed\s+(?:back\s+|out\s+)?to|rolled\s+over|stood\s+over|laid\s+over|in\s+abeyance|lie\s+on\s+the\s+table|not\s+reached|(?:(?<!\b(?!We\b)[A-Z][a-z]+\s)(?:did\s*n['’]t|did\s+not))\s+(?:get\s+to|have\s+time)|(?:ran|run|running|are|were|being)\s+out\s+of\s+time|(?:not\s+enough|no|lack\s+of)\s+time|due\s+to\s+time|revisit(?:ed|ing)?|resumed?\s+(?:at|next|in)|revert\s+to\s+(?:this|the|it)|(?:come|comes|came|return|get|circle)\s+back\s+to\s+(?:this|it|the\s+(?:item|matter|question))|return\s+to\s+(?:this|it|the\s+(?:item|matter|question))|to\s+be\s+continued|left\s+(?:open|until|over)|(?:be\s+)?taken\s+up\s+(?:again|at|later|next)|(?:keep|leave|left|remain|stay)s?\s+(?:this\s+|it\s+)?on\s+(?:the\s+)?agenda|pick(?:ed)?\s+(?:this\s+|it\s+)?up\s+(?:again|at|next)|decide\s+later|wait(?:ing)?\s+(?:until|for|till)\s+(?:the\s+)?next|on\s+hold)\b/i
/** What goes on is not over. */
const GOES_ON =
  /\bcontinue[sd]?\b[^.]{0,60}\b(?:discussions?|hearing|item|matter)\b|\b(?:discussions?|hearing|item|matter)\b[^.]{0,30}\bto\s+continue\b|\bcontinue\s+(?:to\s+discuss|at|next|on\s+(?:the\s+)?(?:list|issue))\b|\bdiscuss\s+(?:this\s+|it\s+|further\s+)?on\s+(?:the\s+)?(?:list|mailing\s+list)\b/i
const LATER =
  /\b(?:discuss(?:ed|ion)?|consider(?:ed|ation)?|item|agenda|decided?|decision|review(?:ed)?|resume|return|conclude[d]?|vote|taken|take|brought\s+back|bring\s+back|come\s+back|looked?\s+at|moved?|left|over|considered|addressed|tackled|covered\s+in\s+full)\b[^.]{0,80}?\b(?:to|at|for|until|on|in)?\s*(?:the\s+|our\s+|a\s+|an\s+)?(?:next|following|future|later|subsequent)\s+(?:a\s+)?(?:\w+\s+){0,2}(?:meetings?|agenda|call|week|session|month|term|time|date|telecon|telco|sync|stand-?up|sprint|quarter|round|retreat|day)\b|\b(?:left|keep|kept|move|moved)\b[^.]{0,40}\bfor\s+another\s+(?:day|time|meeting)\b/i
/** Very short: the item, and that it is for another day. */
const SHORT =
  /^.{0,80}[–—:(-]\s*(?:(?:to\s+|for\s+|on\s+)?(?:the\s+)?next\s+(?:agenda|meeting|call|week|time|telecon|session)|skipped.{0,30}|tabled|deferred|pending)\W*$|^skipped\b|\b(?:is|was|were|be|been)\s+tabled\W*$|^move\s+to\s+[A-Z].{0,20}\d\W*$/i
const LEFT_TIME = /\buntil\b/i
const AGREED_UNTIL = /\b(?:agreed|resolved|decided)\s+to\s+(?:remove|drop|wait|leave|hold|pause)\b[^.]{0,80}\buntil\b/i
const NOT =
  /^(?:date|future\s+agenda|time|venue|next\s+meeting|the\s+next\s+meeting|agenda\s+items|.{0,12}items\s+for)\b|\bdate\s+of\s+(?:the\s+)?next\b|\bnext\s+meeting\s*(?::|is|will\s+be|was|on)\b|\bhad\s+(?:been\s+)?(?:deferred|postponed)|\b(?:deferred|carried\s+forward|brought\s+forward)\s+from\b|\b(?:report|reports|present|attend|update)\b[^.]{0,60}\bat\s+(?:the\s+|our\s+)?next\b|\bif\s+any\b/i
const MONEY = /[£$€]\s?\d|\b(?:balance|surplus|reserves?|deficit|underspend)\b/i

/** What is agreed on is only that it is put off. */
export const PUT_OFF =
  /\b(?:agreed|resolved|decided|moved)\s+(?:to|that\b[^.]{0,80}\bbe)\s+(?:defer|postpone|continue|table|carr|h[eo]ld\s+over|bump|revert|return|leave|revisit|consider\s+this)|\bagreed\s+for\b[^.]{0,40}\bto\s+continue|\bcontinue\s+the\s+(?:public\s+)?(?:hearing|item|matter)|^\W*conclusion:.{0,40}\b(?:discuss|list)\b/i

/** Whether a sentence tells that something was put off. */
export function isDeferral(sentence: string): boolean {
  if (!SIGN.test(sentence) || NOT.test(sentence)) return false
  if (OFF.test(sentence)) return !(MONEY.test(sentence) && /\bcarr(?:y|ied)\s+forward\b/i.test(sentence))
  return (
    GOES_ON.test(sentence) ||
    LATER.test(sentence) ||
    SHORT.test(sentence) ||
    (LEFT_TIME.test(sentence) && AGREED_UNTIL.test(sentence))
  )
}
