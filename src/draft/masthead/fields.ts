/** The fields of a masthead. */
import type { IsoDate } from '../../record/index.ts'
import type { Notice, Question } from '../notice.ts'
import type { Attendee } from '../people.ts'

/** The fields that a masthead gives, and what of it a person has to decide. */
export interface Masthead {
  date?: IsoDate
  start?: string
  end?: string
  venue?: string
  chair: string[]
  attended: Attendee[]
  inAttendance: Attendee[]
  apologies: Attendee[]
  /** Whether it has a list of those who were there. */
  hasList: boolean
  hasApologies: boolean
  /** Its heading lines, word for word. */
  lines: string[]
  /** The lines that lists of names stand on, word for word. */
  lists: string[]
  /** The node of the source with which the text of the minutes begins. */
  body: number
  notices: Notice[]
  questions: Question[]
}

/** A masthead of which nothing is read yet. */
export function emptyMasthead(): Masthead {
  return {
    chair: [],
    attended: [],
    inAttendance: [],
    apologies: [],
    hasList: false,
    hasApologies: false,
    lines: [],
    lists: [],
    body: 0,
    notices: [],
    questions: [],
  }
}
