/** Which files a piece of work touches, whatever they are. */
import { git } from './commit.ts'

/**
 * The paths of files that differ between a commit and another one, or what lies
 * here: changed, added or taken away, also where no commit has them yet.
 * @param root the root of the repository; paths are relative to it
 * @param to the other commit
 */
export function touched(root: string, from: string, to?: string): string[] {
  const paths = (...args: string[]) => git(root, args).toString('utf8').split('\0').filter(Boolean)
  const differing = paths('diff', '--name-only', '--no-renames', '-z', from, ...(to === undefined ? [] : [to]), '--')
  const fresh = to === undefined ? paths('ls-files', '--others', '--exclude-standard', '-z') : []
  return [...new Set([...differing, ...fresh])].sort()
}
