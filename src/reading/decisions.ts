/** Sentences in which something was decided. */

/** Where something may be decided at all. */
const SIGN =
  /\b(?:agree[dm]|resol|deci[ds]|approv|accept|adopt|elected|ratif|endors|carrie[ds]|passe[ds]|confirmed|co-opted|re-elected|appointed|consensus|conclusion|objection|objected|unanimous|favou?r|M\/S|vote|settled|set\s+at\b|reject|lost\b|defeated|failed|signed\b|ayes?\b|taken as|named to)/i
const DECIDED =
  /\b(?:it\s+was|was|were|is|are|group|board|committee|council|members|meeting|panel|task\s?force|forum|assembly|working\s+party|team|body|pmc|tsc|toc|tac|executive|senate|faculty|cabinet|directors|we|we['’]ve|all|everyone|councillors|trustees|governors|unanimously|and|but)\s+(?:also\s+|then\s+|therefore\s+|unanimously\s+|formally\s+|further\s+|subsequently\s+|duly\s+|further\s+|have\s+|has\s+|received\s+and\s+|reviewed\s+and\s+){0,2}(?:agreed|resolved|decided|decide|approved|accepted|adopted|elected|ratified|endorsed|(?<!\band\s)rejected|carried|passed|confirmed|co-opted|re-elected|appointed)\b/i
const BEGINS =
  /^\W*(?:\[[^\]]{1,20}\]\s*)?(?:\(?[a-z\d.]{1,5}\)?\s+)?(?:agreed|resolved|approved|decided|decision(?=\s*[:–—*\d]|\s+(?:to|that|by|was|is|on)\b)|resolution|consensus(?!,)|elected|passed(?=\W*$)|ayes?\s*:\s*\d)\b|^\W*conclusion\s*:/i
/** "Behaviour policy approved.", "Previous minutes – accepted as correct". */
const ENDS =
  /(?<!\b(?:as|be|been|not|until|when|once|being|previously|already|yet|he|she)\s)\b(?:approved|agreed|accepted|adopted|carried|elected|ratified)(?:\s+(?:as\s+(?:a\s+|an\s+|being\s+)?(?:true|correct|accurate|written|amended|presented|circulated|read)\b.{0,40}|by\s+(?:all|the\s+\w+|general\s+consent|consensus|acclamation|a\s+show.{0,20})|unanimously|and\s+signed|nem\.?\s*con))?\W*$/i
const OTHER =
  /\b(?:motion|resolution|proposal|vote)\b[^.]{0,60}\b(?:passed|passes|carried|carries|approved|adopted|accepted)\b|\bno\s+objections?(?!\s+to\s+that\?)\b|\bconsensus\s+(?:to|that|is|was|in\s+the\s+room)\b|\bunanimous(?:ly)?\b|\ball\s+(?:were\s+)?in\s+(?:favou?r|agreement)\b|\ball\s+ayes\b|\bM\/S\/[PC]\b|\b(?:no[\s-]?one|nobody)\s+objected\b|\bvotes?\s*:\s*\d|\b\d+\s+(?:yes|for|in\s+favou?r|ayes?)\b[^.]{0,20}\b\d+\s+(?:no|against|opposed|nays?|noes)\b|\bvoted\s+in\b|\b(?:there\s+was|general)\s+(?:an?\s+)?(?:general\s+|broad\s+)?(?:agreement|consensus)\s+(?:to|that|on|for)\b|\b(?:we|group|panel|committee|board)\s+settled\s+on\b|\b(?:was|were|be|is)\s+set\s+at\s+[£$€]|\b(?:council|board|committee|panel|senate)\s+(?:approves|adopts|accepts|endorses)\b|\belected\s+(?:as\s+)?(?:chair|treasurer|secretary|president|vice)|\bvoted\s+(?:to|in\s+favou?r)\b|\bsigned\s+as\s+(?:being\s+)?(?:a\s+|an\s+)?(?:true|correct|accurate)|\b(?:accepted|agreed|approved)\s+by\s+(?:the|all)\b|\bdecision\s+was\b|\bwere\s+named\s+to\b|\belected\s+\d|\bread,\s+approved|\btaken\s+as\s+read\b|\bwe\s+voted\b|\bvot(?:ed?|es?|ing)\b[^.]{0,80}\b\d{1,3}\s*(?:votes?\s+)?(?:to|[-–—:])\s*\d|\b(?:motion|resolution|proposal|amendment|vote)\s+(?:(?:was|is)\s+)?(?:lost|defeated|rejected|failed|fails|not\s+carried)\b|\bthat\b[^.]{0,120}\bbe\s+(?:approved|accepted|adopted|confirmed|ratified|appointed|elected)\b/i
/** In capitals, or of several: one person's agreement is no decision. */
const TOGETHER =
  /\b(?:RESOLVED|AGREED|APPROVED|CARRIED|RESOLUTION|ADOPTED)\b|\b[a-z]{3,}s\s+(?:[a-z]+ly\s+)?(?:agreed|resolved|decided)\b/
/** What is only told of others, of earlier, or of what may be. */
const NOT =
  /\b(?:not\s+(?:agreed|approved|decided|accepted)|(?:will|would|can|could|may|might|to|must|should|shall|needs?\s+to)\s+be\s+(?:agreed|approved|decided|accepted|elected|adopted|confirmed|ratified|passed|appointed)|(?:had|has|have)\s+been\s+(?:agreed|approved|accepted|passed|confirmed|granted|appointed|adopted|carried)|apologies|once|after\s+\w+\s+is|if)\b/i
/** A label before what was decided or put off. */
const LABEL =
  /^(?:[\d:]{4,8}\s+)?(?:<[^<>]{1,30}>\s*)?(?:\W*(?:\d{1,4}(?:[./]\d{1,4}){0,3}\.?\s+)?(?:AGREED|RESOLVED|DECIDED|DEFERRED|POSTPONED|CARRIED\s+OVER|DECISION|RESOLUTION|DEFERRAL|Agreed|Resolved|Decision|Resolution|Deferred|Deferral)(?:\s+\d[\d./-]{0,12})?(?:\*\*|__)?\s*:|#(?:agreed|info\s+agreed)\b)/

/** Whether a label says that something was decided or put off. */
export function isLabelled(sentence: string): boolean {
  return LABEL.test(sentence)
}

/** "Motion carried.": the vote on what stands before it. */
export function isVote(sentence: string): boolean {
  return /^\W*(?:the\s+|that\s+)?(?:motion|vote|resolution|seconded|carried|passed|all\s+in\s+favou?r|unanimous)\b.{0,60}$/i.test(
    sentence,
  )
}

/** Whether a sentence tells that something was decided. */
export function isDecision(sentence: string): boolean {
  if (!SIGN.test(sentence)) return false
  if (TOGETHER.test(sentence) || BEGINS.test(sentence) || OTHER.test(sentence))
    return !/\bnot\s+(?:agreed|approved|decided)\b/i.test(sentence)
  return (DECIDED.test(sentence) || (sentence.length < 140 && ENDS.test(sentence))) && !NOT.test(sentence)
}
