import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../../src/archive/settings.ts'
import { replaceFile } from '../../shared/replace.ts'
import { guarded } from '../../shared/usage.ts'
import { stylesheet } from './stylesheet.ts'

const USAGE = `usage: npm run styles
  compiles src/styles/site.scss and the files beside it into src/styles/site.css, which pages load`

/** Writes the style sheet. Gives the exit code: 0 written, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, () => {
    const { values } = parseArgs({ args, options: { help: { type: 'boolean', short: 'h', default: false } } })
    if (values.help) process.stdout.write(`${USAGE}\n`)
    else replaceFile(join(ROOT, 'src/styles/site.css'), stylesheet())
    return 0
  })
}
