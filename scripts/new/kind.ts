/** What can be begun: the flags that it takes, what a terminal asks for them, and what becomes of the answers. */
import type { IsoDate, PublicRecord } from '../../src/record/index.ts'
import type { Flag, Values } from '../shared/arguments.ts'

/** A flag that a terminal asks for. */
export interface Asked extends Flag {
  /** The question; without one, or where the record gives no occasion for it, nothing is asked. */
  ask?: string | ((record: PublicRecord) => string | undefined)
  /** What an answer stands for, such as the id of a name. @throws UsageError for one that can't be used */
  read?(given: string, record: PublicRecord): string
}

/** Flags by their names. */
export type Questions = Readonly<Record<string, Asked>>

/** The answers: one that is needed is there. */
export type Answers<F extends Questions> = {
  readonly [N in keyof F]: F[N] extends { needed: true } ? string : Values<F>[N]
}

/** Where a document is begun. */
export interface Place {
  record: PublicRecord
  /** The content folder. */
  folder: string
  /** The day on which it is begun. */
  today: IsoDate
  /** Whether nothing is to be written. */
  isDry: boolean
  /** Asks at a terminal; absent where there is none. */
  prompt?: Prompt | undefined
}

/** Asks a question and gives the answer. */
export type Prompt = (question: string) => Promise<string>

/** A kind of document. */
export interface Kind<F extends Questions = Questions> {
  does: string
  questions: F
  examples: readonly (readonly [args: string, why: string])[]
  /** Whether it begins a record, and needs none to be there. */
  isFirst?: true
  /** Makes it of the answers, and writes it. Gives the exit code. */
  run(answers: Answers<F>, place: Place): number | Promise<number>
}

/** A kind, with its answers typed by its questions. */
export function kind<const F extends Questions>(one: Kind<F>): Kind {
  return one as unknown as Kind
}
