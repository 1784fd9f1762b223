/** Lines of a paragraph that Word would show as a list, a heading or a table. */
import type { Edit, Fault } from '../fault.ts'
import type { Source } from '../span.ts'

/** A line of a paragraph without the spaces before it, and the offset at which it begins. */
export interface Line {
  text: string
  at: number
}

const BULLET = /^(?:[•‣▪◦●∙·■□○◆➢]|o(?=\t))[\s\u00a0]*/
const DASH = /^[–—−][\s\u00a0]+/
const LABEL =
  /^(?:\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|\d{1,2}(?:\.\d{1,2}){1,2}[.)]?(?=[\s\u00a0]+\p{Lu}))[\s\u00a0]+/u
const HEADING = /^(?:(#{1,6})[\u00a0\u2007\u202f\u3000][\s\u00a0]*|(#{2,6})(?![# \t]|$))/
const TABS = /\S\t+\S/

/** The lines between two offsets. */
export function linesOf({ text }: Source, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    const end = text.indexOf('\n', at)
    const stop = end === -1 || end > to ? to : end
    const line = text.slice(at, stop).trimEnd()
    // A quotation has its marks before each line.
    const indent = /^[ \t>]*/.exec(line)?.[0].length ?? 0
    lines.push({ text: line.slice(indent), at: at + indent })
    at = stop + 1
  }
  return lines
}

/** What is wrong with the lines of one paragraph. */
export function ofLines(lines: readonly Line[], source: Source): Fault[] {
  return [...bullets(lines, source), ...labels(lines, source), ...headings(lines, source), ...tables(lines, source)]
}

function bullets(lines: readonly Line[], source: Source): Fault[] {
  const dashed = lines.filter(({ text }) => DASH.test(text))
  const all = lines.filter(({ text }) => BULLET.test(text) || DASH.test(text))
  const [first] = all
  if (!first || (all.length === dashed.length && all.length < 2 && first !== lines[0])) return []
  const sign = first.text.charAt(0)
  const edits = all.map(({ text, at }): Edit => {
    const [mark = ''] = BULLET.exec(text) ?? DASH.exec(text) ?? []
    return { span: source.span(at, at + mark.length), text: '- ' }
  })
  return [
    {
      rule: 'written-is-read',
      ...(all.length === dashed.length && all.length < 2 ? { severity: 'warning' } : {}),
      span: source.span(first.at, first.at + 1),
      message: `Unexpected \`${sign}\` at the beginning of a line, which makes no list: the lines run together`,
      help: [{ say: `begin each entry with \`- \`: \`- ${first.text.replace(BULLET, '').replace(DASH, '')}\``, edits }],
    },
  ]
}

function labels(lines: readonly Line[], source: Source): Fault[] {
  const labelled = lines.filter(({ text }) => LABEL.test(text))
  const joined = labelled.filter((line) => line !== lines[0])
  const [first] = joined
  if (!first || labelled.length < 2) return []
  const label = LABEL.exec(first.text)?.[0].trim() ?? ''
  return [
    {
      rule: 'written-is-read',
      span: source.span(first.at, first.at + label.length),
      message: `Unexpected \`${label}\` at the beginning of a line, which makes no list: the lines run together`,
      help: [
        {
          say: `put an empty line above each entry: above \`${label}\` and the others like it`,
          edits: joined.map(({ at }) => {
            const start = source.text.lastIndexOf('\n', at - 1) + 1
            return { span: source.span(start, start), text: '\n' }
          }),
        },
      ],
    },
  ]
}

function headings(lines: readonly Line[], source: Source): Fault[] {
  return lines.flatMap(({ text, at }) => {
    const [found, marks, others] = HEADING.exec(text) ?? []
    if (found === undefined) return []
    const put = `${'#'.repeat(Math.max(2, (marks ?? others ?? '').length))} `
    const what = marks ? 'Unexpected no-break space behind' : 'Missing space behind'
    return [
      {
        rule: 'written-is-read',
        span: source.span(at, at + text.length),
        message: `${what} \`${(marks ?? others) as string}\`, expected a plain space: this is no heading`,
        help: [
          {
            say: `write \`${put}${text.slice(found.length)}\``,
            edits: [{ span: source.span(at, at + found.length), text: put }],
          },
        ],
      } satisfies Fault,
    ]
  })
}

/** Whether a line has columns by tabs; the tab behind the mark of a list is none. */
function isRow(line: Line | undefined): boolean {
  return !!line && TABS.test(line.text) && ![BULLET, DASH, LABEL].some((mark) => mark.test(line.text))
}

function tables(lines: readonly Line[], source: Source): Fault[] {
  const first = lines.findIndex((line, n) => isRow(line) && isRow(lines[n + 1]))
  if (first === -1) return []
  let end = first
  while (isRow(lines[end])) end++
  const rows = lines
    .slice(first, end)
    .map(({ text }) => text.split(/\t+/).map((cell) => cell.trim().replaceAll('|', '\\|')))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const written = rows.map((row) => `| ${Array.from({ length: width }, (_, n) => row[n] ?? '').join(' | ')} |`)
  written.splice(1, 0, `|${' --- |'.repeat(width)}`)
  const [top, last] = [lines[first] as Line, lines[end - 1] as Line]
  const text = `${first > 0 ? '\n' : ''}${written.join('\n')}${end < lines.length ? '\n' : ''}`
  return [
    {
      rule: 'written-is-read',
      span: source.span(top.at, top.at + top.text.length),
      message: 'Unexpected tabs between words, which make no table: the columns run together',
      help: [
        {
          say: `write a bar between two columns, and a line below the heads: \`${written[0]}\`, \`${written[1]}\``,
          edits: [{ span: source.span(top.at, last.at + last.text.length), text }],
        },
      ],
    },
  ]
}
