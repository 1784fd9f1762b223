/** What people write in place of words that they hold back. */

const WHAT =
  '(?:(?:this|the|these|some) )?(?:item|information|text|word|name|detail|paragraph|section|passage|discussion|decision|minute|content)s?'
const VERB = '(?:is|are|was|were|(?:has|have) been)'
const HELD = 'withheld|redacted|not for publication|blacked out'
/** Words that mean it only between brackets: minutes speak of such things too. */
const BRACKETED = 'removed|deleted|omitted|exempt|confidential|not published|closed session|reserved business'
/** Why or until when; what goes on otherwise is a sentence about something else. */
const MORE = '(?:\\s*[–—:;,(-].*|\\s+(?:under|as|because|for|on|by|in|pursuant|until|at)\\b.*)?'

const LINE = new RegExp(`^[*_]*(?:(?:${WHAT} )?(?:${VERB} )?(?:${HELD})${MORE})[\\s.)*_]*$`, 'i')
const BRACKETS = new RegExp(`^[*_]*[[(](?:${WHAT} )?(?:${VERB} )?(?:${HELD}|${BRACKETED})${MORE}[\\])][\\s.*_]*$`, 'i')
const BLACK = /[█■▇]{3}/

/** Whether a text can hold such words at all; far cheaper than to look at each line. */
export function mayHoldBack(text: string): boolean {
  return HINT.test(text)
}

const HINT = new RegExp(`${HELD}|${BRACKETED}|${BLACK.source}`, 'i')

/** Whether words stand only in place of others that are held back, or are blackened. */
export function standsInstead(line: string): boolean {
  return isBlack(line) || (line.length <= LONGEST && (LINE.test(line) || BRACKETS.test(line)))
}

/** Whether some of the words are blacked out. */
export function isBlack(line: string): boolean {
  return BLACK.test(line)
}

/** Characters; what is longer says something. */
const LONGEST = 300
