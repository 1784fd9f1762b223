import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import { type Command, started } from '../../shared/command.ts'
import { replaceFile } from '../../shared/replace.ts'
import { jsonSchemas } from './schemas.ts'
import { snippets } from './snippets.ts'

const SCHEMAS = {
  verb: 'schemas',
  does: 'Writes what editors help with documents by: schemas to .vscode/schemas, and snippets of elements and documents beside them.',
  flags: {},
  examples: [['', 'after a field was added or described']],
} as const satisfies Command

/** Where editors find the schemas: `.vscode/settings.json` names them. */
export const FOLDER = join(ROOT, '.vscode', 'schemas')

/** The snippets: VS Code finds them by their ending. */
export const SNIPPETS = join(ROOT, '.vscode', 'record.code-snippets')

/** Writes every schema, and the snippets. Gives the exit code: 0 written, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(SCHEMAS, args, () => {
    mkdirSync(FOLDER, { recursive: true })
    const schemas = jsonSchemas()
    for (const [name, text] of schemas) replaceFile(join(FOLDER, name), text)
    replaceFile(SNIPPETS, snippets())
    process.stdout.write(`${schemas.size} schemas and the snippets written to .vscode\n`)
    return 0
  })
}
