import { join } from 'node:path'
import { repositoryOf } from '../../src/archive/commit.ts'
import { readArchive, shown } from '../../src/archive/read.ts'
import { contentFolder } from '../../src/archive/settings.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { replaceFile } from '../shared/replace.ts'
import { ownersOf } from './owners.ts'

const CODEOWNERS = {
  verb: 'codeowners',
  does: 'Writes CODEOWNERS, by which GitHub and GitLab ask the right people to approve a change: the `reviewers` of\nbody.yaml, but for a member’s own declarations everybody else among them.',
  flags: { content: CONTENT },
  examples: [['', 'after `reviewers` in body.yaml was changed']],
} as const satisfies Command

/** Writes the file. Gives the exit code: 0 written, 1 written, but the record doesn't name enough people, or can't be read; 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(CODEOWNERS, args, (values) => {
    const { root, folder } = repositoryOf(contentFolder(values.content))
    const { record } = readArchive(folder, root)
    if (!record.body.data) {
      process.stderr.write('body.yaml can’t be read; `npm run check` says why. Nothing was written.\n')
      return 1
    }
    const { text, missing } = ownersOf(record, shown(folder, root))
    replaceFile(join(root, 'CODEOWNERS'), text)
    process.stdout.write('CODEOWNERS is written\n')
    for (const sentence of missing) process.stderr.write(`${sentence}\n`)
    return missing.length > 0 ? 1 : 0
  })
}
