/** What the comparison of the search found, for people. */
import { FIGURES, figures } from '../figures.ts'
import { median } from '../result.ts'
import { kilobytes, milliseconds, table, thousands } from '../table.ts'
import type { Answer } from './asking.ts'
import type { SearchComparison } from './engine.ts'

/** The expected page has to be among as many results. */
const FIRST = 3

/** Three tables: making and keeping, asking, and the questions one by one. */
export function searchText({ site, pages, questions, engines }: SearchComparison): string {
  const made = engines.map(({ making, bulk }) => [
    making.name,
    ...figures(making),
    String(bulk.files),
    ...[bulk.bytes, bulk.gzip].map(kilobytes),
  ])
  const asked = engines.map(({ making, answers }) => [
    making.name,
    `${answers.filter(({ place }) => place && place <= FIRST).length} of ${answers.length}`,
    milliseconds(median(answers.map(({ seconds }) => seconds))),
    ...FETCHED.map(([, of]) => kilobytes(bytesOf(answers, of) / answers.length)),
    kilobytes(bytesOf(answers) / answers.length),
    kilobytes(onceEach(answers)),
  ])
  const places = questions.map(([words, page], n) => [
    words,
    `/${page}/`,
    ...engines.map(({ answers }) => String(answers[n]?.place ?? 'not in ten')),
  ])
  return [
    `The search of ${site} (${thousands(pages)} pages), the index as a process of its own:`,
    table(['', ...FIGURES, 'files', 'index on disk', 'index, gzip'], made),
    'Ten questions in a browser, each of somebody who comes for the first time:',
    table(
      [
        '',
        `expected among first ${FIRST}`,
        'to the results',
        ...FETCHED.map(([name]) => name),
        'a question',
        'all ten, nothing twice',
      ],
      asked,
    ),
    table(['question', 'expected', ...engines.map(({ making }) => `place, ${making.name}`)], places),
  ].join('\n\n')
}

/** What is fetched for a question, by what it is for: the rest is the index. */
const PROGRAM = /\.js$|^\/pagefind\/wasm/
const EXCERPTS = /\/$|\.pf_fragment$/
const FETCHED: readonly [name: string, of: (path: string) => boolean][] = [
  ['program', (path) => PROGRAM.test(path)],
  ['index', (path) => !PROGRAM.test(path) && !EXCERPTS.test(path)],
  ['excerpts', (path) => EXCERPTS.test(path)],
]

function bytesOf(answers: readonly Answer[], of: (path: string) => boolean = () => true): number {
  return answers.flatMap(({ fetched }) => fetched).reduce((sum, [path, bytes]) => sum + (of(path) ? bytes : 0), 0)
}

/** The bytes of all questions where a file that was fetched is not fetched again. */
function onceEach(answers: readonly Answer[]): number {
  const bytes = new Map(answers.flatMap(({ fetched }) => fetched))
  return [...bytes.values()].reduce((sum, one) => sum + one, 0)
}
