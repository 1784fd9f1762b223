/** What Git knows of each document: when it was changed, and what the commit said. */
import type { History, Revision } from '../views/history.ts'
import { git, repositoryOf } from './commit.ts'

const COMMIT = '\u0001'
const FIELD = '\u0002'

/**
 * The commits that changed each file below a content folder, the latest first,
 * with their days in Europe/London. Where there is no Git, or only a part of
 * the history, it says so instead.
 */
export function readHistory(folder: string): History {
  try {
    const { root, folder: within } = repositoryOf(folder)
    if (git(root, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true') return 'shallow'
    const format = `--format=${COMMIT}%ad${FIELD}%s`
    const zone = process.env.TZ
    process.env.TZ = 'Europe/London'
    try {
      const log = [
        'log',
        '--no-merges',
        '--date=format-local:%Y-%m-%d',
        format,
        '--name-only',
        '-z',
        '--relative',
        'HEAD',
        '--',
        '.',
      ]
      return revisions(git(within, log).toString('utf8'))
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  } catch {
    // No Git, no repository, no commit yet: pages say that their history is not known here.
    return 'none'
  }
}

function revisions(log: string): Map<string, Revision[]> {
  const byFile = new Map<string, Revision[]>()
  for (const commit of log.split(COMMIT).slice(1)) {
    const [head = '', ...names] = commit.split('\0')
    const [date = '', note = ''] = head.split(FIELD)
    for (const name of names.map((one) => one.trim()).filter(Boolean)) {
      const list = byFile.get(name)
      if (list) list.push({ date, note })
      else byFile.set(name, [{ date, note }])
    }
  }
  return byFile
}
