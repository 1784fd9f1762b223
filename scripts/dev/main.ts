import { parseArgs } from 'node:util'
import { filesIn } from '../../src/archive/read.ts'
import { basePath, contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { setEnvironment } from '../shared/environment.ts'
import { portOf } from '../shared/port.ts'
import { guarded } from '../shared/usage.ts'

const USAGE = `usage: npm run dev -- [--content DIR] [--as-of YYYY-MM-DD] [--base /path/] [--port NUMBER]
  serves the site while you edit: a change in the content folder is on the page within a second`

/** Serves the site from the documents as they are, until it is stopped. Gives an exit code: 0 stopped, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, async () => {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string' },
        'as-of': { type: 'string' },
        base: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      process.stdout.write(`${USAGE}\n`)
      return 0
    }
    const port = portOf(values.port)
    const base = basePath(values.base)
    const content = contentFolder(values.content)
    setEnvironment({ CONTENT: content, AS_OF: values['as-of'], BASE: base })
    process.chdir(ROOT)
    // What can't be read is said before a server is started.
    filesIn(content, ROOT)
    dayOfJudgement(values['as-of'])
    const { dev } = await import('astro')
    const server = await dev({
      root: ROOT,
      logLevel: 'error',
      server: { port, host: '127.0.0.1' },
      // Astro's server would ask for a slash behind the names of files too.
      trailingSlash: 'ignore',
    })
    process.stdout.write(`The site is at http://localhost:${server.address.port}${base}\nStop it with Ctrl+C.\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
    })
    await server.stop()
    return 0
  })
}
