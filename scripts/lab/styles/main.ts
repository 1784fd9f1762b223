import { join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import { type Command, started } from '../../shared/command.ts'
import { replaceFile } from '../../shared/replace.ts'
import { stylesheet } from './stylesheet.ts'

const STYLES = {
  verb: 'styles',
  does: 'Compiles src/styles/site.scss and the files beside it into src/styles/site.css, which pages load.',
  flags: {},
  examples: [['', 'after a style was changed']],
} as const satisfies Command

/** Writes the style sheet. Gives the exit code: 0 written, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(STYLES, args, () => {
    replaceFile(join(ROOT, 'src/styles/site.css'), stylesheet())
    return 0
  })
}
