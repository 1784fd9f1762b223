import { parseArgs } from 'node:util'
import { basePath, outFolder, ROOT } from '../../src/archive/settings.ts'
import { main as build } from '../build/main.ts'
import { portOf } from '../shared/port.ts'
import { guarded } from '../shared/usage.ts'

const USAGE = 'usage: npm start -- [--port NUMBER] [options of npm run build]'

/** Builds and serves until it is stopped. Gives an exit code only where nothing could be served. */
export function main(args: string[]): Promise<number> {
  return guarded(USAGE, async () => {
    const { port, rest } = takePort(args)
    const refused = await build(rest)
    if (refused !== 0) return refused
    const { out } = parseArgs({ args: rest, options: { out: { type: 'string' } }, strict: false }).values
    process.env.OUT = outFolder(typeof out === 'string' ? out : undefined)
    const { preview } = await import('astro')
    const server = await preview({ root: ROOT, logLevel: 'error', server: { port, host: '127.0.0.1' } })
    const base = basePath()
    process.stdout.write(`\nThe record is served at http://localhost:${server.port}${base}\nStop it with Ctrl+C.\n`)
    await server.closed()
    return 0
  })
}

/** The port that is asked for, and the other arguments. */
function takePort(args: string[]): { port: number; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='))
  const given = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1] ?? '')
  const port = portOf(given)
  const taken = at === -1 ? 0 : args[at] === '--port' ? 2 : 1
  return { port, rest: at === -1 ? args : [...args.slice(0, at), ...args.slice(at + taken)] }
}
