/** How the runner of GitHub Actions reads a line of a step's output (`ActionCommand.TryParseV2`). */

/** A workflow command, its values without their escapes. */
export interface Command {
  command: string
  properties: Record<string, string>
  data: string
}

/** The command on a line; `undefined` where the line is plain output. */
export function commandOf(line: string): Command | undefined {
  const text = line.trim()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end === -1) return undefined
  const [command = '', ...rest] = text.slice(2, end).split(' ')
  const pairs = rest.join(' ').trim().split(',')
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=')
    return at === -1 ? [] : [[pair.slice(0, at), unescaped(pair.slice(at + 1))]]
  })
  return { command, properties: Object.fromEntries(properties), data: unescaped(text.slice(end + 2)) }
}

const SIGNS: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }

function unescaped(text: string): string {
  return text.replace(/%0D|%0A|%3A|%2C/g, (found) => SIGNS[found] ?? found).replaceAll('%25', '%')
}
