/** The style sheet of the site. It is kept compiled: Sass takes a quarter of the time of a small build. */
import { join } from 'node:path'
import { compile } from 'sass'
import { ROOT } from '../../../src/archive/settings.ts'

const HEAD = '/* Made by `npm run styles` from the .scss files beside it: edit those. */\n'

/** Compiles the Sass of the site. */
export function stylesheet(): string {
  const { css } = compile(join(ROOT, 'src/styles/site.scss'), {
    loadPaths: [join(ROOT, 'node_modules')],
    quietDeps: true,
  })
  return `${HEAD}${css}\n`
}
