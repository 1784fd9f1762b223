/** A patch as the desk writes it, read as data: which files it is of, and the text that it makes of each. */
import { FormError } from './fields.ts'

/** What a patch says of one file. */
export interface FilePatch {
  /** From the root of the repository. */
  path: string
  isNew: boolean
  /** The lines of its hunks. */
  lines: string[]
}

const FILE = /^diff --git a\/(\S+) b\/(\S+)$/
const HUNK = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/
const UNENDED = '\\ No newline at end of file'

/**
 * The files of a patch, in their order. What stands above the first is for people.
 * @throws FormError where it moves, deletes or makes anything else than a text
 */
export function filesIn(patch: string): FilePatch[] {
  const [, ...parts] = `\n${patch}`.split(/\n(?=diff --git )/)
  if (parts.length === 0) throw new FormError('The field “Change” holds no change: copy it from the desk anew.')
  return parts.map((part) => {
    const [first = '', ...lines] = part.split('\n')
    const [, path, same] = FILE.exec(first) ?? []
    const isNew = lines[0] === 'new file mode 100644'
    const [old, young] = lines.splice(0, isNew ? 3 : 2).slice(-2)
    if (
      path === undefined ||
      path !== same ||
      old !== (isNew ? '--- /dev/null' : `--- a/${path}`) ||
      young !== `+++ b/${path}`
    )
      throw new FormError(
        `The change can’t be read at “${first}”: it adds or changes texts only, as the desk writes them.`,
      )
    return { path, isNew, lines }
  })
}

/**
 * The text that a patch makes of another. Nothing is searched for: each line that it takes or shows has to be at its place.
 * @throws FormError where one is not, since the text was changed after the patch was made
 */
export function patched(text: string, { path, lines }: FilePatch): string {
  const old = linesOf(text)
  const made: string[] = []
  let at = 0
  for (let n = 0; n < lines.length; ) {
    const [, from, size, , becomes] = (HUNK.exec(lines[n++] ?? '') ?? []).map(Number)
    if (from === undefined || size === undefined || becomes === undefined) throw unread(path)
    const start = size === 0 ? from : from - 1
    if (start < at || start > old.length) throw moved(path)
    while (at < start) made.push(old[at++] ?? '')
    const hunk = { left: size, right: becomes }
    while (hunk.left > 0 || hunk.right > 0) {
      // An empty line loses its sign at the end of a form, and in some editors.
      const [sign = ' ', ...rest] = lines[n++] ?? ''
      const isUnended = lines[n] === UNENDED
      if (isUnended) n++
      const line = rest.join('') + (isUnended ? '' : '\n')
      if (!' -+'.includes(sign)) throw unread(path)
      if (sign !== '+') {
        if (old[at++] !== line) throw moved(path)
        hunk.left--
      }
      if (sign !== '-') {
        made.push(line)
        hunk.right--
      }
    }
    if (hunk.left < 0 || hunk.right < 0) throw unread(path)
    while (n < lines.length && lines[n] === '') n++
  }
  return made.join('') + old.slice(at).join('')
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function moved(path: string): FormError {
  return new FormError(
    `${path} reads otherwise than when the change was begun: open the desk anew, and hand in what it makes of your change.`,
  )
}

function unread(path: string): FormError {
  return new FormError(`The change of ${path} can’t be read: copy the whole change from the desk anew.`)
}
