import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import { type Command, started } from '../../shared/command.ts'
import { replaceFile } from '../../shared/replace.ts'
import { jsonSchemas } from './schemas.ts'

const SCHEMAS = {
  verb: 'schemas',
  does: 'Writes the schemas by which editors help with documents to .vscode/schemas.',
  flags: {},
  examples: [['', 'after a field was added or described']],
} as const satisfies Command

/** Where editors find the schemas: `.vscode/settings.json` names them. */
export const FOLDER = join(ROOT, '.vscode', 'schemas')

/** Writes every schema. Gives the exit code: 0 written, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(SCHEMAS, args, () => {
    mkdirSync(FOLDER, { recursive: true })
    const schemas = jsonSchemas()
    for (const [name, text] of schemas) replaceFile(join(FOLDER, name), text)
    process.stdout.write(`${schemas.size} schemas written to .vscode/schemas\n`)
    return 0
  })
}
