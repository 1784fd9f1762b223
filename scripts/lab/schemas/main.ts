import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../../src/archive/settings.ts'
import { replaceFile } from '../../shared/replace.ts'
import { guarded } from '../../shared/usage.ts'
import { jsonSchemas } from './schemas.ts'

const USAGE = 'usage: npm run schemas'

/** Where editors find the schemas: `.vscode/settings.json` names them. */
export const FOLDER = join(ROOT, '.vscode', 'schemas')

/** Writes every schema. Gives the exit code: 0 written, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, () => {
    const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h', default: false } } })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    mkdirSync(FOLDER, { recursive: true })
    const schemas = jsonSchemas()
    for (const [name, text] of schemas) replaceFile(join(FOLDER, name), text)
    process.stdout.write(`${schemas.size} schemas written to .vscode/schemas\n`)
    return 0
  })
}
