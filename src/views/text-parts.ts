/** Long minutes: what was agreed stays in view on a phone, and what was said before it is folded. */
import { type Block, counted, type Document, words } from '../record/index.ts'
import type { BodyBlock } from './body.ts'

/** A part of the text of a page, in its order. */
export interface TextPart {
  /** What is folded, in words; nothing where the part is in view. */
  summary: string | undefined
  blocks: BodyBlock[]
}

/** Minutes with more letters than this are long: on a phone they would be some ten thousand pixels high. */
export const LONG_MINUTES = 6000

/** What has fewer letters than this, about a screen of a phone, is not folded. */
const SHORT_PART = 600

/** What minutes may say without that anything was agreed, declared or put off. */
type Quiet = 'discussion' | 'reports'

/**
 * The parts of the text of minutes; one, where they are short. Headings, decisions, actions, interests and what was put off
 * or said to be needed are always in view. Discussion and reports on earlier actions are folded where they are long.
 * @param blocks the body of the document as its page shows it, block by block
 */
export function textParts({ body }: Pick<Document, 'body'>, blocks: readonly BodyBlock[]): TextPart[] {
  if (words(body).length <= LONG_MINUTES) return [{ summary: undefined, blocks: [...blocks] }]
  const runs: { quiet: Quiet | undefined; from: number }[] = []
  for (const [from, block] of body.entries()) {
    const quiet = quietOf(block)
    if (runs.length === 0 || runs.at(-1)?.quiet !== quiet) runs.push({ quiet, from })
  }
  return runs.map(({ quiet, from }, n) => {
    const until = runs[n + 1]?.from
    return { summary: quiet && summaryOf(quiet, body.slice(from, until)), blocks: blocks.slice(from, until) }
  })
}

function quietOf(block: Block): Quiet | undefined {
  if (block.type === 'prose') return 'discussion'
  return block.type === 'element' && block.name === 'Update' ? 'reports' : undefined
}

function summaryOf(quiet: Quiet, of: readonly Block[]): string | undefined {
  const said = words(of)
  if (said.length < SHORT_PART) return undefined
  return quiet === 'reports'
    ? `${counted(of.length, 'report')} on earlier actions`
    : `Discussion: ${counted(said.split(' ').length, 'word')}`
}
