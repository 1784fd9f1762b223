import { basePath, outFolder, ROOT } from '../../src/archive/settings.ts'
import { BUILD_FLAGS, build } from '../build/main.ts'
import { type Command, started } from '../shared/command.ts'
import { ended, followParent } from '../shared/ended.ts'
import { PORT, portOf } from '../shared/port.ts'

const START = {
  verb: 'start',
  does: 'Checks the record, builds the site, and serves it until it is stopped with Ctrl+C.',
  flags: { port: PORT, ...BUILD_FLAGS },
  examples: [
    ['', 'serves the record at http://localhost:4321/'],
    ['--content tests/fixtures/lantern --as-of 2026-11-23', 'serves an invented body with every state that there is'],
  ],
} as const satisfies Command

/** Builds and serves. Gives an exit code: 0 stopped, 1 refused, 2 bad usage or a fault of the program. */
export function main(args: string[]): Promise<number> {
  return started(START, args, async (values) => {
    const port = portOf(values.port)
    followParent()
    const refused = await build(values)
    if (refused !== 0) return refused
    process.env.OUT = outFolder(values.out)
    const { preview } = await import('astro')
    const server = await preview({ root: ROOT, logLevel: 'error', server: { port, host: '127.0.0.1' } })
    process.stdout.write(
      `\nThe record is served at http://localhost:${server.port}${basePath()}\nStop it with Ctrl+C.\n`,
    )
    await ended()
    await server.stop()
    return 0
  })
}
