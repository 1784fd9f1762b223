import { filesIn } from '../../src/archive/read.ts'
import { basePath, contentFolder, dayOfJudgement, ROOT } from '../../src/archive/settings.ts'
import { BUILD_FLAGS } from '../build/main.ts'
import { AS_OF, CONTENT, type Command, started } from '../shared/command.ts'
import { ended, followParent } from '../shared/ended.ts'
import { setEnvironment } from '../shared/environment.ts'
import { PORT, portOf } from '../shared/port.ts'

const DEV = {
  verb: 'dev',
  does: 'Serves the site while you edit: a change in the content folder is on its page within a second,\nand what the check finds is told at its place and, for the whole record, in a bar. Stop it with Ctrl+C.',
  flags: { content: CONTENT, 'as-of': AS_OF, base: BUILD_FLAGS.base, port: PORT },
  examples: [
    ['', 'serves the record at http://localhost:4321/'],
    ['--port 8080', 'at another port'],
  ],
} as const satisfies Command

/** Serves the site from the documents as they are, until it is stopped. Gives an exit code: 0 stopped, 2 bad usage. */
export function main(args: string[]): Promise<number> {
  return started(DEV, args, async (values) => {
    const port = portOf(values.port)
    followParent()
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
    await ended()
    await server.stop()
    return 0
  })
}
