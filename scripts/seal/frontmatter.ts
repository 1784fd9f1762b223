/** Changes to the frontmatter of a document, as small as they can be: everything else stays as it was written. */
import { isMap, isSeq, parseDocument } from 'yaml'

/** Sets a field to a plain value: in its place, or as the last one. */
export function withField(text: string, name: string, value: string): string {
  const { from, to, eol } = frontmatter(text)
  const yaml = text.slice(from, to)
  const line = new RegExp(`^${name}:[^\\r\\n]*`, 'm')
  const changed = line.test(yaml) ? yaml.replace(line, () => `${name}: ${value}`) : `${yaml}${name}: ${value}${eol}`
  return text.slice(0, from) + changed + text.slice(to)
}

/** Adds a change note, after those that are there. */
export function withUpdate(text: string, date: string, note: string): string {
  const { from, to, eol } = frontmatter(text)
  const yaml = text.slice(from, to)
  const entry = (indent: string) => `${indent}- date: ${date}${eol}${indent}  note: ${JSON.stringify(note)}${eol}`
  const { contents } = parseDocument(yaml)
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === 'updates') : undefined
  if (!pair) return `${text.slice(0, to)}updates:${eol}${entry('  ')}${text.slice(to)}`
  const list = pair.value
  const [start = 0, end = start] = isSeq(list) ? (list.range ?? []) : []
  if (!isSeq(list) || list.flow) {
    // A list in brackets is empty, or so short that it is written anew.
    const old = isSeq(list) ? (list.toJSON() as { date: string; note: string }[]) : []
    const entries = old.map((one) => `  - date: ${one.date}${eol}    note: ${JSON.stringify(one.note)}${eol}`).join('')
    const line = /^updates:[^\r\n]*\r?\n/m
    return text.slice(0, from) + yaml.replace(line, () => `updates:${eol}${entries}${entry('  ')}`) + text.slice(to)
  }
  const indent = /[ \t]*$/.exec(yaml.slice(0, start))?.[0] ?? '  '
  const before = yaml.slice(0, end).replace(/\s*$/, eol)
  return text.slice(0, from) + before + entry(indent) + yaml.slice(end).replace(/^\s*\r?\n(?=\S)/, '') + text.slice(to)
}

/** Where the fields stand, and how lines end. */
function frontmatter(text: string): { from: number; to: number; eol: string } {
  const found = /^\ufeff?---[ \t]*(\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text)
  if (!found) throw new Error('the document has no frontmatter')
  const from = found[0].indexOf('\n') + 1
  return { from, to: from + (found[2]?.length ?? 0), eol: found[1] ?? '\n' }
}
