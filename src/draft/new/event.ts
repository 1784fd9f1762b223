/** Something that the body does besides its meetings. */
import { fileOf, idOf, type NewFile } from './file.ts'

/** What is known of an event. People and posts are ids. */
export interface EventAnswers {
  title: string
  type: string
  status: string
  date?: string | undefined
  id?: string | undefined
  start?: string | undefined
  end?: string | undefined
  venue?: string | undefined
  attended?: readonly string[] | undefined
}

/** Begins an event; its id is made from the title where none is given. */
export function newEvent({ id, title, type, status, date, start, end, venue, attended }: EventAnswers): NewFile {
  return fileOf(`events/${id ?? idOf(title)}.mdx`, { title, type, status, date, start, end, venue, attended })
}
