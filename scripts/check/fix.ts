/** Mends that need no decision, made: of findings that have one mend, and one only, in a document that bears no seal. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, readArchive, shown } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { type Edit, type PublicRecord, type Span, toRecord } from '../../src/record/index.ts'
import { type Diagnostic, findingKey, mended, type Verdict } from '../../src/rules/index.ts'
import { replaceFile } from '../shared/replace.ts'

/** One mend that was made. */
export interface Made {
  file: string
  line: number
  rule: string
  say: string
}

/**
 * Makes the safe mends of a report. A file is written whole or not at all, and only where the mends bring no finding
 * that wasn't there.
 * @param content the content folder, absolute
 * @param judge judges a record as the report does
 */
export function fix(content: string, judge: (record: PublicRecord) => Verdict): Made[] {
  const { record } = readArchive(content, ROOT)
  const prefix = `${shown(content, ROOT)}/`
  const before = judge(record).diagnostics
  const sealed = new Set([...record.documents.values()].filter(isSealed).map(({ file }) => file))
  const safe = before.filter((one) => isSafe(one) && one.file.startsWith(prefix) && !sealed.has(one.file))
  const texts = new Map<string, string>()
  const made: Made[] = []
  for (const [file, found] of Map.groupBy(safe, (one) => one.file)) {
    const path = file.slice(prefix.length)
    const text = readFileSync(join(content, path), 'utf8')
    const { edits, kept } = together(found)
    const [first] = kept
    if (!first) continue
    const after = mended(new Map([[path, text]]), first, { say: '', edits }, prefix).get(path) as string
    if (comes(judge(changed(content, new Map([[path, after]]))).diagnostics, before)) continue
    texts.set(path, after)
    for (const { span, rule, mends } of kept) made.push({ file, line: span.line, rule, say: mends?.[0]?.say ?? '' })
  }
  for (const [path, text] of texts) replaceFile(join(content, path), text)
  return made
}

function isSealed({ data }: { data: object | undefined }): boolean {
  return data !== undefined && 'seal' in data && data.seal !== undefined
}

function isSafe({ mends = [] }: Diagnostic): boolean {
  return mends.length === 1 && mends[0]?.edits.every(({ file }) => file === undefined) === true
}

/** The edits of several mends of a file; of two that touch the same words the first is kept. */
function together(found: readonly Diagnostic[]): { edits: Edit[]; kept: Diagnostic[] } {
  const edits: Edit[] = []
  const kept: Diagnostic[] = []
  for (const one of found) {
    const own = (one.mends?.[0]?.edits ?? []).map((edit) => ({ ...edit, span: edit.span ?? one.span }))
    if (own.some((edit) => edits.some((other) => other.span && overlap(edit.span, other.span)))) continue
    edits.push(...own)
    kept.push(one)
  }
  return { edits, kept }
}

function overlap(a: Span, b: Span): boolean {
  const isBefore = (one: Span, other: Span) =>
    one.endLine < other.line || (one.endLine === other.line && one.endColumn <= other.column)
  return !isBefore(a, b) && !isBefore(b, a)
}

/** The record with some texts changed. */
function changed(content: string, texts: ReadonlyMap<string, string>): PublicRecord {
  const files = filesIn(content, ROOT).map((file) => {
    const text = texts.get(file.path)
    return text === undefined ? file : { ...file, text: () => text }
  })
  return toRecord(files, (path) => shown(join(content, path), ROOT))
}

/** Whether something was found that wasn't before, wherever its line. */
function comes(found: readonly Diagnostic[], before: readonly Diagnostic[]): boolean {
  const known = new Set(before.map(findingKey))
  return found.some((one) => !known.has(findingKey(one)))
}
