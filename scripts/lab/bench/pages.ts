/** Pages of the record here, as readers get them. */
import { join } from 'node:path'
import { contentFolder } from '../../../src/archive/settings.ts'
import { lighthouseScores, pagesOf, type Scores, scoresText } from './lighthouse.ts'
import type { Part } from './part.ts'
import { starlightWeight } from './starlight.ts'
import { type Weight, weigh, weightsText } from './weight.ts'

/** What Lighthouse says, and what the largest meeting weighs beside the same text in Starlight. */
export interface Pages {
  scores: Scores[]
  weights: Weight[]
}

/** The part that asks Lighthouse and weighs. */
export const pages: Part<Pages> = {
  about:
    'what Lighthouse says of pages of the record here, and what a meeting weighs beside the same text in Starlight',
  sized: false,
  async *measure(workshop) {
    const site = await workshop.site('site')
    const [, path = ''] = pagesOf(site).find(([page]) => page === 'a meeting') ?? []
    const other = await starlightWeight(contentFolder(), path.slice(0, -1), join(workshop.folder, 'starlight'))
    yield {
      scores: await lighthouseScores(site, workshop.runs),
      weights: [weigh(`a meeting, \`/${path}\``, site, path), ...(other ? [other] : [])],
    }
  },
  text: ({ scores, weights }) => `${scoresText(scores)}\n\n${weightsText(weights)}`,
}
