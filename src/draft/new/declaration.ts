/** A declaration of interests, from the one before it. */
import {
  addDays,
  type Declaration,
  type Interest,
  type IsoDate,
  inWords,
  latestBy,
  type PublicRecord,
} from '../../record/index.ts'
import { fileOf, given, type NewFile } from './file.ts'

/** What is known of a declaration; `member` is an id. */
export interface DeclarationAnswers {
  member: string
  /** The day of the signature. */
  signed: IsoDate
  form: string
  /** Whether it says that there are no interests. */
  nil: boolean
  received?: IsoDate | undefined
  /** The day of the letter to the employer, where one is due. */
  employerLetter?: IsoDate | undefined
  /** All interests that the form lists; where they are not given, those of the declaration before are carried over. */
  interests?: readonly DeclaredInterest[] | undefined
}

/** An interest as a form lists it. One that stood in the declaration before keeps its id; a new one gets the next number. */
export type DeclaredInterest = Omit<Interest, 'id'> & { id?: string | undefined }

/**
 * Begins a declaration. The entries of the latest one before it are carried over with their ids, for the member to
 * strike, change and add to, unless those of the form are given; one without interests says so explicitly.
 */
export function newDeclaration(record: PublicRecord, answers: DeclarationAnswers): NewFile {
  const { member, signed, form, nil, received, employerLetter } = answers
  const before = declarationBefore(record, member, signed)
  const carried = before?.data.interests ?? []
  const interests = answers.interests === undefined ? carried : numbered(record, member, answers.interests)
  const fields = {
    member,
    signed,
    form,
    received,
    employerLetter,
    ...(nil ? { nil } : { interests: interests.map(asWritten) }),
  }
  const path = `interests/${member}/${signed}.mdx`
  if (answers.interests !== undefined || nil) return fileOf(path, fields)
  const above =
    carried.length > 0 ? `Carried over from the declaration of ${inWords(before?.signed ?? '')}.` : 'None yet.'
  return fileOf(path, fields, '', {
    interests: [`${above} Compare with the signed form: change, strike, and add with ids of their own.`],
  })
}

/** The declaration of a member that stood before a day; nothing where the record holds none. */
export function declarationBefore(record: PublicRecord, member: string, day: IsoDate): Declaration | undefined {
  return latestBy(record.declarations.get(member) ?? [], addDays(day, -1))
}

/** New entries get numbers that no entry of the member had before. */
function numbered(record: PublicRecord, member: string, interests: readonly DeclaredInterest[]): Interest[] {
  const known = (record.declarations.get(member) ?? []).flatMap(({ data }) => data.interests)
  let last = 0
  for (const { id } of [...known, ...interests]) if (Number(id) > last) last = Number(id)
  return interests.map((one) => ({ ...one, id: one.id ?? String(++last) }))
}

/** An entry in the order in which people write it; a number as one. */
function asWritten({ id, category, organisation, from, until, value, detail }: Interest): object {
  return given({ id: /^\d+$/.test(id) ? Number(id) : id, category, organisation, from, until, value, detail })
}
