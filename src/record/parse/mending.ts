/** What to type where a field is missing, or holds something else than it may. */
import type { Help } from '../fault.ts'
import { hoursMeant } from '../meant.ts'
import { oneOf } from '../nearest.ts'
import { isNothing } from '../nothing.ts'
import { quoted } from './as-written.ts'
import { expectation, type Issue, leaves } from './expectation.ts'
import { knownKeys } from './keys.ts'
import type { Meant } from './meaning.ts'
import type { Subject } from './subject.ts'

/** What to add where something is missing. */
export function toAdd(issue: Issue, subject: Subject): Help[] {
  const { noun } = subject
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '')
  if (key === '') return [`write each ${noun} as \`name: value\` on a line of its own`]
  const known = issue.path.length === 1 ? subject.known[key] : undefined
  if (noun === 'attribute') {
    if (known === undefined) return [`add \`${key}="…"\` to the opening tag, with ${wanted(issue)}`]
    return [{ say: `add \`${key}="${known}"\``, edits: [{ span: subject.end, text: ` ${key}="${known}"` }] }]
  }
  if (known !== undefined)
    return [{ say: `add a line \`${key}: ${known}\``, edits: [{ span: subject.end, text: `${key}: ${known}\n` }] }]
  const words = leaves(issue).flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []))
  const isInBraces = issue.path.length > 1 && subject.written(issue.path.slice(0, -1)).startsWith('{')
  if (words.length > 0 && isInBraces)
    return [`add \`${key}:\` between the braces, with the one of these words that is true: ${oneOf(words)}`]
  if (words.length > 0) return [`add a line \`${key}:\` with the one of these words that is true: ${oneOf(words)}`]
  const list = leaves(issue).some((one) => one.code === 'invalid_type' && one.expected === 'array')
  return [
    list
      ? `add a line \`${key}: […]\` with the entries between the brackets; \`[]\` where there are none`
      : `add a line that begins with \`${key}:\``,
  ]
}

/** What to write instead of something that doesn't fit; `meant` is what it stands for, if anybody can say. */
export function toWrite(issue: Issue, found: unknown, meant: Meant | undefined, subject: Subject): Help[] {
  if (meant?.unknown) return []
  const { path } = issue
  const key = String(path.findLast((step) => typeof step === 'string') ?? '')
  const as = (text: string) =>
    subject.noun === 'attribute'
      ? `${key}="${text}"`
      : typeof path.at(-1) === 'number' || key === ''
        ? text
        : `${key}: ${text}`
  const put = (text: string, say: string): Help => ({ say, edits: [{ span: subject.where(path), text }] })
  if (meant?.text !== undefined) {
    if (meant.isLike) return [`if that is what is meant, write \`${as(meant.text)}\``]
    const isQuoted = typeof found !== 'string' && meant.text === quoted(subject.written(path))
    return [put(meant.text, isQuoted ? `put it in quotes: \`${meant.text}\`` : `write \`${as(meant.text)}\``)]
  }
  const all = leaves(issue)
  const out = isOptional(subject, path) ? `take ${subject.noun === 'field' ? 'the line' : `\`${key}\``} out` : undefined
  const orOut = (help: string): Help[] => [
    out && (found === null || (typeof found === 'string' && isNothing(found)))
      ? `${help}; if there is nothing to say, ${out}`
      : help,
  ]
  const expects = (type: string) => all.some((one) => one.code === 'invalid_type' && one.expected === type)
  const isDay = all.some((one) => /date/.test(one.message) || ('format' in one && one.format === 'date'))
  if (expects('array') && typeof found === 'string' && isNothing(found)) {
    const instead = knownKeys(subject.schema, path.slice(0, -1)).includes('nil')
      ? ', or write `nil: true` in its place where it was declared that there are none'
      : ''
    return [
      out ? `if there is nothing to list, ${out}${instead}` : `if there is nothing to list, write \`${as('[]')}\``,
    ]
  }
  if (expects('array'))
    return orOut(
      path.length === 0 && found === null
        ? 'write `[]` where there is nothing to list'
        : `write the entries on lines of their own, each with \`- \` before it${ofKeys(subject, [...path, 0])}`,
    )
  if (expects('object') && !expects('string'))
    return orOut(
      `write its fields${path.length > 0 ? ' below it' : ''}, each on a line of its own${ofKeys(subject, path)}`,
    )
  if (found === null || found === '')
    return orOut(
      subject.noun === 'field'
        ? `write ${wanted(issue)} behind \`${key}:\``
        : `write ${wanted(issue)} between the quotes`,
    )
  if (issue.code === 'too_small' && issue.origin === 'array')
    return [`write the entries below it, each on a line that begins with \`- \`${ofKeys(subject, [...path, 0])}`]
  if (typeof found === 'object') {
    const text = subject.written(path)
    return [
      /^[[{][^\n]*$/.test(text) || /^[^\n]+$/.test(text.trim())
        ? put(quoted(text.trim()), `put the whole value in quotes: \`${quoted(text.trim())}\``)
        : 'write it as text on one line, in quotes',
    ]
  }
  if (path.includes('left') && all.some((one) => one.code === 'invalid_value'))
    return [
      `write ${wanted(issue)}, as the source tells it; where none of these does, \`left: { how: other, reason: … }\`, with the reason as it was published`,
    ]
  const hours = all.some((one) => /time of day/.test(one.message)) && typeof found === 'string' ? hoursMeant(found) : []
  if (hours.length > 1)
    return hours.map((hour, n) => put(`"${hour}"`, `${n > 0 ? 'or ' : ''}write \`${as(`"${hour}"`)}\``))
  if (isDay)
    return [
      /^\d{4}-\d{2}-\d{2}$/.test(String(found))
        ? 'no calendar has this day: look it up in the source'
        : `write the day as year, month and day in figures, with hyphens between them${out ? `; if it is not known, ${out}` : ''}`,
    ]
  if (all.some((one) => /time of day/.test(one.message))) return ['no day has this hour: look it up in the source']
  return orOut(`write ${wanted(issue)}`)
}

function ofKeys(subject: Subject, path: Issue['path']): string {
  const keys = knownKeys(subject.schema, path)
  // More than a few names tell nobody anything.
  return keys.length > 0 && keys.length < 10 ? `, with ${keys.map((one) => `\`${one}\``).join(', ')}` : ''
}

/** Whether the schema does without what stands at a path. */
function isOptional({ schema, value }: Subject, path: Issue['path']): boolean {
  const copy = structuredClone(value)
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)?.[step], copy)
  const last = path.at(-1)
  if (typeof holder !== 'object' || holder === null || last === undefined || typeof last === 'number') return false
  Reflect.deleteProperty(holder, last)
  const read = schema.safeParse(copy)
  return read.success || !read.error.issues.some((issue) => String(issue.path) === String(path))
}

/** What is expected, without samples, which nobody should copy. */
function wanted(issue: Issue): string {
  if (issue.code === 'too_small' && issue.origin === 'number') return `a number of ${issue.minimum} or more`
  if (issue.code === 'too_big') return `a number of ${issue.maximum} or less`
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'the whole address, from `https://` on'
  const what = expectation(issue).replace(/,? such as [`"][^`"]*[`"]/g, '')
  return what === 'text' ? 'the words' : what
}
