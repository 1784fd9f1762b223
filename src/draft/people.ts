/** Names as lists of attendance write them, also run together on a line. */
import { idsNamed, type Kind, type PublicRecord } from '../record/index.ts'

/** Somebody whom a list names. */
export interface Attendee {
  /** The words that name them. */
  words: string
  kind: Kind
  id: string
  /** What stands behind the name in brackets: an organisation, items, a role. */
  behind?: string
  /** The id of the one for whom they sat in. */
  for?: string
}

/** What a line of names says. */
export interface NamesOnLine {
  found: Attendee[]
  /** Words that look like names, and that the record doesn't know. */
  unknown: string[]
  /** Whether the line holds names and nothing else. */
  isNames: boolean
}

/** Words of the longest name. */
const LONGEST = 9
const SEPARATORS = /\s*(?:[,;&\t/|]|\band\b|\bwith\b)\s*/i
const LABEL = /^\s*(?:[\p{L}\s()-]{2,40}?)\s*[:–]\s*/u
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|cllr|councillor|rev)\.?$/i
/** A deputy, and for whom. */
const FOR = /^(.+?)\s+(?:for|on\s+behalf\s+of|deputising\s+for|deputy\s+for|representing)\s+(.+)$/i
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*)(?:\s+(?:de|van|von|der|le|la|of|\p{Lu}[\p{L}'’.-]*)){1,4}$/u

/**
 * Reads a line of names from the longest known name on: `Julian Le Grand Peter Marsh` is two.
 * @param kinds the folders in which names are looked for, the likeliest first
 */
export function namesOn(line: string, kinds: readonly Kind[], { documents }: PublicRecord): NamesOnLine {
  const found: Attendee[] = []
  const unknown: string[] = []
  let isNames = true
  for (const part of partsOf(line)) {
    const { behind } = part
    // A name of the record may hold such a word itself: “Representative for Mutuals”.
    const isName = longest(part.name.split(/\s+/), 0)?.to === part.name.split(/\s+/).length
    const [, deputy = part.name, sender] = (isName ? undefined : FOR.exec(part.name)) ?? []
    const name = deputy
    const tokens = name.split(/\s+/).filter(Boolean)
    let left: string[] = []
    const leave = () => {
      const words = left.filter((word) => !TITLE.test(word)).join(' ')
      if (words !== '') {
        if (NAME.test(left.join(' '))) unknown.push(left.join(' '))
        else isNames = false
      }
      left = []
    }
    for (let at = 0; at < tokens.length; ) {
      const known = longest(tokens, at)
      if (known) {
        leave()
        found.push({ ...known.who, words: tokens.slice(at, known.to).join(' ') })
        at = known.to
      } else left.push(tokens[at++] as string)
    }
    leave()
    const last = found.at(-1)
    if (behind && last && name.endsWith(last.words)) last.behind = behind
    if (sender === undefined) continue
    const [id, ...more] = idsNamed(sender, ['people'], documents)
    if (id !== undefined && more.length === 0 && last && name.endsWith(last.words)) last.for = id
    else unknown.push(sender)
  }
  return { found, unknown, isNames }

  function longest(
    tokens: readonly string[],
    at: number,
  ): { who: Pick<Attendee, 'kind' | 'id'>; to: number } | undefined {
    if (!/^\p{Lu}/u.test(tokens[at] ?? '')) return undefined
    for (let to = Math.min(tokens.length, at + LONGEST); to > at; to--) {
      const words = tokens.slice(at, to).join(' ')
      // A first name alone is part of a name that the record doesn't know.
      if (to - at === 1 && tokens.length > 1 && !/^[A-Z]{2,4}$/.test(words)) continue
      for (const kind of kinds) {
        const [id, ...more] = idsNamed(words, [kind], documents)
        if (id !== undefined && more.length === 0 && isWhole(words)) return { who: { kind, id }, to }
      }
    }
    return undefined
  }
}

/** Whether words hold no sign that parts one name from the next. */
function isWhole(words: string): boolean {
  return !/[,;&/]|\band\b/.test(words)
}

function partsOf(line: string): { name: string; behind?: string }[] {
  return line
    .replace(LABEL, (label) => (/[:]/.test(label) ? '' : label))
    .split(/(\([^()]*\))/)
    .reduce<{ name: string; behind?: string }[]>((parts, piece, n) => {
      const last = parts.at(-1)
      if (n % 2 === 1 && last) last.behind = piece.slice(1, -1).trim()
      else parts.push(...piece.split(SEPARATORS).map((name) => ({ name: name.trim() })))
      return parts
    }, [])
    .filter(({ name, behind }) => name !== '' || behind !== undefined)
}
