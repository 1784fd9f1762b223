/** Numbers that Word counts by itself and writes nowhere: 3.1, (b), iv. */
import type { Element, Root } from 'xast'
import { all, type Parts, setting, within, xmlOf } from '../zip/parts.ts'

/** How one level of a list counts. */
interface Level {
  format: string
  /** `%1.%2` stands for the counts of the first and the second level. */
  text: string
  start: number
  /** All numbers are Arabic ones, whatever the levels above have. */
  legal: boolean
  /** The make of its list: others of the same make go on counting. */
  make?: string
  /** Whether this list says itself where it starts. */
  restarts?: boolean
}

/**
 * Writes the numbers that are more than those of one plain list into the text, as words: they are how people speak of
 * paragraphs. A list of one level with plain numbers, and bullets, stay lists.
 */
export function withNumbers(root: Root, parts: Parts): void {
  const lists = readLists(xmlOf(parts, 'word/numbering.xml'))
  const styles = readStyles(xmlOf(parts, 'word/styles.xml'))
  const counts = new Map<string, number[]>()
  const paragraphs = all(root, 'w:p')
  const kept = plainLists(paragraphs, lists, styles)
  for (const paragraph of paragraphs) {
    const number = numberOf(paragraph, styles)
    const level = number && lists.get(number.id)?.[number.level]
    if (!number || !level || level.format === 'bullet' || level.format === 'none') continue
    // Lists of one make go on counting, but for one that says where it starts.
    const { make = number.id, restarts } = level
    const count = (counts.has(number.id) || !restarts ? counts.get(make) : undefined) ?? []
    count.length = number.level + 1
    for (let n = 0; n <= number.level; n++)
      count[n] ??= (lists.get(number.id)?.[n]?.start ?? 1) - (n === number.level ? 1 : 0)
    count[number.level] = (count[number.level] ?? 0) + 1
    counts.set(number.id, count)
    counts.set(make, count)
    if (kept.has(number.id)) continue
    const label = level.text.replace(/%(\d)/g, (_, n) =>
      inFormat(count[n - 1] ?? 1, (level.legal ? undefined : lists.get(number.id)?.[n - 1]?.format) ?? 'decimal'),
    )
    unlist(paragraph, `${label} `)
  }
}

interface Numbered {
  id: string
  level: number
}

function numberOf(paragraph: Element, styles: ReadonlyMap<string, Numbered>): Numbered | undefined {
  const properties = within(paragraph, 'w:pPr')
  const own = within(properties, 'w:numPr')
  const style = styles.get(setting(properties, 'w:pStyle') ?? '')
  const id = setting(own, 'w:numId') ?? style?.id
  if (id === undefined || id === '0') return undefined
  return { id, level: Number(setting(own, 'w:ilvl') ?? style?.level ?? 0) }
}

/** Lists of one level with plain numbers from 1, whose entries stand together. */
function plainLists(
  paragraphs: readonly Element[],
  lists: ReadonlyMap<string, readonly Level[]>,
  styles: ReadonlyMap<string, Numbered>,
): Set<string> {
  const places = new Map<string, number[]>()
  const no = new Set<string>()
  const first = new Map<string, string>()
  for (const [n, paragraph] of paragraphs.entries()) {
    const number = numberOf(paragraph, styles)
    if (!number) continue
    const level = lists.get(number.id)?.[number.level]
    const isPlain = number.level === 0 && level?.format === 'decimal' && level.start === 1 && level.text === '%1.'
    const { make = number.id, restarts } = level ?? {}
    if (!first.has(make)) first.set(make, number.id)
    if (
      (first.get(make) !== number.id && !restarts) ||
      !isPlain ||
      /^heading/i.test(setting(within(paragraph, 'w:pPr'), 'w:pStyle') ?? '')
    )
      no.add(number.id)
    places.set(number.id, [...(places.get(number.id) ?? []), n])
  }
  const together = ([id, at]: [string, number[]]) => !no.has(id) && (at.at(-1) ?? 0) - (at[0] ?? 0) === at.length - 1
  return new Set([...places].filter(together).map(([id]) => id))
}

function readLists(numbering: Root | undefined): Map<string, Level[]> {
  const abstract = new Map<string, Level[]>()
  if (!numbering) return abstract
  for (const one of all(numbering, 'w:abstractNum')) {
    const levels: Level[] = []
    for (const level of all(one, 'w:lvl'))
      levels[Number(level.attributes['w:ilvl'])] = {
        format: setting(level, 'w:numFmt') ?? 'decimal',
        text: setting(level, 'w:lvlText') ?? '',
        start: Number(setting(level, 'w:start') ?? 1),
        legal: within(level, 'w:isLgl') !== undefined,
      }
    abstract.set(String(one.attributes['w:abstractNumId']), levels)
  }
  const lists = new Map<string, Level[]>()
  for (const one of all(numbering, 'w:num')) {
    const levels = (abstract.get(setting(one, 'w:abstractNumId') ?? '') ?? []).map((level) => ({
      ...level,
      make: `of ${setting(one, 'w:abstractNumId')}`,
    }))
    for (const over of all(one, 'w:lvlOverride')) {
      const level = levels[Number(over.attributes['w:ilvl'])]
      const start = setting(over, 'w:startOverride')
      if (level && start !== undefined) Object.assign(level, { start: Number(start), restarts: true })
    }
    lists.set(String(one.attributes['w:numId']), levels)
  }
  return lists
}

/** The lists that styles bring with them: numbered headings. */
function readStyles(styles: Root | undefined): Map<string, Numbered> {
  const found = new Map<string, Numbered>()
  for (const style of styles ? all(styles, 'w:style') : []) {
    const number = within(within(style, 'w:pPr'), 'w:numPr')
    const id = setting(number, 'w:numId')
    if (id !== undefined)
      found.set(String(style.attributes['w:styleId']), { id, level: Number(setting(number, 'w:ilvl') ?? 0) })
  }
  return found
}

/** Makes a paragraph one of its own, with its number as words. */
function unlist(paragraph: Element, label: string): void {
  const properties = within(paragraph, 'w:pPr')
  if (properties)
    properties.children = properties.children.filter((child) => child.type !== 'element' || child.name !== 'w:numPr')
  const run: Element = {
    type: 'element',
    name: 'w:r',
    attributes: {},
    children: [
      {
        type: 'element',
        name: 'w:t',
        attributes: { 'xml:space': 'preserve' },
        children: [{ type: 'text', value: label }],
      },
    ],
  }
  paragraph.children.splice(properties ? paragraph.children.indexOf(properties) + 1 : 0, 0, run)
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function inFormat(count: number, format: string): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
  if (format === 'lowerLetter') return letter
  if (format === 'upperLetter') return letter.toUpperCase()
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (!/Roman$/.test(format)) return String(count)
  let rest = count
  let roman = ''
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) roman += sign
  return format === 'upperRoman' ? roman.toUpperCase() : roman
}
