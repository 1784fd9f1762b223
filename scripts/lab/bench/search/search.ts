/** The search of the site beside Pagefind on the same pages: what it costs to make, to keep and to ask, and whether it finds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../../src/archive/settings.ts'
import type { Part } from '../part.ts'
import { RunError } from '../process.ts'
import { type Row, summarise } from '../result.ts'
import { inTurns } from '../rounds.ts'
import type { Workshop } from '../workshop.ts'
import { askAll } from './asking.ts'
import { bulkOf } from './bytes.ts'
import type { SearchComparison } from './engine.ts'
import { addSearchPage, copyPages, ourMaker, pagefindMaker } from './makers.ts'
import { corpusQuestions, LANTERN_QUESTIONS, type Question } from './questions.ts'
import { pagesIn } from './reading.ts'
import { searchText } from './text.ts'

/** The part that compares the search. */
export const search: Part<SearchComparison> = {
  about:
    'the index of the search beside Pagefind on the same pages, at each size and on the invented body of the tests',
  sized: true,
  async *measure(workshop, sizes) {
    const lantern = join(ROOT, 'tests', 'fixtures', 'lantern')
    const site = await workshop.site('site-lantern', '--content', lantern, '--as-of', '2026-11-23')
    yield compare(workshop, 'Lantern', site, LANTERN_QUESTIONS)
    for (const meetings of sizes) {
      const { content } = workshop.record(meetings)
      const site = await workshop.site(`site-${meetings}`, '--content', content)
      yield compare(workshop, `${meetings} minutes`, site, corpusQuestions(content, meetings))
    }
  },
  text: searchText,
}

async function compare(
  workshop: Workshop,
  name: string,
  site: string,
  questions: readonly Question[],
): Promise<SearchComparison> {
  const copy = join(workshop.folder, `pagefind-${name.replaceAll(' ', '-')}`)
  const own = `${copy}-own`
  copyPages(site, copy)
  const makers = [ourMaker(site, own), pagefindMaker(copy)]
  const { runs, failed } = await inTurns(makers, workshop.runs, 0, workshop.folder)
  if (failed[0]) throw new RunError(failed[0])
  const odd = readdirSync(own).find((file) => !same(join(own, file), join(site, 'search', file)))
  if (odd) throw new RunError(`The index that was measured is not the one of the build: ${odd} differs`)
  addSearchPage(copy)
  const [ours, theirs] = summarise(runs) as [Row, Row]
  return {
    site: name,
    pages: pagesIn(site).length,
    questions,
    engines: [
      { making: ours, bulk: bulkOf(own), answers: await askAll(site, questions) },
      { making: theirs, bulk: bulkOf(join(copy, 'pagefind')), answers: await askAll(copy, questions) },
    ],
  }
}

function same(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other))
}
