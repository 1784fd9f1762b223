/** What somebody entered in an issue form, read from the text that the service makes of it. */

/** What a service writes for a field that was left empty. */
const EMPTY = '_No response_'

/** A form that can't be taken; the message says to whoever filled it in what to change. */
export class FormError extends Error {}

/**
 * The answers by their labels. In the text of the issue each stands below its label, as a heading, in the order of the
 * form. The last one goes on to the end, so that what is pasted into it is never taken for another field.
 * @param body the text of the issue
 * @param labels all labels of the form, in order
 * @throws FormError where one of them isn't there
 */
export function fieldsOf<L extends string>(body: string, labels: readonly L[]): Record<L, string> {
  let rest = `\n${body.replaceAll('\r\n', '\n')}`
  const answers: string[] = []
  for (const label of labels) {
    const heading = `\n### ${label}\n`
    const at = rest.indexOf(heading)
    if (at === -1)
      throw new FormError(`The field “${label}” is missing: fill in the form anew, and leave its headings.`)
    answers.push(rest.slice(0, at))
    rest = rest.slice(at + heading.length)
  }
  const [, ...given] = [...answers, rest]
  return Object.fromEntries(labels.map((label, n) => [label, answer(given[n] ?? '')])) as Record<L, string>
}

/** An answer without the fence that stands around what is pasted. */
function answer(text: string): string {
  const bare = text.trim()
  if (bare === EMPTY) return ''
  return /^```[a-z]*\n([\s\S]*)\n```$/.exec(bare)?.[1] ?? bare
}
