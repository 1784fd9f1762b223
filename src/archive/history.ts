/** What Git knows of each document: when it was changed. */
import { type IsoDate, isDate } from '../record/index.ts'
import type { History } from '../views/revision.ts'
import { git, repositoryOf } from './commit.ts'

/** Asks for the commits in the form that `revisions` reads, whatever the settings of this computer's Git are. */
const LOG = [
  ...['-c', 'log.showRoot=true', 'log', '--no-show-signature', '--encoding=UTF-8', '--no-merges'],
  ...['--date=format-local:%Y-%m-%d', '--format=%x00%ad%x00%s', '--name-only', '-z', '--relative', 'HEAD', '--', '.'],
]

/**
 * The days on which each file below a content folder was changed, the latest first,
 * in Europe/London. Where there is no Git, or only a part of
 * the history, it says so instead.
 */
export function readHistory(folder: string): History {
  try {
    const { root, folder: within } = repositoryOf(folder)
    if (git(root, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true') return 'shallow'
    const zone = process.env.TZ
    process.env.TZ = 'Europe/London'
    try {
      return revisions(git(within, LOG).toString('utf8'))
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  } catch {
    // No Git, no repository, no commit yet: pages say that their history is not known here.
    return 'none'
  }
}

/**
 * The commits of a log, by file. NUL ends each field: a commit is an empty
 * field, its day, its subject, and the names of its files. Subjects and names
 * can't hold NUL, and no name is empty, so an empty field after the subject
 * always begins the next commit.
 * @throws Error where the log has another form
 */
function revisions(log: string): Map<string, IsoDate[]> {
  const byFile = new Map<string, IsoDate[]>()
  const fields = log.split('\0')
  for (let at = 0; at < fields.length - 1; ) {
    const [mark, date = ''] = fields.slice(at, at + 2)
    if (mark !== '') throw new Error(`Unexpected field \`${mark}\` in the log, expected the beginning of a commit`)
    const next = fields.indexOf('', at + 3)
    const names = fields.slice(at + 3, next)
    at = next
    // An author's date can be missing or out of range: then Git does not know the day of the change.
    if (!isDate(date)) continue
    for (const [n, name] of names.entries()) {
      // Git puts the end of a line between the subject and the first name.
      const file = n === 0 ? name.replace(/^\n/, '') : name
      const list = byFile.get(file)
      if (!list) byFile.set(file, [date])
      else if (list.at(-1) !== date) list.push(date)
    }
  }
  return byFile
}
