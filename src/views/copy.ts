/** A reader's copy of the record, as it was downloaded or taken from the repository. */

/** Files by their paths in the content folder: texts, or bytes. */
export type Files = Map<string, string | Uint8Array>

/** What stands in a downloaded `record.json`. */
export interface DownloadedCopy {
  files: Files
  /** Whether the file writes them as this site does: where they are those of the site, it is the same to the last byte. */
  isExact: boolean
}

/** One text of `record.json`, which the site writes on a line of its own: its path and itself. */
const LINE = /^ ("(?:[^"\\]|\\.)*"): (.*?),?$/

/**
 * Reads `record.json`. Where a byte was changed so that it is JSON no more, the lines are read one by one, and a text that
 * can't be read is the line itself: so it differs from what was published, and no other does.
 * @throws Error where nothing of it can be read
 */
export function readDownloaded(bytes: Uint8Array): DownloadedCopy {
  const json = new TextDecoder().decode(bytes)
  const files = wholeOf(json) ?? linesOf(json)
  if (files.size === 0) throw new Error('not a record')
  const written = new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(files), null, 1)}\n`)
  const isExact = written.length === bytes.length && written.every((one, at) => one === bytes[at])
  return { files, isExact }
}

function wholeOf(json: string): Files | undefined {
  const all = parsed(json)
  if (typeof all !== 'object' || all === null) return undefined
  return new Map(Object.entries(all).map(([path, text]) => [path, asText(text)]))
}

function linesOf(json: string): Files {
  const files: Files = new Map()
  for (const line of json.split('\n')) {
    const [, key = '', value = ''] = LINE.exec(line) ?? []
    const path = parsed(key)
    if (typeof path === 'string') files.set(path, asText(parsed(value) ?? value))
  }
  return files
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/**
 * What stands above the paths of a record in a folder that was chosen, with a slash at its end: down to the body.yaml that
 * stands highest, or where there is none the folder itself.
 * @param paths each with the name of the folder before it
 */
export function rootOf(paths: readonly string[]): string {
  const bodies = paths.filter((path) => path.endsWith('/body.yaml')).map((path) => path.slice(0, -'body.yaml'.length))
  const depth = (path: string) => path.split('/').length
  const [first] = paths
  return bodies.length > 0
    ? bodies.reduce((best, one) => (depth(one) < depth(best) ? one : best))
    : (first ?? '').slice(0, (first ?? '').indexOf('/') + 1)
}

/** Whether a file in a content folder is none of the record: notes on how to write it, and what tools leave behind. */
export function isBeside(path: string): boolean {
  return /(^|\/)(README\.md$|\.)/.test(path)
}
