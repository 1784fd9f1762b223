/** The form of a kind of document, made from its schema. */
import * as z from 'zod'
import { type Category, type Kind, pointingAt, SCHEMAS } from '../../../record/index.ts'
import type { Form, FormField, Shape } from './shapes.ts'

type Json = z.core.JSONSchema.JSONSchema

/** The fields that most documents of a kind need, beside those without which there is none. */
const FIRST: Partial<Record<Kind, readonly string[]>> = {
  minutes: ['start', 'end', 'venue', 'chair', 'attended', 'inAttendance', 'apologies', 'nextMeeting'],
  papers: ['date', 'authors', 'topics'],
  events: ['date', 'venue', 'attended', 'with', 'topics'],
  interests: ['nil', 'interests'],
  people: ['roles'],
  organisations: ['abbreviation'],
  topics: ['type', 'about'],
  'terms-of-reference': ['from'],
  pathfinders: ['organisation', 'place', 'contact'],
}

/** What nobody writes by hand. */
const MADE = new Set(['seal'])

/**
 * The form of the documents of a kind.
 * @param categories the kinds of interest that the body knows
 */
export function formOf(kind: Kind, categories: readonly Category[]): Form {
  const schema = z.toJSONSchema(SCHEMAS[kind] as z.ZodType, { target: 'draft-7', io: 'input' })
  const fields = fieldsIn([schema], [], { kind, categories }).filter(({ name }) => !MADE.has(name))
  const required = fields.filter((one) => one.required).map(({ name }) => name)
  return { fields, first: [...required, ...(FIRST[kind] ?? [])] }
}

interface Context {
  kind: Kind
  categories: readonly Category[]
}

/** The fields of an object, or of several that may stand in the same place. */
function fieldsIn(objects: readonly Json[], path: readonly PropertyKey[], context: Context): FormField[] {
  const fields = new Map<string, FormField>()
  for (const { properties = {}, required = [] } of objects)
    for (const [name, of] of Object.entries(properties)) {
      const one = of as Json
      const help = inPlainWords(one.description ?? '')
      const isRequired = objects.length === 1 && required.includes(name)
      fields.set(name, {
        name,
        label: labelOf(name),
        help,
        shape: shapeOf(one, [...path, name], context),
        required: isRequired,
      })
    }
  return [...fields.values()]
}

function shapeOf(schema: Json, path: readonly PropertyKey[], context: Context): Shape {
  const any = (schema.anyOf ?? []) as Json[]
  if (any.length > 0) return ofSeveral(any, path, context)
  if (schema.type === 'array')
    return { as: 'list', of: shapeOf(schema.items as Json, [...path, 0], context), alone: false }
  if (schema.type === 'object') return { as: 'group', fields: fieldsIn([schema], path, context) }
  if (schema.type === 'boolean') return { as: 'yes-no' }
  if (schema.type === 'integer' || schema.type === 'number') return { as: 'number' }
  if (schema.enum) return { as: 'choice', of: schema.enum.map((one) => choice(String(one))) }
  return ofText(schema, path, context)
}

/** Either a list or one entry of it, and either an object or what stands for the plain one. */
function ofSeveral(any: readonly Json[], path: readonly PropertyKey[], context: Context): Shape {
  const list = any.find(({ type }) => type === 'array')
  if (list) return { as: 'list', of: shapeOf(list.items as Json, [...path, 0], context), alone: true }
  const objects = any.filter(({ type }) => type === 'object')
  // A number or words: words can hold both.
  const [plain] = any.filter(({ type }) => type !== 'object')
  if (objects.length === 0) return { as: 'text' }
  const fields = fieldsIn(objects, path, context)
  const [short] = objects[0]?.required ?? []
  return plain && short !== undefined ? { as: 'group', fields, short } : { as: 'group', fields }
}

function ofText({ format, pattern = '' }: Json, path: readonly PropertyKey[], { kind, categories }: Context): Shape {
  const name = path.findLast((step) => typeof step === 'string')
  const target = pointingAt(kind, path)
  if (pattern.startsWith('^minutes')) return { as: 'name', from: ['minutes'], words: pattern.includes('#') }
  if (target?.as === 'id') return { as: 'name', from: [...target.kinds], words: target.orWords === true }
  if (target?.as === 'element') return { as: 'name', from: ['actions', 'documents'], words: true }
  if (name === 'document') return { as: 'name', from: ['documents', 'actions'], words: true }
  if (name === 'meets') return { as: 'name', from: ['clauses'], words: true }
  if (name === 'items') return { as: 'name', from: ['items'], words: false }
  if (kind === 'interests' && name === 'category')
    return { as: 'choice', of: categories.map(({ id, name: label }) => ({ value: id, label })) }
  if (format === 'date') return { as: 'date' }
  if (pattern.includes('[0-5]\\d$')) return { as: 'time' }
  if (pattern.startsWith('^\\d{4}')) return { as: 'day' }
  return { as: LONG.has(String(name)) ? 'long' : 'text' }
}

const LONG = new Set(['detail', 'reason', 'note', 'summary', 'ruling'])

/** A value as words: `not-recorded` is “not recorded”. */
function choice(value: string): { value: string; label: string } {
  return { value, label: value.replaceAll('-', ' ') }
}

/** What a word of the schema is on the form: a field is called by its label, and true is yes. */
function worded(code: string): string {
  if (code === 'policy.unsignedDays') return 'the days of the policy'
  return code
    .replace(/\btrue\b/, 'yes')
    .replace(/\bfalse\b/, 'no')
    .replaceAll('-', ' ')
    .replace(/^[a-z]+[A-Z]\w*$/, labelOf)
}

const LABELS: Readonly<Record<string, string>> = {
  body: 'Committee',
  owner: 'Who is to do it',
  for: 'Instead of',
  as: 'Came as',
  of: 'From which organisation',
  nil: 'No interests at all',
  lang: 'Language',
  url: 'Address on the web',
  approvedAt: 'Approved at which meeting',
  clearedAt: 'Cleared at which meeting',
  until: 'Until',
  id: 'Number or name of its own',
}

/** What a field is called: `inAttendance` is “In attendance”. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return LABELS[name] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

const FOLDERS = /\/(?:(?:,| or|, or| and)? [a-z-]+\/)*/.source
/** What only those need to know who write a field by hand. */
const BY_HAND = [
  new RegExp(`[:,] (?:an id|ids) (?:from [a-z-]+${FOLDERS}|of the headings)(?:, or entries)?`, 'g'),
  /: an id from `categories` in body\.yaml, or one of the usual ones/,
  /: clause ids, such as `[^`]*`/,
  /, or from posts\/ for all of them/,
  / or id(?= that)/,
  / in `attachments\/<document id>\/`/,
  /; the (?:file|folder) has the same name(?:, with a word after it where a day has two(?:: `[^`]*`)?)?/g,
  / The file has the same name, with a word after it where a day has two\./g,
  /: `minutes\/[^`]*`(?:, or `[^`]*`)?/g,
  /: its full id, such as `[^`]*`/g,
  /, such as "\d\d:\d\d"/g,
  /; with words, `\{[^`]*`/g,
]

/** What is said of a field, for those who see a form. */
function inPlainWords(description: string): string {
  const words = BY_HAND.reduce((made, pattern) => made.replace(pattern, ''), description)
  return words.replace(/`([^`]*)`/g, (_, code: string) => `“${worded(code)}”`)
}
