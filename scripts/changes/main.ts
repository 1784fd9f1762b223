import { realpathSync } from 'node:fs'
import { commitOf, leftAt, repositoryOf } from '../../src/archive/commit.ts'
import { readArchiveAt } from '../../src/archive/git.ts'
import { readArchive, shown } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { touched } from '../../src/archive/touched.ts'
import { json, markdown } from '../../src/changes/forms.ts'
import { changesBetween, judgement, type State } from '../../src/changes/index.ts'
import type { PublicRecord } from '../../src/record/index.ts'
import { RULES, runRules } from '../../src/rules/index.ts'
import { AS_OF, CONTENT, type Command, started } from '../shared/command.ts'
import { Progress } from '../shared/progress.ts'
import { UsageError } from '../shared/usage.ts'

const CHANGES = {
  verb: 'changes',
  does: 'Says in words what has changed in the record since a commit: what is decided, done, declared, kept or broken.',
  flags: {
    base: { value: 'REF', needed: true, about: 'the commit or branch to compare with' },
    head: { value: 'REF', about: 'the commit or branch to compare (else the files as they are here)' },
    format: {
      value: 'markdown|json',
      of: ['markdown', 'json'],
      usual: 'markdown',
      about: 'for people, or for programs',
    },
    content: CONTENT,
    'as-of': AS_OF,
  },
  examples: [
    ['--base main', 'says what your work does to the record'],
    ['--base main --head proposed', 'says it of a branch, without its files'],
  ],
} as const satisfies Command

/** Prints what has changed in the record since a commit. Gives the exit code: 0, or 2 for bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(CHANGES, args, (values) => {
    const { base, format } = values
    if (!base)
      throw new UsageError('Missing `--base`, expected the commit or branch to compare with, such as `--base main`')
    const asOf = dayOfJudgement(values['as-of'])
    const progress = new Progress()
    const rules = progress.rules(RULES)
    const state = (record: PublicRecord): State => ({ record, verdict: runRules(rules, record, asOf), asOf })
    const { earlier, present, files } = both(base, values.head, contentFolder(values.content))
    const [before, after] = [state(earlier), state(present)]
    const inRecord = changesBetween(before, after)
    const changes = [...judgement(before, after, files, inRecord), ...inRecord]
    progress.done()
    process.stdout.write(`${format === 'json' ? json(changes, base, asOf) : markdown(changes)}\n`)
    return before.verdict.faults.length + after.verdict.faults.length > 0 ? 2 : 0
  })
}

/** The record as it stood where this work left the base, and as it is; and what else the work touches. */
function both(
  base: string,
  head: string | undefined,
  content: string,
): { earlier: PublicRecord; present: PublicRecord; files: string[] } {
  const { root, folder } = repositoryOf(content)
  const to = head === undefined ? undefined : commitOf(head, root)
  const from = leftAt(commitOf(base, root), root, to)
  const present = to === undefined ? readArchive(folder, root).record : readArchiveAt(to, folder, root)
  // The files around a record in a repository of its own don't judge it.
  const files = root === realpathSync(ROOT) ? touched(root, from, to) : []
  const under = `${shown(folder, root)}/`
  return { earlier: readArchiveAt(from, folder, root), present, files: files.filter((one) => !one.startsWith(under)) }
}
