import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { publication } from '../../src/archive/publish.ts'
import { readArchive } from '../../src/archive/read.ts'
import { contentFolder, dayOfJudgement, origin, ROOT } from '../../src/archive/settings.ts'
import { addressesOf } from '../../src/data/addresses.ts'
import { replaceFile } from '../shared/replace.ts'
import { guarded } from '../shared/usage.ts'
import { withAddresses } from './list.ts'

const USAGE = 'usage: npm run addresses -- [--content DIR] [--site https://…]'

/** Adds what isn't listed. Gives the exit code: 0 the list is whole, 1 it can't be read, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, () => {
    const { values } = parseArgs({
      args,
      options: { content: { type: 'string' }, site: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
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
