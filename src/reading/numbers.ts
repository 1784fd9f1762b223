/** The numbers of a text's own paragraphs: 3.1, 43.15, 1201, 085/18. */

const NUMBER =
  /([ \t\u00a0]*)(?:#{1,6}[ \t]+)?(?:[-*][ \t]+)?(?:\*\*|__)?(?:(?:Item|Minute|Para|ITEM|MINUTE)[ \t]+)?(\(?(?:[A-Z]{1,4}[./])?\d{1,4}(?:[./-]\d{1,4}){0,4})(?:[.):]{1,2}|[ \t]*\/)?(?:\*\*|__)?[ \t\u00a0]+\S/y
/** No more series are followed at a time. */
const OPEN = 8
const LEAST = 3

/** A line that begins with a number of the text's own series. */
export interface Numbered {
  from: number
  to: number
}

interface Series {
  last: readonly number[]
  lines: Numbered[]
  compound: boolean
}

/** The lines that a series of paragraphs numbers, in order: the longest series, and those with parts ("3.1"). Linear. */
export function numberedLines(text: string): Numbered[] {
  const all: Series[] = []
  let open: Series[] = []
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from)
    if (to === -1) to = text.length
    NUMBER.lastIndex = from
    const [, { length: indent } = '', number = ''] = NUMBER.exec(text) ?? []
    const parts = number !== '' && indent < 8 ? partsOf(number) : []
    if (parts.length > 0) {
      const line = { from: from + indent, to }
      let series = open.find(({ last }) => follows(last, parts))
      if (!series) {
        series = { last: parts, lines: [], compound: false }
        all.push(series)
      }
      series.last = parts
      series.lines.push(line)
      if (parts.length > 1) series.compound = true
      const first = series
      open = [first, ...open.filter((one) => one !== first)].slice(0, OPEN)
    }
    from = to + 1
  }
  return owned(all).sort((a, b) => a.from - b.from)
}

function owned(all: readonly Series[]): Numbered[] {
  const long = all.filter(({ lines }) => lines.length >= LEAST)
  const width = ({ lines }: Series) => (lines.at(-1) as Numbered).to - (lines[0] as Numbered).from
  const widest = long.reduce<Series | undefined>(
    (best, one) => (best && width(best) >= width(one) ? best : one),
    undefined,
  )
  return long.filter((one) => one === widest || one.compound).flatMap(({ lines }) => lines)
}

function partsOf(number: string): number[] {
  return number
    .replace(/^\(/, '')
    .split(/[./-]/)
    .map((part) => (/^\d/.test(part) ? Number(part) : part.charCodeAt(0)))
}

/** Whether a number can come next: the following one, a first one below it, or one above. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const n = next.findIndex((part, i) => part !== last[i])
  if (n === -1) return false
  if (n === last.length) return next.length === n + 1 && (next[n] as number) <= 1
  const step = (next[n] as number) - (last[n] as number)
  if (step < 1 || step > 3) return false
  return next.slice(n + 1).every((part, i) => part === last[n + 1 + i] || part <= 1)
}
