/** The fields that minutes without any may begin with: what their name and their own text say, and nothing else. */
import { type Document, type Help, hoursMeant, type PublicRecord, START, writtenHours } from '../../record/index.ts'
import { type Named, namesIn } from './names-in.ts'

/** So much of a text is searched for what is written above minutes. */
const ABOVE = 3000

/** Lines to write above a text, and what is left to whoever was there. */
export function fieldsOf(document: Document, record: PublicRecord): Help[] {
  const { text } = document.source
  const { attended, inAttendance, apologies, chair } = namesIn(text, record)
  const lines = [
    ...field('date', dayOf(document)),
    ...timesIn(text),
    ...field('venue', labelled(text, /venue|place|location|held at/)),
    'status: draft',
    ...field('chair', chair),
    ...list('attended', attended),
    ...list('inAttendance', inAttendance),
    ...list('apologies', apologies),
  ]
  const day = dayOf(document)
  const say = 'write these lines above the first one, with an empty line after them:'
  return [
    // What still lacks something is no mend by itself.
    day && attended ? { say, edits: [{ span: START, text: `---\n${lines.join('\n')}\n---\n\n` }] } : say,
    ...['---', ...lines, '---'].map((line) => `\`${line}\``),
    ...(day ? [] : ['name the file by the day of the meeting, and write that day as `date:`']),
    ...(attended ? [] : [NO_LIST]),
  ]
}

const NO_LIST =
  'no list of members who came can be read in the text: add `attended:` with their ids from people/; where nobody wrote them down, add `attended: []` and `attendance: not-recorded`'

function dayOf({ data }: Document): string | undefined {
  return (data as Document<'minutes'>['data'])?.date
}

function field(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}: ${/^[\w-]+$/.test(value) ? value : JSON.stringify(value)}`]
}

function list(name: string, names: readonly Named[] | undefined): string[] {
  return names === undefined
    ? []
    : [`${name}: [${names.map(({ id, words }) => id ?? JSON.stringify(words)).join(', ')}]`]
}

/** What stands behind a label of its own line. */
function labelled(text: string, label: RegExp): string | undefined {
  const line = new RegExp(`^[*_\\t ]*(?:${label.source})[*_ ]*[:\\t][*_ \\t]*(\\S[^\\n]*?)[*_\\s]*$`, 'im')
  return line.exec(text.slice(0, ABOVE))?.[1]
}

/** When it began and ended, where the text says so, and can't mean another hour. */
function timesIn(text: string): string[] {
  const line = labelled(text, /time|date and time|date|when|hours?/)
  const hours = labelled(text, /time|date and time|hours?/) ?? line ?? ''
  const both = writtenHours(hours)?.value
  const one = (label: RegExp, found: readonly string[] = hoursMeant(labelled(text, label) ?? '')) =>
    found.length === 1 ? found[0] : undefined
  return [
    ...field('start', one(/start(?:ed)?|time|began/, both?.start)),
    ...field('end', one(/end(?:ed)?|closed|finish(?:ed)?/, both?.end)),
  ]
}
