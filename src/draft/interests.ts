/** Sentences that sound like an interest declared in the meeting: whose, in what and how it was handled, a person has to say. */
import type { RootContent } from 'mdast'
import { plain } from '../record/index.ts'
import type { Question } from './notice.ts'

/** Somebody declares, or stays away from an item; a letter behind a full stop begins the next sentence. */
const DECLARES =
  /\b(?:declar|disclos|register)(?:ed|es|ing)\s+(?:(?:an?|his|her|their|the|that|personal|pecuniary|prejudicial|non-pecuniary|potential|possible|financial)\s+){0,4}(?:interests?|conflicts?)\b|\b(?:recused\s+(?:him|her|them)sel(?:f|ves)|withdrew\s+from\s+the\s+(?:room|meeting|discussion|item))\b/i
const NOBODY = /\b(?:no|none|nobody|not|any|nil|asked|invited|reminded|if)\b/i
const SENTENCES = /[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]?/g

/** A question for each such sentence. */
export function interestsAsked(nodes: readonly RootContent[]): Question[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return []
    const sentences = plain(node).replace(/\s+/g, ' ').match(SENTENCES) ?? []
    return sentences
      .map((one) => one.trim())
      .filter((one) => DECLARES.test(one) && !NOBODY.test(one))
      .map((words) => ({
        words,
        ask: 'This reads like an interest declared in the meeting: whose is it, in which organisation, and how was it handled?',
      }))
  })
}
