import { Random } from '../corpus/random.ts'
import { type Body, Judge } from './judge.ts'
import { mutated } from './mutate.ts'

/** A changed text that does not do what it must. */
export interface Failure {
  seed: number
  path: string
  text: string
  complaints: string[]
}

/** Changes texts of bodies by chance, a number of times from a seed on, and gives what goes wrong. Same seed, same texts. */
export function* fuzz(bodies: readonly Body[], first: number, count: number): Generator<Failure> {
  const judged = bodies.map((body) => ({ body, judge: new Judge(body), paths: [...body.texts.keys()].sort() }))
  for (let seed = first; seed < first + count; seed++) {
    const random = new Random(seed)
    const { body, judge, paths } = random.pick(judged)
    const path = random.pick(paths)
    const text = mutated(body.texts.get(path) ?? '', random)
    const complaints = judge.complaints(path, text)
    if (complaints.length > 0) yield { seed, path, text, complaints }
  }
}
