/** What words without a mark report on: the open action of an earlier meeting that they fit. */
import {
  addDays,
  type Entry,
  find,
  lazy,
  type Meeting,
  openActions,
  type PublicRecord,
  words,
} from '../../record/index.ts'

/** What people say of earlier actions, by the status that it means. */
const STATUS: readonly [status: 'done' | 'dropped' | 'in-progress', RegExp][] = [
  [
    'in-progress',
    /\b(?:carr(?:ied|y)\s+(?:forward|over)|c\/f|ongoing|on-going|in\s+hand|in\s+progress|under\s?way|outstanding|not\s+(?:yet\s+)?(?:been\s+)?(?:done|complete|completed))\b/i,
  ],
  ['dropped', /\b(?:no\s+longer\s+(?:needed|required|pursued)|dropped|withdrawn|abandoned)\b/i],
  ['done', /\b(?:closed?|done|completed?|discharged|actioned|finished)\b/i],
]
/** So many are listed where none fits. */
const MOST = 5

/** The status that words give to something earlier; `undefined` where they give none. */
export function statusIn(text: string): 'done' | 'dropped' | 'in-progress' | undefined {
  return STATUS.find(([, pattern]) => pattern.test(text))?.[0]
}

/** The one open action that words fit, by its owner and what both speak of; `undefined` where none does, or two do as well. */
export function reportedIn(text: string, meeting: Meeting, record: PublicRecord): Entry<'Action'> | undefined {
  const open = openAt(meeting, record)
  const said = keywords(text)
  const points = new Map<Entry<'Action'>, number>()
  for (const word of said) for (const one of open.by.get(word) ?? []) points.set(one, (points.get(one) ?? 0) + 1)
  const [best, second] = [...points].sort((a, b) => b[1] - a[1])
  return best && best[1] >= LEAST && best[1] > (second?.[1] ?? 0) ? best[0] : undefined
}

/** What to write around words that report on an action. */
export function reportOn({ id }: Entry<'Action'>, status: string): string {
  return `Update of="${id}" status="${status}"`
}

/** The help where it is not plain which action words report on: those that are open, and what is said of them. */
export function openBefore(meeting: Meeting, record: PublicRecord): string {
  const { all } = openAt(meeting, record)
  const some = all.slice(-MOST).map(({ id, element }) => `\`${id}\` (“${shortened(words(element.body))}”)`)
  const more = all.length - some.length
  const list = `${some.join(', ')}${more > 0 ? `, and ${more} before these` : ''}`
  const which = all.length === 0 ? '; the record has none that was open' : `. Open until this meeting: ${list}`
  return `if it tells what became of an earlier action: \`<Update>\`, with the id of that${which}`
}

const LEAST = 2

interface Open {
  all: readonly Entry<'Action'>[]
  /** By the words that they share with nothing else of the language. */
  by: ReadonlyMap<string, readonly Entry<'Action'>[]>
}

function openAt(meeting: Meeting, record: PublicRecord): Open {
  const known = openOn(record)
  const day = addDays(meeting.date, -1)
  let open = known.get(meeting)
  if (!open) {
    const told = new Set(meeting.updates.map(({ element }) => element.attributes.of))
    const all = openActions(record, day).filter(({ id }) => !told.has(id))
    const by = new Map<string, Entry<'Action'>[]>()
    for (const one of all) {
      const owners = (one.element.attributes.owner ?? []).map((id) => find(record, 'people', id)?.data?.name ?? '')
      for (const word of keywords(`${words(one.element.body)} ${owners.join(' ')}`)) {
        const found = by.get(word)
        if (found) found.push(one)
        else by.set(word, [one])
      }
    }
    open = { all, by }
    known.set(meeting, open)
  }
  return open
}

/** By the meeting before which they are open. */
const openOn = lazy((_: PublicRecord) => new Map<Meeting, Open>())

/** The words that say what a sentence is about. */
function keywords(text: string): Set<string> {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(all.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)))
}

const COMMON = new Set(
  'that this with from have been were will would which their they there then than what when where into about action actions point points closed done complete completed carried forward next meeting minutes ongoing hand still also after before members member chair committee taskforce group board panel mrs miss prof'.split(
    ' ',
  ),
)

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 60))} …` : text
}
