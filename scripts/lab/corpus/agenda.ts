import { Random } from './random.ts'
import { ASPECTS, TOPICS, type Topic } from './topics.ts'

/** An item of business: its topic and title. */
export interface Business {
  topic: Topic
  title: string
}

/**
 * The four items of business of the nth meeting. The first takes up what the
 * last item of the meeting before put off, so both speak of the same topic.
 */
export function businessOf(n: number, seed: number): [Business, Business, Business, Business] {
  const first = deferredBy(n - 1, seed)
  const last = deferredBy(n, seed)
  const random = new Random(seed, n, 1)
  const others = TOPICS.filter((topic) => topic !== first && topic !== last)
  const [second, third] = random.some(others, 2) as [Topic, Topic]
  const titled = (topic: Topic): Business => ({ topic, title: `${topic.name}: ${random.pick(ASPECTS)}` })
  return [titled(first), titled(second), titled(third), titled(last)]
}

/** The topic of which the nth meeting puts something off; never that of its neighbours. */
function deferredBy(n: number, seed: number): Topic {
  return TOPICS[(seed + (n + 1) * 7) % TOPICS.length] as Topic
}
