/** What a person found in minutes: one label for each thing. */
import { z } from 'zod'

const LABEL = z.strictObject({
  kind: z.enum(['action', 'decision', 'deferral', 'attendance', 'paragraph-number']),
  line: z.int().positive(),
  endLine: z.int().positive().optional(),
  text: z.string(),
  owner: z.string().optional(),
  labelled: z.boolean().optional(),
})

/**
 * A thing that minutes record, found by hand: its lines from 1, its first words
 * and, of an action, its owner as written. `labelled` is true where a label, a
 * heading, a table or a mark says that it is an action, false where only the
 * sentence does.
 */
export type Label = z.infer<typeof LABEL>

/** The kinds that are labelled, in the order of a report. */
export const KINDS: readonly Label['kind'][] = LABEL.shape.kind.options

/** The labels are not what they should be; the message says where. */
export class LabelError extends Error {}

/**
 * Reads labels from JSON, an array, and orders them by line. Throws a LabelError
 * that names `file` where the JSON is broken, a field is wrong or an action
 * lacks `labelled`, and where lines are not in the text, which has `lines` lines.
 */
export function labelsIn(json: string, file: string, lines: number): Label[] {
  const labels = parsed(json, file)
  for (const [index, { kind, line, endLine = line, labelled }] of labels.entries()) {
    const where = `${file}: label ${index + 1}`
    if (endLine < line || endLine > lines)
      throw new LabelError(
        `${where}: Unexpected lines ${line} to ${endLine}, expected lines of the text, from 1 to ${lines}`,
      )
    if ((kind === 'action') !== (labelled !== undefined))
      throw new LabelError(
        `${where}: Unexpected ${kind} ${labelled === undefined ? 'without' : 'with'} \`labelled\`, expected it on each action and nowhere else`,
      )
  }
  return labels.sort((a, b) => a.line - b.line)
}

function parsed(json: string, file: string): Label[] {
  try {
    return z.array(LABEL).parse(JSON.parse(json))
  } catch (error) {
    if (error instanceof SyntaxError) throw new LabelError(`${file}: Unexpected JSON: ${error.message}`)
    if (!(error instanceof z.ZodError)) throw error
    const [issue] = error.issues
    throw new LabelError(
      `${file}: label ${Number(issue?.path[0] ?? 0) + 1}: ${issue?.path.slice(1).join('.')}: ${issue?.message}`,
    )
  }
}
