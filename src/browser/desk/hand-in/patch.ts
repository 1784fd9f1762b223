/** A change as a patch that `git apply` takes. */

/** Lines shown around what changed. */
const CONTEXT = 3

/**
 * The patch of one file.
 * @param path from the root of the repository
 * @param before its text; `undefined` of a new file
 */
export function patchOf(path: string, before: string | undefined, after: string): string {
  if (before === after) return ''
  const [old, young] = [lines(before ?? ''), lines(after)]
  let head = 0
  while (head < old.length && head < young.length && old[head] === young[head]) head++
  let foot = 0
  while (foot < old.length - head && foot < young.length - head && old.at(-1 - foot) === young.at(-1 - foot)) foot++
  const from = Math.max(0, head - CONTEXT)
  const behind = Math.min(CONTEXT, foot)
  const [taken, put] = [old.slice(head, old.length - foot), young.slice(head, young.length - foot)]
  const end = old.slice(old.length - foot, old.length - foot + behind)
  const size = (changed: string[]) => head - from + changed.length + behind
  const place = (changed: string[]) => `${size(changed) === 0 ? from : from + 1},${size(changed)}`
  return [
    `diff --git a/${path} b/${path}\n`,
    before === undefined ? `new file mode 100644\n--- /dev/null\n` : `--- a/${path}\n`,
    `+++ b/${path}\n@@ -${place(taken)} +${place(put)} @@\n`,
    ...old.slice(from, head).map((line) => signed(' ', line)),
    ...taken.map((line) => signed('-', line)),
    ...put.map((line) => signed('+', line)),
    ...end.map((line) => signed(' ', line)),
  ].join('')
}

/** Lines with their ends. */
function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function signed(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`
}
