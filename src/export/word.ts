/** Sheets as Word files: by the library `docx`, with Word's own styles, and the same bytes each time. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx'
import { settled } from './package.ts'
import { type Look, type Paragraph, paragraphsOf, type Run, type Sheet, type Table } from './sheet.ts'

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** Twentieths of a point. */
const INDENT = 360
const LEVELS = 9

/** The bytes of a Word file. */
export async function wordFile(sheet: Sheet): Promise<Uint8Array> {
  const numbers = new Numbers()
  const children = sheet.blocks.map((block) =>
    block.type === 'table' ? table(block, numbers) : paragraph(block, numbers),
  )
  const page = new Footer({
    children: [
      new WordParagraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
  const document = new Document({
    title: sheet.title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: sheet.lang } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { size: 36, bold: true } },
        heading1: {
          run: { size: 28, bold: true, color: '000000' },
          paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
        heading3: { run: { size: 22, bold: true, color: '000000' }, paragraph: { keepNext: true } },
      },
      paragraphStyles: [
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          next: 'Normal',
          quickFormat: true,
          run: { size: 24, color: '404040' },
        },
        {
          id: 'Quote',
          name: 'Quote',
          basedOn: 'Normal',
          next: 'Normal',
          quickFormat: true,
          run: { italics: true },
          paragraph: { indent: { left: 2 * INDENT } },
        },
      ],
    },
    numbering: { config: numbers.config },
    sections: [{ footers: { default: page }, children }],
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
  const paragraphs = paragraphsOf(sheet).map(({ runs, place }) => ({
    ...place,
    runs: runs.map(({ text, at, to }) => ({
      text,
      ...(at === undefined ? {} : { at }),
      ...(to === undefined ? {} : { to }),
    })),
  }))
  return settled(bytes, { whole: sheet.whole, sources: sheet.sources, paragraphs })
}

/** Lists with numbers: each begins where its first entry says. */
class Numbers {
  readonly config: { reference: string; levels: ILevelsOptions[] }[] = [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, ['•', '–']) },
  ]
  #open: { reference: string; next: number }[] = []

  /** The list of an entry. */
  of(list: 'bullets' | number, level: number): string {
    this.#open.length = Math.min(this.#open.length, level + 1)
    if (list === 'bullets') return 'bullets'
    const open = this.#open[level]
    if (open?.next === list) {
      open.next++
      return open.reference
    }
    const reference = `numbers-${this.config.length}`
    this.config.push({ reference, levels: levels(LevelFormat.DECIMAL, [], list) })
    this.#open[level] = { reference, next: list + 1 }
    return reference
  }

  /** What is no entry ends all lists. */
  end(): void {
    this.#open = []
  }
}

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  signs: readonly string[],
  start = 1,
): ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    format,
    start,
    text: signs[level % signs.length] ?? `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: (level + 1) * INDENT, hanging: INDENT } } },
  }))
}

function paragraph({ look, runs }: Paragraph, numbers: Numbers): WordParagraph {
  return new WordParagraph({ ...styled(look, numbers), children: runs.flatMap(worded) })
}

function styled(look: Look, numbers: Numbers): object {
  if (look.style !== 'Entry') numbers.end()
  if (look.style === 'Heading') return { heading: HEADINGS[Math.min(look.depth, 6) - 1] }
  if (look.style === 'Title') return { heading: HeadingLevel.TITLE }
  if (look.style !== 'Entry') return look.style === 'Normal' ? {} : { style: look.style }
  const level = Math.min(look.level, LEVELS - 1)
  if (look.list === undefined) return { style: 'ListParagraph', indent: { left: (level + 1) * INDENT } }
  return { style: 'ListParagraph', numbering: { reference: numbers.of(look.list, level), level } }
}

function worded({ text, bold, italic, struck, href }: Run): (TextRun | ExternalHyperlink)[] {
  const runs = text.split('\n').map(
    (line, n) =>
      new TextRun({
        text: line,
        ...(n > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(italic && { italics: true }),
        ...(struck && { strike: true }),
        ...(href !== undefined && { style: 'Hyperlink' }),
      }),
  )
  return href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })]
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' }

function table({ rows }: Table, numbers: Numbers): WordTable {
  numbers.end()
  const width = Math.max(1, ...rows.map((row) => row.length))
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: width }, () => Math.floor(9000 / width)),
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: rows.map(
      (cells, n) =>
        new TableRow({
          tableHeader: n === 0,
          children: cells.map((cell) => new TableCell({ children: [paragraph(cell, numbers)] })),
        }),
    ),
  })
}
