import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publication } from '../../src/archive/publish.ts'
import { readArchive } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, origin, ROOT } from '../../src/archive/settings.ts'
import { addressesOf } from '../../src/data/addresses.ts'
import { CONTENT, type Command, started } from '../shared/command.ts'
import { replaceFile } from '../shared/replace.ts'
import { withAddresses } from './list.ts'

const ADDRESSES = {
  verb: 'addresses',
  does: 'Adds the pages that are new to addresses.yaml, the list of addresses that stay.',
  flags: {
    content: CONTENT,
    site: { value: 'https://…', about: 'scheme and host that the site is published at (else SITE)' },
  },
  examples: [['', 'after a document was added']],
} as const satisfies Command

/** Adds what isn't listed. Gives the exit code: 0 the list is whole, 1 it can't be read, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(ADDRESSES, args, (values) => {
    const folder = contentFolder(values.content)
    const archive = readArchive(folder, ROOT)
    if (!archive.record.addresses.data) {
      process.stderr.write('addresses.yaml can’t be read; `npm run check` says why. Nothing was written.\n')
      return 1
    }
    const { site } = publication(archive, dayOfJudgement(), '/', origin(values.site))
    const path = join(folder, 'addresses.yaml')
    const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    const { text: next, added } = withAddresses(text, addressesOf(site))
    if (next !== text) replaceFile(path, next)
    process.stdout.write(`${archive.record.addresses.file}: ${added === 0 ? 'nothing to add' : `${added} added`}\n`)
    return 0
  })
}
