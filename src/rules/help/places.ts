/** Places that findings point to, and what they say beside them. */
import {
  type Declaration,
  type Element,
  type Entry,
  inWords,
  madeOn,
  type PublicRecord,
  type Role,
  rolePeriod,
  type Span,
} from '../../record/index.ts'
import type { Finding, Related } from '../engine/rule.ts'
import { postName } from './names.ts'

/** A file, and a place in it. */
export type Place = Pick<Finding, 'file' | 'span'>

/** Where an entry of minutes is: at the value of an attribute, else at its opening tag. */
export function placeOf({ element, meeting }: Entry<Element['name']>, attribute = ''): Place {
  return { file: meeting.document.file, span: element.places[attribute] ?? element.tag }
}

/** Where one id is among those that an attribute lists. */
export function placeOfId(entry: Entry<Element['name']>, attribute: string, id: string): Place {
  const { source, file } = entry.meeting.document
  const { [attribute]: from } = entry.element.offsets
  if (from === undefined) return placeOf(entry, attribute)
  const value = source.text.slice(from, source.text.indexOf(source.text.charAt(from - 1), from))
  const at = value.search(new RegExp(`(?<![\\w-])${RegExp.escape(id)}(?![\\w-])`))
  return at < 0 ? placeOf(entry, attribute) : { file, span: source.span(from + at, from + at + id.length) }
}

/** Where a role is in the person's file. */
export function rolePlace(role: Role): Place {
  return role.document.at(['roles', role.index, 'post'])
}

/** A role, with the post and for how long it was held. */
export function roleHeld(role: Role, record: PublicRecord): Related {
  return { ...rolePlace(role), message: `${postName(record, role.post)} ${rolePeriod(role)}` }
}

/** A declaration, with the day of its signature, or on which it was made otherwise. */
export function signedOn({ document, data }: Declaration): Related {
  return { ...document.at(['signed']), message: madeOn(data) }
}

/** One interest in a declaration, with the day on which it was declared. */
export function declaredOn({ document, signed }: Declaration, index: number): Related {
  return { ...document.at(['interests', index, 'organisation']), message: `declared on ${inWords(signed)}` }
}

/** The beginning of the line below a place. */
export function lineBelow({ endLine }: Span): Span {
  return { line: endLine + 1, column: 1, endLine: endLine + 1, endColumn: 1 }
}
