/** What people may ask of a record, and the page that should be among the first: names, topics, days, phrases, a misspelling. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { meetingDays } from '../../corpus/calendar.ts'

/** A question: the words, and the page expected, as its address below the base. */
export type Question = readonly [words: string, page: string]

/** Ten questions to the invented record of the corpus; one asks for a decision that is read from it. */
export function corpusQuestions(content: string, meetings: number): Question[] {
  const [last = ''] = meetingDays(1)
  const [middle = ''] = meetingDays(Math.ceil(meetings / 2))
  return [
    ['Thea Wharfinger', 'people/thea-wharfinger'],
    ['quayle drift', 'people/alaric-quayle-drift'],
    ['interests of Basil Windlass', 'interests/basil-windlass'],
    ['lower cut council', 'organisations/lower-cut-council'],
    ['reservoirs', 'topics/reservoirs'],
    ['swing bridge', 'topics/swing-bridges'],
    ['19 December 2025', `minutes/${last}`],
    [decisionIn(join(content, 'minutes', `${middle}.mdx`)), `minutes/${middle}`],
    ['terms of reference declare interests', 'terms-of-reference/standing'],
    ['aquaducts', 'topics/aqueducts'],
  ]
}

/** Ten questions to Lantern, the invented body of the tests. */
export const LANTERN_QUESTIONS: readonly Question[] = [
  ['Hester Vane', 'people/hester-vane'],
  ['Celeste Ambrose', 'people/celeste-ambrose'],
  ['interests of Marguerite Oakes', 'interests/marguerite-oakes'],
  ['umber oil', 'organisations/umber-oil'],
  ['fog', 'topics/marsh-fog'],
  ['what is a lantern', 'definitions/lantern'],
  ['plaited wick', 'papers/wick-trials'],
  ['9 September 2026', 'minutes/2026-09-09'],
  ['Chair ruled price of wicks', 'minutes/2026-09-09'],
  ['Wilhemina Strand', 'people/wilhelmina-strand'],
]

/** What the first decision in some minutes is about, with its figure: as somebody asks who remembers it. */
function decisionIn(file: string): string {
  const decision = /<Decision\b[^>]*>Agreed to ([^,<]*)[^<(]*\(([^)]*)\)/.exec(readFileSync(file, 'utf8'))
  return decision ? `${decision[1]} ${decision[2]}` : ''
}
