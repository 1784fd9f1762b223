import type { Random } from '../corpus/random.ts'
import { SNIPPETS } from './snippets.ts'

/** Changes a text a few times by chance: pieces and lines of it go, come twice, change places; hostile pieces come in. */
export function mutated(text: string, random: Random): string {
  let made = text
  for (let times = random.between(1, 4); times > 0; times--) made = random.pick(WAYS)(made, random)
  return made
}

type Way = (text: string, random: Random) => string

const insert: Way = (text, random) => {
  const at = random.between(0, text.length)
  return text.slice(0, at) + random.pick(random.pick(SNIPPETS)) + text.slice(at)
}

const insertAtLine: Way = (text, random) => {
  const at = text.indexOf('\n', random.between(0, text.length)) + 1
  return text.slice(0, at) + random.pick(random.pick(SNIPPETS)) + text.slice(at)
}

const replaceSign: Way = (text, random) => {
  const at = random.between(0, Math.max(0, text.length - 1))
  return text.slice(0, at) + random.pick(random.pick(SNIPPETS)) + text.slice(at + 1)
}

const repeat: Way = (text, random) => {
  const [from, to] = piece(text, random)
  return text.slice(0, to) + text.slice(from, to).repeat(random.between(1, 5)) + text.slice(to)
}

const remove: Way = (text, random) => {
  const [from, to] = piece(text, random)
  return text.slice(0, from) + text.slice(to)
}

const move: Way = (text, random) => {
  const [from, to] = piece(text, random)
  const rest = text.slice(0, from) + text.slice(to)
  const at = random.between(0, rest.length)
  return rest.slice(0, at) + text.slice(from, to) + rest.slice(at)
}

const onLines =
  (change: (lines: string[], at: number, random: Random) => void): Way =>
  (text, random) => {
    const lines = text.split('\n')
    change(lines, random.between(0, lines.length - 1), random)
    return lines.join('\n')
  }

const WAYS: readonly Way[] = [
  insert,
  insert,
  insertAtLine,
  insertAtLine,
  replaceSign,
  repeat,
  remove,
  move,
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, random) => {
    const other = random.between(0, lines.length - 1)
    ;[lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? '']
  }),
  onLines((lines, at) => {
    lines[at] = `  ${lines[at]}`
  }),
]

/** The beginning and the end of a piece of up to sixty signs. */
function piece(text: string, random: Random): [from: number, to: number] {
  const from = random.between(0, text.length)
  return [from, Math.min(text.length, from + random.between(1, 60))]
}
