/** A static server for built sites, on a free port of this machine; it sends what the site asks its host to send. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
}

/** What hosts compress; pictures are so already. */
const COMPRESSED = /text|json|xml/

/** A site that is being served. */
export interface Serving {
  /** Scheme, host and port, without a slash at the end. */
  address: string
  stop(): void
}

/** How a folder is served. */
interface Options {
  /** Whether text is sent compressed, as hosts do; what is only read here needs no such work. */
  compress?: boolean
  /** Hears of each file how many bytes are sent, without headers. */
  sent?: (path: string, bytes: number) => void
}

/** Serves a folder until it is stopped. */
export async function serve(folder: string, { compress = false, sent = () => {} }: Options = {}): Promise<Serving> {
  const headers = headersOf(folder)
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname))
    const wanted = join(folder, path)
    const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const said = { ...headers(path.replaceAll('\\', '/')), 'content-type': type }
    if (compress && COMPRESSED.test(type)) {
      sent(path, sendSmaller(file, request.headers['accept-encoding'] ?? '', said, response))
      return
    }
    sent(path, statSync(file).size)
    createReadStream(file).pipe(response.writeHead(200, said))
  })
  // A browser that finds its connection closed as it asks again says so as an error.
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => server.close().closeIdleConnections(),
  }
}

/** Sends a file as small as the browser can read it; gives the bytes. */
function sendSmaller(
  file: string,
  accepted: string,
  headers: Record<string, string>,
  response: ServerResponse,
): number {
  const [name, compressed] = /\bbr\b/.test(accepted)
    ? (['br', brotliCompressSync] as const)
    : (['gzip', gzipSync] as const)
  const accepts = accepted.includes(name)
  const bytes = readFileSync(file)
  response.writeHead(200, { ...headers, vary: 'accept-encoding', ...(accepts ? { 'content-encoding': name } : {}) })
  const body = accepts ? compressed(bytes) : bytes
  response.end(body)
  return body.length
}

/** The headers for a path, from the site's own `_headers`: those of every block whose pattern fits. */
function headersOf(folder: string): (path: string) => Record<string, string> {
  const blocks: { start: string; headers: Record<string, string> }[] = []
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? []
    const last = blocks.at(-1)
    if (name && value && last) last.headers[name] = value
    else if (line.trim()) blocks.push({ start: line.trim().replace(/\*$/, ''), headers: {} })
  }
  return (path) => Object.assign({}, ...blocks.filter(({ start }) => path.startsWith(start)).map((one) => one.headers))
}
