/** What editors write by themselves: the elements and the documents of the record, with places to fill in. */
import * as z from 'zod'
import { isFieldsOnly, SCHEMAS } from '../../../src/record/schemas/index.ts'
import { ELEMENTS } from '../../../src/record/vocabulary.ts'

/** A snippet, as VS Code takes it. */
export interface Snippet {
  prefix: string
  scope: string
  description: string
  body: string[]
}

/** What a schema says of one field or attribute, as far as it is used here. */
interface Field {
  enum?: string[]
  anyOf?: Field[]
  type?: string
  format?: string
  pattern?: string
  items?: Field
  properties?: Record<string, Field>
  required?: string[]
}

/** Each element: what it says, the attributes that people write though they need not, and its words; none if it has no words. */
const SAID: Record<keyof typeof ELEMENTS, [says: string, usual: string[], words?: string]> = {
  Item: ['What an item of the agenda is about', ['topics', 'concerns']],
  Action: ['What somebody is to do', ['owner', 'due'], 'What is to be done.'],
  Update: ['What became of an earlier action, need or deferral', [], 'What was reported.'],
  Decision: ['What was agreed', [], 'What was agreed.'],
  Deferral: ['What was put off', [], 'What was put off.'],
  Need: ['What was said to be needed, and nobody was asked to do', [], 'What is needed.'],
  Interest: ['An interest declared in the meeting', [], 'What was declared.'],
  Note: ['A remark added after approval', ['date', 'source'], 'The remark.'],
  Passage: ['A passage in another language', ['lang'], 'The passage.'],
  Clause: ['A clause of the terms of reference', [], 'What it asks for.'],
}

/** The fields that people write in a document though they need not, by its kind. */
const USUAL: Partial<Record<keyof typeof SCHEMAS, string[]>> = {
  minutes: ['start', 'end', 'venue', 'chair', 'apologies'],
  papers: ['date', 'authors'],
  events: ['date'],
  interests: ['interests'],
  people: ['roles'],
}

/** The same in an entry of a list. */
const IN_ENTRIES = ['organisation', 'from']

/** What stands in a place until it is filled in, by its name; of others, something of the right form. */
const SAMPLES: Record<string, string> = {
  id: '1',
  of: 'minutes/2026-02-11/1',
  document: 'minutes/2026-02-11',
  to: 'next-meeting',
  due: 'next-meeting',
  start: '"14:00"',
  end: '"15:30"',
  lang: 'cy',
  date: '2026-05-20',
  ...Object.fromEntries(['owner', 'member', 'organisation', 'concerns', 'topics'].map((name) => [name, 'an-id'])),
}
/** The name of the file says these. */
const IN_NAME = new Set(['minutes.date', 'interests.signed'])

/** All snippets by their titles, as the text of a file. */
export function snippets(): string {
  const elements = Object.entries(ELEMENTS).map(([name, schema]) => [
    `<${name}>`,
    element(name as keyof typeof ELEMENTS, read(schema)),
  ])
  const documents = Object.entries(SCHEMAS).map(([kind, schema]) => [
    `New: ${kind}`,
    document(kind as keyof typeof SCHEMAS, read(schema)),
  ])
  return `${JSON.stringify(Object.fromEntries([...documents, ...elements] as [string, Snippet][]), null, 2)}\n`
}

const read = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as Field

function element(name: keyof typeof ELEMENTS, { required = [], properties = {} }: Field): Snippet {
  const [description, usual, words] = SAID[name]
  const place = places()
  const attributes = chosen(properties, required, usual).map(([key, field]) => ` ${key}="${place(key, field)}"`)
  const tag = `<${name}${attributes.join('')}`
  return {
    prefix: name.toLowerCase(),
    scope: 'mdx,markdown',
    description,
    body: [words === undefined ? `${tag} />` : `${tag}>\${0:${words}}</${name}>`],
  }
}

function document(kind: keyof typeof SCHEMAS, { required = [], properties = {} }: Field): Snippet {
  const place = places()
  const fields = chosen(properties, required, USUAL[kind] ?? []).flatMap(([key, field]) =>
    lines(kind, key, field, place),
  )
  const isFields = isFieldsOnly(kind)
  return {
    prefix: `new-${kind}`,
    scope: isFields ? 'yaml' : 'mdx,markdown',
    description: `A new document in content/${kind}/`,
    body: isFields ? fields : ['---', ...fields, '---', '', '$0'],
  }
}

/** The lines of a field; a list of entries has one entry. */
function lines(kind: string, key: string, field: Field, place: Place): string[] {
  const entry = field.items?.properties
  if (!entry) {
    const value = IN_NAME.has(`${kind}.${key}`) ? '$TM_FILENAME_BASE' : place(key, field.items ?? field)
    return [`${key}: ${field.items ? `[${value}]` : value}`]
  }
  const inner = chosen(entry, field.items?.required ?? [], IN_ENTRIES)
  return [`${key}:`, ...inner.map(([name, one], n) => `  ${n === 0 ? '-' : ' '} ${name}: ${place(name, one)}`)]
}

type Place = (name: string, field: Field) => string

/** Numbered places, each with a choice or with something of the right form in it. */
function places(): Place {
  let n = 0
  return (name, field) => {
    n += 1
    if (field.enum) return `\${${n}|${field.enum.join(',')}|}`
    return `\${${n}:${SAMPLES[name] ?? sample(field)}}`
  }
}

function sample({ format, pattern, anyOf = [] }: Field): string {
  if (anyOf[0]) return sample(anyOf[0])
  if (format === 'date') return '2026-05-20'
  return pattern === undefined ? 'In words of your own' : 'an-id'
}

/** The fields that are needed, and those that are usual, in the order of the schema. */
function chosen(properties: Readonly<Record<string, Field>>, required: readonly string[], usual: readonly string[]) {
  return Object.entries(properties).filter(([name]) => required.includes(name) || usual.includes(name))
}
