/** A declaration of interests, from the one before it. */
import { addDays, type Interest, type IsoDate, inWords, latestBy, type PublicRecord } from '../../record/index.ts'
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
}

/**
 * Begins a declaration. The entries of the latest one before it are carried over with their ids, for the member to
 * strike, change and add to; one without interests says so explicitly.
 */
export function newDeclaration(record: PublicRecord, answers: DeclarationAnswers): NewFile {
  const { member, signed, form, nil, received } = answers
  const before = latestBy(record.declarations.get(member) ?? [], addDays(signed, -1))
  const carried = before?.data.interests ?? []
  const fields = {
    member,
    signed,
    form,
    received,
    ...(nil ? { nil } : { interests: carried.map(asWritten) }),
  }
  const above =
    carried.length > 0 ? `Carried over from the declaration of ${inWords(before?.signed ?? '')}.` : 'None yet.'
  return fileOf(`interests/${member}/${signed}.mdx`, fields, '', {
    interests: [`${above} Compare with the signed form: change, strike, and add with ids of their own.`],
  })
}

/** An entry in the order in which people write it; a number as one. */
function asWritten({ id, category, organisation, from, until, value, detail }: Interest): object {
  return given({ id: /^\d+$/.test(id) ? Number(id) : id, category, organisation, from, until, value, detail })
}
