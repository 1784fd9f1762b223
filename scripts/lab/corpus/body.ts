import { addDays, type IsoDate, inWords } from '../../../src/record/index.ts'
import { mdx, type RecordFile } from './file.ts'
import { INTERESTING, PLAIN } from './organisations.ts'
import { CLERK, SEATS } from './people.ts'
import { termsFile } from './terms.ts'
import { TOPICS } from './topics.ts'

/** Everything of the invented body but its register and its minutes. */
export function* bodyFiles(days: readonly IsoDate[]): Generator<RecordFile> {
  const first = days[0] as string
  const last = days.at(-1) as string
  const since = addDays(first, -30)
  yield { path: 'body.yaml', text: bodyYaml(since, last) }
  yield { path: 'exceptions.yaml', text: '[]\n' }
  yield termsFile(since)
  yield* posts()
  for (const { id, name, post } of SEATS) {
    yield mdx(`people/${id}`, [`name: ${name}`, ...role(post, since)], `${name} is invented, as is the whole body.`)
  }
  yield mdx(`people/${CLERK.id}`, [`name: ${CLERK.name}`, ...role('secretariat', since)])
  for (const [id, name, type] of [...INTERESTING, ...PLAIN]) {
    yield mdx(`organisations/${id}`, [`name: ${name}`, `type: ${type}`], `${name} is invented.`)
  }
  for (const { id, name, things } of TOPICS) {
    yield mdx(`topics/${id}`, [`name: ${name}`], `All that the Committee says of ${things.join(', ')}.`)
  }
  yield report(first)
}

function bodyYaml(since: IsoDate, last: IsoDate): string {
  return [
    'name: Standing Committee on Imaginary Canals',
    'abbreviation: SCIC',
    'summary: >-',
    '  An invented body, written by `npm run corpus` to measure and to try things on.',
    '  No person, organisation or canal in this record exists.',
    'sponsor: Ministry of Still Water',
    'appointedBy: Minister of Still Water',
    `established: ${since}`,
    `recordEnds: ${last}`,
    'terms: standing',
    'policy:',
    '  declarationValidMonths: 12',
    '  lapseWarningDays: [60, 30, 7]',
    '  interestDays: 28',
    '',
  ].join('\n')
}

function role(post: string, since: IsoDate): string[] {
  return ['roles:', `  - post: ${post}`, `    from: ${since}`]
}

function* posts(): Generator<RecordFile> {
  yield mdx('posts/chair', ['name: Chair', 'role: chair'], 'Sets the agenda of the Committee.')
  yield mdx('posts/vice-chair', ['name: Vice-Chair', 'role: vice-chair'], 'Deputises for the [Chair](chair.mdx).')
  yield mdx(
    'posts/members',
    ['name: Members of the Committee', 'role: member', 'group: true', 'lead: vice-chair'],
    'All who sit on the Committee, led by the [Vice-Chair](vice-chair.mdx) in what they own together.',
  )
  yield mdx('posts/secretariat', ['name: Secretariat', 'role: official'], 'Writes the minutes.')
}

/** The report that the terms commit the body to. */
function report(first: IsoDate): RecordFile {
  return mdx(
    'papers/first-report',
    [
      'title: First report on imaginary canals',
      'type: report',
      'status: published',
      `date: ${addDays(first, 1)}`,
      `approved: ${first}`,
      `approvedAt: ${first}`,
      'authors: [secretariat]',
      'topics: [heritage]',
      'meets: [report]',
    ],
    `Approved by [the meeting of ${inWords(first)}](../minutes/${first}.mdx), as the [terms](../terms-of-reference/standing.mdx#report) ask.`,
  )
}
