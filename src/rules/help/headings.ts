/** What is wrong with a heading, by itself and below the one before it. */
import type { Heading, Prose, Source } from '../../record/index.ts'
import type { Complaint } from '../engine/rule.ts'

/** What is wrong with a heading; `above` is the level of the one before it, 1 for the title. */
export function ofHeading({ depth, text, html, span }: Heading, above: number): Complaint | undefined {
  const mark = (level: number) => `\`${'#'.repeat(level)} ${text || 'Words'}\``
  if (depth === 1)
    return {
      span,
      message: 'Unexpected heading of the first level, expected none beside the title of the page',
      help: [`the title comes from the fields; write ${mark(2)}`],
    }
  if (depth > above + 1)
    return {
      span,
      message: `Unexpected heading of level ${depth} after ${above === 1 ? 'the title' : `one of level ${above}`}, expected level ${above + 1}`,
      help: [`write ${mark(above + 1)}`],
    }
  if (text === '' && !html.includes('<img '))
    return {
      span,
      message: 'Unexpected heading without words, expected what its part is about',
      help: [`write ${mark(depth)}, or take it out`],
    }
  return undefined
}

/** A heading within a quotation or a list: it belongs to no part of the document, yet is read out as the title of one. */
export function ofHiddenHeading({ html, from, to }: Prose, source: Source): Complaint | undefined {
  if (!html.includes('<h') || !/<h[1-6]>/.test(html)) return undefined
  const line = /^[ \t>*+\-.)\d]*[>*+\-.)][ \t]*(#{1,6}(?=\s)[^\n]*)/m.exec(source.text.slice(from, to))
  const at = line ? from + line.index + line[0].length - (line[1] ?? '').length : from
  return {
    span: source.span(at, line ? from + line.index + line[0].trimEnd().length : at),
    message: 'Unexpected heading inside a quotation or a list, expected text',
    help: ['write it in bold: `**Words**`'],
  }
}
