/** What people ask for by a name of their own, and the list that answers it. */
import { stems } from './stems.ts'

/** To the path of each list, what it is asked for by. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  interests: [
    'declaration',
    'interests',
    'declarations of interest',
    'conflicts of interest',
    'declared interests',
    'register',
    'register of interests',
  ],
  actions: [
    'actions',
    'open actions',
    'action log',
    'action points',
    'outstanding actions',
    'overdue',
    'overdue actions',
    'late actions',
  ],
  decisions: ['decisions', 'decided', 'decisions taken'],
  minutes: [
    'minutes',
    'meetings',
    'latest meeting',
    'last meeting',
    'recent meetings',
    'past meetings',
    'previous meetings',
    'latest minutes',
    'last minutes',
  ],
  plan: [
    'next meeting',
    'next meet',
    'next agenda',
    'forward plan',
    'future meetings',
    'upcoming meetings',
    'dates of meetings',
    'calendar',
  ],
  people: ['people', 'members', 'membership'],
  posts: ['posts', 'vacancies', 'vacant posts', 'roles'],
  'terms-of-reference': ['terms of reference'],
  feeds: ['feeds', 'feed', 'rss', 'atom', 'subscribe', 'follow', 'alerts', 'newsletter'],
  verify: ['verify', 'digest', 'checksum', 'sha256'],
  compliance: [
    'compliance',
    'comply',
    'comply or explain',
    'rules kept',
    'kept its rules',
    'exceptions',
    'explanations',
  ],
  gaps: ['gaps', 'missing', 'lacks', 'missing minutes'],
  cite: ['how to cite', 'citation'],
  data: ['open data', 'data', 'download', 'downloads', 'csv'],
}

/** By what a question is compared with these names: its stems, in whatever order. */
export function nameKey(words: string): string {
  return [...new Set(stems(words))].sort().join(' ')
}

/** The number of the page to each name, of those pages that there are. */
export function askedFor(numbers: ReadonlyMap<string, number>): Record<string, number> {
  const found = Object.entries(NAMES).flatMap(([path, names]) => {
    const number = numbers.get(path)
    return number === undefined ? [] : names.map((name) => [nameKey(name), number] as const)
  })
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}
