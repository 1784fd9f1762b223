/** A paper that somebody writes, or is to write. */
import { fileOf, idOf, type NewFile } from './file.ts'

/** What is known of a paper. People and posts are ids. */
export interface PaperAnswers {
  title: string
  type: string
  status: string
  id?: string | undefined
  authors?: readonly string[] | undefined
  due?: string | undefined
  /** The action that asked for it: `minutes/2011-09-01/10`. */
  commissionedBy?: string | undefined
}

/** Begins a paper; its id is made from the title where none is given. */
export function newPaper({ id, ...fields }: PaperAnswers): NewFile {
  return fileOf(`papers/${id ?? idOf(fields.title)}.mdx`, fields)
}
