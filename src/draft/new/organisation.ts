/** An organisation of which the record has no page yet. */
import { fileOf, idOf, type NewFile } from './file.ts'

/** Begins the page of an organisation; its id is made from the name. */
export function newOrganisation(name: string, type = 'other'): NewFile {
  return fileOf(`organisations/${idOf(name)}.mdx`, { name, type })
}
