/** What the page of the desk and the thread that reads and judges say to each other. */
import type { FormKind } from '../begin/questions.ts'
import type { SeenBlock } from './seen.ts'
import type { FieldValues, Form, Names } from './shapes.ts'

/** A document of the record, to be chosen by its name. */
export interface Choice {
  path: string
  title: string
  /** What its list is called: `Meetings`. */
  kind: string
}

/** Words that can be marked as an element, with what is known of it. */
export interface Offer {
  say: string
  name: string
  attributes: Record<string, string>
  /** Whether nothing is left to say of it. */
  isWhole: boolean
  /** Whether it gets words of its own, behind the place of the finding. */
  isNew?: true
  from: number
  to: number
}

/** What the check finds, as the page shows it. */
export interface DeskFinding {
  path: string
  /** What its document is called. */
  title: string
  /** The field of the form that it is about, if it is about one. */
  field: string | undefined
  rule: string
  severity: 'error' | 'warning'
  line: number
  /** Offsets in the text. */
  from: number
  to: number
  message: string
  /** What is to be done by hand, in plain words. */
  help: string[]
  /** The same for those who have the files: with elements, fields and commands. */
  files: string[]
  /** What each mend that the machine can make says. */
  mends: string[]
  /** What its words can be marked as. */
  offers: Offer[]
}

/** A file of another program, and what it is taken for. */
export interface DroppedFile {
  name: string
  bytes: Uint8Array
  as: 'minutes' | 'paper' | 'terms'
  /** The day of the meeting, where the file names none and somebody was asked. */
  date?: string | undefined
  /** The title of the paper, likewise. */
  title?: string | undefined
}

/** What was made of a file that another program wrote. */
export interface DeskDraft {
  /** Absent where the file names no day. */
  path: string | undefined
  text: string
  /** The text on record that alone may be written over, where the file was exported from it. */
  was?: string | undefined
  /** Why it can't be taken in. */
  refused?: string | undefined
  /** Pictures of the file, by their paths in the content folder. */
  files: Readonly<Record<string, Uint8Array>>
  notices: string[]
  /** What a person has to decide, with the words of the source that it is about; empty where the source is silent. */
  questions: { say: string; words: string }[]
}

/** The record as it was published. */
export interface Opened {
  /** Those that can be opened, by their titles. */
  documents: Choice[]
  /** Texts by their paths in the content folder. */
  texts: Record<string, string>
  /** What stands before the path of each file in the repository: `content/`. */
  folder: string
  /** The address of the repository; empty where body.yaml names none. */
  repository: string
  /** Whom readers can ask, as body.yaml says; empty where it names nobody. */
  contact: string
  /** The day of the site, in words. */
  asOf: string
  /** Documents that can't be opened: the reason by the path. */
  closed: Record<string, string>
}

/** Something of the record by its name. */
export interface Named {
  /** Its short id, which the page does not show. */
  id: string
  name: string
}

/** Whom and what a form can name on a day. */
export interface NamesOnDay {
  /** The name of the body. */
  body: string
  /** Whether some interests come with a letter to the employer’s chair. */
  asksLetter: boolean
  people: Named[]
  /** Those who serve on the day. */
  members: Named[]
  posts: Named[]
  committees: Named[]
  organisations: Named[]
  categories: (Named & { explain: string })[]
}

/** The answers of a form: single words by the name of their field, and lists of ids. */
export interface FormAnswers {
  kind: FormKind
  answers: { words: Record<string, string | undefined>; lists: Record<string, string[] | undefined> }
}

/** A file that a form begins. */
export interface Begun {
  path: string
  text: string
}

/** The declaration before, as the form shows it. */
export interface Previous {
  /** The day of its signature, in words. */
  day: string
  nil: boolean
  /** Organisations by their names. */
  interests: DeclaredHere[]
}

/** An interest in the form; the organisation is a name. */
export interface DeclaredHere {
  /** Of one that stood in the declaration before. */
  id?: string | undefined
  category: string
  organisation: string
  from?: string | undefined
  until?: string | undefined
  value?: string | undefined
  detail: string
}

/** The form of a declaration, filled in. */
export interface DeclarationForm {
  member: string
  signed: string
  form: string
  nil: boolean
  received?: string | undefined
  employerLetter?: string | undefined
  interests: DeclaredHere[]
}

/** What can be asked, with the answer. */
export interface Asked {
  open(address: string, today: string): Opened
  judge(changes: [string, string][]): DeskFinding[]
  /** What the documents of the change are called, by their paths; one that can't be read is left out. */
  titles(changes: [string, string][]): Record<string, string>
  /** The texts with one mend made of the finding that is the nth in them. */
  mend(changes: [string, string][], n: number, mend: number): [string, string][]
  /** Fetches what reads files, so that the network is needed no more; of PDF, the first file fetches it. */
  ready(): true
  /** Takes in a picture or an attachment; without its bytes, it is out again. */
  attach(path: string, bytes: Uint8Array | undefined): true
  draft(changes: [string, string][], file: DroppedFile): DeskDraft[]
  /** @param body the committee whose members are asked for; without it, the body itself */
  namesOn(changes: [string, string][], day: string, body?: string): NamesOnDay
  begin(changes: [string, string][], form: FormAnswers): { files: Begun[]; agenda?: string }
  previous(changes: [string, string][], member: string, day: string): Previous | undefined
  declare(changes: [string, string][], form: DeclarationForm): Begun[]
  /** The form for the documents of a kind. */
  form(path: string): Form
  /** The fields of a text; `undefined` where they can't be read. */
  fields(path: string, text: string): FieldValues | undefined
  /** The text with a field set, or taken out. */
  set(path: string, text: string, key: string, value: unknown): string
  /** What can be chosen by its name. */
  names(changes: [string, string][], path: string): Names
  /** What is known of some words, if they are to be an element. */
  suggest(changes: [string, string][], path: string, name: string, from: number, to: number): Record<string, string>
  /** What takes the place of some words, so that a mark holds them; `undefined` where none can. */
  mark(text: string, from: number, to: number, tag: string): { from: number; to: number; text: string } | undefined
  /** The text of a document as its page shows it. */
  seen(changes: [string, string][], path: string, base: string): SeenBlock[]
}
