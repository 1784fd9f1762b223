/** A declaration of interests that was entered in a form. */
import {
  addDays,
  categoriesOf,
  type Interest,
  idsNamed,
  isDate,
  type Kind,
  latestBy,
  type PublicRecord,
} from '../../record/index.ts'
import { fileOf, given, type NewFile } from '../new/file.ts'
import { FormError, fieldsOf } from './fields.ts'

/** The labels of the form, in order: `.github/ISSUE_TEMPLATE/declaration.yml`. */
export const DECLARATION_LABELS = [
  'Member',
  'Signed on',
  'How',
  'Received on',
  'Interests or none',
  'Interests',
] as const
/** What is chosen for the ways in which a declaration is made. */
export const WAYS = { 'The form is signed': 'signed', 'By letter': 'letter', Orally: 'oral' } as const
/** What is chosen where there are no interests. */
export const NONE = 'It says that there are no interests'
/** The lines of an interest. */
const LINES = ['Category', 'Organisation', 'From', 'Until', 'Value', 'What it is'] as const

/**
 * The declaration of a form, as a new document: the whole statement of that day. An interest that was in the declaration
 * before keeps its id.
 * @throws FormError where something in the form can't be read, or there is a declaration of that day
 */
export function declarationInForm(body: string, record: PublicRecord): NewFile {
  const fields = fieldsOf(body, DECLARATION_LABELS)
  const member = idOf('Member', fields.Member, 'people', record)
  const signed = day('Signed on', fields['Signed on'])
  const form = Object.hasOwn(WAYS, fields.How) ? WAYS[fields.How as keyof typeof WAYS] : undefined
  if (!form) throw new FormError(`The field “How” says none of: ${Object.keys(WAYS).join(', ')}.`)
  if (record.documents.has(`interests/${member}/${signed}`))
    throw new FormError(`There is a declaration of that member and day already. It is never changed.`)
  const nil = fields['Interests or none'] === NONE
  const entered = fields.Interests.split(/\n\s*\n/).flatMap((lines) => linesOf(lines) ?? [])
  if (nil && entered.length > 0)
    throw new FormError(
      'The form says that there are no interests, and lists some. Empty the list, or choose the other.',
    )
  if (!nil && entered.length === 0)
    throw new FormError(`The list of interests is empty. If there are none, choose “${NONE}”.`)
  const received = fields['Received on'] === '' ? undefined : day('Received on', fields['Received on'])
  return fileOf(`interests/${member}/${signed}.mdx`, {
    member,
    signed,
    form,
    received: received === signed ? undefined : received,
    ...(nil ? { nil } : { interests: numbered(entered, member, signed, record) }),
  })
}

type Entered = Partial<Record<(typeof LINES)[number], string>>

/** The lines of one interest by their labels; nothing where all are empty. */
function linesOf(text: string): Entered | undefined {
  const found: Entered = {}
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const label = LINES.find((one) => line.trim().toLowerCase().startsWith(`${one.toLowerCase()}:`))
    if (label === undefined)
      throw new FormError(`Unexpected line “${line.trim()}”, expected one that begins with ${LINES.join(':, ')}:`)
    if (found[label] !== undefined)
      throw new FormError(`“${label}” is there twice in one interest: put an empty line between two interests.`)
    const value = line
      .trim()
      .slice(label.length + 1)
      .trim()
    if (value !== '') found[label] = value
  }
  return Object.keys(found).length === 0 ? undefined : found
}

/** The interests as entries with ids. */
function numbered(all: readonly Entered[], member: string, signed: string, record: PublicRecord): object[] {
  const declared = record.declarations.get(member) ?? []
  const before = [...(latestBy(declared, addDays(signed, -1))?.data.interests ?? [])]
  let last = Math.max(0, ...declared.flatMap(({ data }) => data.interests.map(({ id }) => Number(id) || 0)))
  return all.map((entered) => {
    const entry = entryOf(entered, record)
    const same = before.findIndex((one) => one.category === entry.category && one.organisation === entry.organisation)
    const [known] = same === -1 ? [] : before.splice(same, 1)
    return given({ id: known ? numberOf(known) : ++last, ...entry })
  })
}

function entryOf(entered: Entered, record: PublicRecord) {
  const categories = categoriesOf(record)
  const category = categories.find(({ id, name }) =>
    [id, name].some((one) => one.toLowerCase() === entered.Category?.toLowerCase()),
  )
  if (!category)
    throw new FormError(
      `Unexpected category “${entered.Category ?? ''}”, expected one of ${categories.map(({ name }) => name).join(', ')}.`,
    )
  if (entered['What it is'] === undefined) throw new FormError('An interest does not say what it is.')
  return {
    category: category.id,
    organisation: entered.Organisation && idOf('Organisation', entered.Organisation, 'organisations', record),
    from: entered.From && day('From', entered.From),
    until: entered.Until && day('Until', entered.Until),
    value: entered.Value,
    detail: entered['What it is'],
  }
}

/** The id of whom or what a name means. */
function idOf(field: string, name: string, kind: Kind, { documents }: PublicRecord): string {
  if (documents.has(`${kind}/${name}`)) return name
  const [id, ...others] = idsNamed(name, [kind], documents)
  if (id !== undefined && others.length === 0) return id
  throw new FormError(`“${field}”: this record has nobody and nothing called “${name}” in ${kind}/, or more than one.`)
}

function day(field: string, text: string): string {
  if (isDate(text)) return text
  throw new FormError(`“${field}”: unexpected “${text}”, expected a day such as 2026-05-20.`)
}

function numberOf({ id }: Interest): string | number {
  return /^\d+$/.test(id) ? Number(id) : id
}
