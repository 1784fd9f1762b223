/** One way to break a record, and what must answer. */

/** What is done to a file: its text changed, written anew, or the file taken away. */
export type Edit = ((text: string) => string) | { write: string } | { remove: true }

/** Where a rule must answer. */
export interface Answer {
  /** The id of the rule; that of the mutation where it is left out. */
  rule?: string
  /** The file, seen from the content folder. */
  file: string
  /** Words that stand on the line, and on no other line of the file after the change; or its number. */
  line: string | number
}

/** One mutation. */
export interface Mutation {
  /** What is done, in words; with its rule it tells this mutation from all others. */
  name: string
  /** The day of the judgement; the body's own day where it is left out. */
  asOf?: string
  /** Whether the unbroken body is what the record was before: the base with which it is compared. */
  isChange?: boolean
  /** Whether seals stay as the edits leave them; else what is edited is sealed again, but for the rule that judges seals. */
  asEdited?: boolean
  /** By file, seen from the content folder; none where time alone moves. */
  edits: Readonly<Record<string, Edit>>
  /** All that must be found, beside what the unbroken record has on that day; on its own day, where time alone moves. */
  answers: readonly Answer[]
}

/** The mutations of one rule, or some of the ways to a green that should be red. */
export interface Mutations {
  /** The id of the rule; of ways to a false green, `false-green/` and what they are about. */
  rule: string
  of: readonly Mutation[]
}

/** Puts words in the place of others, which must stand there just once. */
export function change(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2)
      throw new Error(`“${from}” stands ${text.split(from).length - 1} times in the file, not once`)
    return text.replace(from, () => to)
  }
}

/** A declaration of a member signed on a day, as an edit: `nil`, or with the lines given. */
export function signed(member: string, day: string, lines = 'nil: true'): Mutation['edits'] {
  return made(member, day, 'signed', lines)
}

/** The same, made in another form. */
export function made(member: string, day: string, form: string, lines = 'nil: true'): Mutation['edits'] {
  const write = `---\nmember: ${member}\nsigned: ${day}\nform: ${form}\n${lines}\n---\n`
  return { [`interests/${member}/${day}.mdx`]: { write } }
}

/** That a rule answers in a file, on the line with these words or of this number. */
export function at(rule: string, file: string, line: string | number): Answer {
  return { rule, file, line }
}
