/** Repositories made for tests. */
import { execFileSync } from 'node:child_process'
import { cpSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { contentOf, temporary } from '../scripts/run.ts'

const WHO = [
  ['user.name', 'Ada Finch'],
  ['user.email', 'ada@example.org'],
  ['commit.gpgsign', 'false'],
  ['core.hooksPath', '/dev/null'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`])

/** Runs Git in a folder; gives what it prints. */
export function gitIn(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...WHO, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A repository whose first commit holds the miniature body in `content/`, or in another folder of it. */
export function repository(folder = 'content'): {
  root: string
  content: string
  git: (...args: string[]) => string
} {
  const root = realpathSync(temporary())
  const git = (...args: string[]) => gitIn(root, ...args)
  const content = join(root, folder)
  git('init', '-q', '-b', 'main')
  cpSync(contentOf({ 'topics/café “tides”.mdx': '---\nname: Tides\n---\n' }), content, { recursive: true })
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
  return { root, content, git }
}
