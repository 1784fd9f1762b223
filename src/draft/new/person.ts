/** A person of the record, with the post that they come to hold. */
import type { IsoDate } from '../../record/index.ts'
import { fileOf, given, idOf, type NewFile } from './file.ts'

/** What is known of a person; `post` is an id. */
export interface PersonAnswers {
  name: string
  id?: string | undefined
  sortName?: string | undefined
  distinguisher?: string | undefined
  post?: string | undefined
  /** The first day in the post. */
  from?: IsoDate | undefined
  until?: IsoDate | undefined
}

/** Begins the page of a person; the id is made from the name where none is given. */
export function newPerson({ name, id, sortName, distinguisher, post, from, until }: PersonAnswers): NewFile {
  const roles = post === undefined ? undefined : [given({ post, from, until })]
  return fileOf(`people/${id ?? idOf(name)}.mdx`, { name, sortName, distinguisher, roles })
}
