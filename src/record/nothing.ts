/**
 * Words by which people say that there is nothing to say, or not yet: one list for each place where they may stand.
 * `isNothing` is asked of values and lines of lists, `isPlaceholder` of names, `isNobody` of ids, `isNoReason` of reasons.
 */

/** Whether words in the place of a value say that there is none: `n/a`, `TBC`, `–`. */
export function isNothing(words: string): boolean {
  return /^(n\/?a|not applicable|none|nil|tb[acd]|to be confirmed|to be agreed|unknown|not known|-+|–|—|\?+|nobody|no one)?\.?$/i.test(
    words.trim(),
  )
}

const NOBODY =
  /^(?:to be \w+|t ?b ?[acd]|vacan(?:t|cy)|unknown|unassigned|nobody|none|no one|somebody|someone|anybody|anyone|not applicable|n ?[an])$/
const EVERYBODY = /^(?:all|every(?:body|one))(?: (?:here|present))?$/
/** These are no name even beside one: `Vice-Chair (vacant)`. */
const BESIDE = /\b(?:tb[acd]|vacant|to be (?:appointed|confirmed|decided|determined|named))\b/

/** Whether an id or a name names nobody: `TBC`, `to-be-appointed`, `All`. */
export function isPlaceholder(name: string): boolean {
  // Without signs and capitals: `T.B.C.` is `t b c`, `to-be-confirmed` is `to be confirmed`.
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain === '' || NOBODY.test(plain) || EVERYBODY.test(plain) || BESIDE.test(plain)
}

const VAGUE =
  /^(?:team|the team|staff|various|several|others?|misc(?:ellaneous)?|someone else|not (?:known|recorded|stated)|nil|vacant|-+)$/

/** Whether words in the place of an id name nobody and nothing in particular: `n-a`, `vacant`, `team`. */
export function isNobody(words: string): boolean {
  const plain = words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
  return isNothing(words) || isPlaceholder(words) || VAGUE.test(plain)
}

const NO_REASON =
  /^(?:(?:(?:reason|details?|this|it|explanation)(?: is| are)? )?(?:to (?:be \p{L}+|follow|come)|not (?:applicable|available|given|known|stated)|unknown|pending)|(?:please )?(?:see|same as|as) (?:the )?(?:above|attached|before|below|discussed|minutes|previous(?:ly)?)|no reason(?: given| known| needed)?|for (?:the )?(?:above|usual|various) reasons?|lorem ipsum.*)(?: in due course| later| soon| shortly)?$/u

/** Whether words in the place of a reason give none: `to follow`, `see above`. They are small letters with one space between words. */
export function isNoReason(words: string): boolean {
  return NO_REASON.test(words)
}
