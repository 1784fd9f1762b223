/** Sentences that say that something is needed, and ask nobody to do it. */

const NEED =
  /^\W*(?:(?:there\s+(?:is|was|remains)\s+)?(?:an?\s+)?(?:clear|urgent|pressing|further|general)?\s*needs?|needed|required)\b(?!\s+(?:not|no|help|more\s+time|met|arise))|\b(?:(?:is|are|was|were|be)\s+)?(?:needed|required)[.!]?$|\b(?:is|are)\s+(?:needed|required)\s+(?:to|for|on|in|from|with)\b/i

/** Whether a sentence tells of a need: "Need to link into this.", "A systematic approach is required." */
export function isNeed(sentence: string): boolean {
  return (
    /\b(?:need|requir)/i.test(sentence) &&
    NEED.test(sentence) &&
    !/\b(?:not|no longer|if|as|when|where)\s+(?:needed|required)\b/i.test(sentence)
  )
}
