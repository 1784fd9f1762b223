/** Measures the reader of ordinary minutes on texts that people labelled. */
import { join } from 'node:path'
import { readText } from '../../../src/reading/index.ts'
import { type Command, started } from '../../shared/command.ts'
import { UsageError } from '../../shared/usage.ts'
import { KINDS } from './label.ts'
import { match } from './match.ts'
import { alarmsOf, figures, missesOf } from './report.ts'
import { scores, wordsIn } from './score.ts'
import { textsIn } from './texts.ts'

const READING = {
  verb: 'reading',
  does: `Measures what the reader of ordinary minutes finds in texts that people labelled by hand.
The folder holds minutes, <name>.txt or <name>.md, each with <name>.labels.json beside it: a list of
  { "kind": "action" | "decision" | "deferral" | "attendance" | "paragraph-number",
    "line": 12, "endLine": 14, "text": "The clerk to write", "owner": "The clerk", "labelled": false }
Lines count from 1; endLine and owner may be left out. labelled is on actions only: true where a label,
a heading, a table or a mark says that it is one, false where only the sentence does.
A passage counts for a label of its kind with which it shares a line, and for one only.
False alarms of which the reader was sure count against actions with a label, others against those
without. A page has 400 words.`,
  paths: 'the folder, one',
  flags: {
    misses: { about: 'prints each label that the reader did not find' },
    alarms: { about: 'prints each passage that the reader found and nobody labelled' },
  },
  examples: [['../minutes --misses', 'measures the minutes of a folder, and prints what was missed']],
} as const satisfies Command

/**
 * Reads each text of a folder and prints, for each kind, what was labelled, found
 * and missed, the false alarms, precision and recall. Gives the exit code: 0
 * measured, 2 bad usage or a fault of the program.
 */
export function main(args: string[]): Promise<number> {
  return started(READING, args, (values, paths) => {
    const [folder, ...more] = paths
    if (folder === undefined || more.length > 0)
      throw new UsageError(`Unexpected ${paths.length} folders, expected one that holds minutes with labels`)
    measure(folder, values.misses, values.alarms)
    return 0
  })
}

function measure(folder: string, misses: boolean, alarms: boolean): void {
  const texts = textsIn(folder)
  const matches = texts.map(({ text, labels }) => match(labels, readText(text), KINDS))
  for (const [n, one] of matches.entries()) {
    const file = join(folder, texts[n]?.file ?? '')
    if (misses) process.stdout.write(missesOf(file, one))
    if (alarms) process.stdout.write(alarmsOf(file, one))
  }
  const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0)
  process.stdout.write(figures(texts.length, words, scores(matches, words)))
}
