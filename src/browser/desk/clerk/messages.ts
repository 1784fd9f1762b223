/** What the page of the desk and the thread that reads and judges say to each other. */

/** A document of the record, to be chosen by its name. */
export interface Choice {
  path: string
  title: string
}

/** What the check finds, as the page shows it. */
export interface DeskFinding {
  path: string
  rule: string
  severity: 'error' | 'warning'
  line: number
  /** Offsets in the text. */
  from: number
  to: number
  message: string
  help: string[]
  /** What each mend that the machine can make says. */
  mends: string[]
}

/** What was made of minutes that another program wrote. */
export interface DeskDraft {
  path: string | undefined
  text: string
  notices: string[]
  questions: string[]
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
}

/** What can be asked, with the answer. */
export interface Asked {
  open(address: string, today: string): Opened
  judge(changes: [string, string][]): DeskFinding[]
  /** The texts with one mend made of the finding that is the nth in them. */
  mend(changes: [string, string][], n: number, mend: number): [string, string][]
  /** Fetches what reads files, so that the network is needed no more; of PDF, the first file fetches it. */
  ready(): true
  draft(name: string, bytes: Uint8Array): DeskDraft
}
