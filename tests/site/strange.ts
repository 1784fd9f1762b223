/** An invented body with pages that moved or are gone, and with names, notes and commits that would run if they were anything but text. */
import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What would run. */
export const HOSTILE = '<img src=x onerror=alert(1)> & "quoted" </script><!-- \\u003c'

const ADDRESSES = `moved:
  papers/old/: papers/older/
  papers/older/: minutes/2026-09-09/
  papers/a.b/: minutes/2026-09-09/#action-1
  minutes/2026-09-09/#action-99: minutes/2026-09-09/#action-1
gone:
  minutes/2026-09-09/#note: It told where <i>somebody</i> lives.
  papers/secret/: It told where “a & b” live, and <i>was</i> taken out.
`

const said = JSON.stringify(HOSTILE)
const PAPER = `title: ${said}\ntype: other\nheld: false\nstatus: published\npublisher: ${said}\ntopics: [hostile]`
const TOPIC = `name: ${said}\nupdates:\n  - date: 2026-05-01\n    note: ${said}`

const WHO = ['user.name=Ada', 'user.email=ada@example.org', 'commit.gpgsign=false', 'core.hooksPath=/dev/null']

/**
 * Makes the content of this body, as a repository in which the topic `hostile` was changed once.
 * @param from the body that it is made from
 * @param folder where it is put
 */
export function makeStrange(from: string, folder: string): void {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  const commit = (day: string, subject: string) => {
    const settings = WHO.flatMap((one) => ['-c', one])
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...settings, ...args], { stdio: 'pipe' })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-q', `--date=${day}T12:00:00Z`, '-m', subject)
  }
  cpSync(from, folder, { recursive: true })
  write('addresses.yaml', ADDRESSES)
  write('papers/hostile.mdx', `---\n${PAPER}\n---\n`)
  write('topics/hostile.mdx', '---\nname: Harmless\n---\n')
  commit('2026-05-02', 'Begin')
  write('topics/hostile.mdx', `---\n${TOPIC}\n---\n`)
  commit('2026-05-03', HOSTILE)
}
