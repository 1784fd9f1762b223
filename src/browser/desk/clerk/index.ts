/** The thread that reads and judges, so that the page stays at hand. Nothing of what it is told leaves the browser. */

import { categoriesOf, inWords, type Source } from '../../../record/index.ts'
import { marked } from '../../../rules/index.ts'
import type { Sources } from '../../../views/sources.ts'
import { KIND_TITLES, titleOf } from '../../../views/titles.ts'
import { valuesIn } from './fields.ts'
import { formOf } from './form.ts'
import type { Asked } from './messages.ts'
import { kindAt, namesFor } from './names.ts'
import { suggested } from './offers.ts'
import { DeskRecord } from './records.ts'
import { fetchReaders } from './taken.ts'
import { told } from './told.ts'

const BLANKED = 'it holds comments for those who keep the record, which this site does not publish'
const WITHHELD = 'its text is not out, so this site does not publish it'

let desk: DeskRecord
type Answers = { [K in keyof Asked]: (...given: Parameters<Asked[K]>) => Promise<ReturnType<Asked[K]>> }

const answers: Answers = {
  async open(address, today) {
    const response = await fetch(address, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`the sources of the record can’t be fetched: ${response.status}`)
    const sources = (await response.json()) as Sources
    desk = new DeskRecord(sources, today)
    const { documents, body } = desk.record(new Map())
    const choices = Array.from(documents.values(), (document) => ({
      path: document.file.slice(sources.folder.length),
      title: document.data ? titleOf(document, documents) : document.id,
      kind: KIND_TITLES[document.kind],
    }))
    return {
      documents: choices,
      texts: sources.texts,
      folder: sources.folder,
      repository: body.data?.repository ?? '',
      contact: body.data?.contact ?? '',
      asOf: inWords(sources.asOf),
      closed: Object.fromEntries([
        ...sources.blanked.map((path) => [path, BLANKED]),
        ...sources.withheld.map((path) => [path, WITHHELD]),
      ]),
    }
  },
  async attach(path, bytes) {
    desk.attach(path, bytes)
    return true
  },
  async judge(given) {
    const changes = new Map(given)
    const known = { record: desk.record(changes), folder: desk.sources.folder, sources: new Map<string, Source>() }
    return desk.judge(changes).map((one) => told(one, known))
  },
  async titles(given) {
    const { documents } = desk.record(new Map(given))
    const titles = given.map(([path]) => {
      const document = documents.get(path.replace(/\.[a-z]+$/, ''))
      return [path, document?.data ? titleOf(document, documents) : path === 'body.yaml' ? 'The body' : undefined]
    })
    return Object.fromEntries(titles.filter(([, title]) => title !== undefined))
  },
  async mend(given, n, mend) {
    const changes = new Map(given)
    const finding = desk.judge(changes)[n]
    return finding ? [...desk.mend(changes, finding, mend)] : given
  },
  async ready() {
    // What is worked out once for the whole record is at hand when the first document is opened.
    desk.judge(new Map())
    await Promise.all([drafting(), writing(), fetchReaders()])
    return true
  },
  async draft(changes, file) {
    const { drafts } = await import('./drafts.ts')
    return drafts(desk.record(new Map(changes)), file)
  },
  async namesOn(changes, day, body) {
    const { namesOn } = await import('./begin.ts')
    return namesOn(desk.record(new Map(changes)), day, body)
  },
  async begin(changes, form) {
    const { begun } = await import('./begin.ts')
    return begun(desk.record(new Map(changes)), form)
  },
  async previous(changes, member, day) {
    const { previousOf } = await import('./begin.ts')
    return previousOf(desk.record(new Map(changes)), member, day)
  },
  async declare(changes, form) {
    const { declaredIn } = await import('./begin.ts')
    return declaredIn(desk.record(new Map(changes)), form)
  },
  async form(path) {
    return formOf(kindAt(path), categoriesOf(desk.record(new Map())))
  },
  async fields(path, text) {
    return valuesIn(path, text)
  },
  async set(path, text, key, value) {
    const { setField } = await import('../../../draft/set-field.ts')
    return setField(text, key, value, orderOf(path))
  },
  async names(given, path) {
    const record = desk.record(new Map(given))
    return namesFor(record, record.documents.get(path.replace(/\.[a-z]+$/, '')))
  },
  async suggest(given, path, name, from, to) {
    const record = desk.record(new Map(given))
    return suggested(name, record.documents.get(path.replace(/\.[a-z]+$/, '')), { from, to }, record)
  },
  async mark(text, from, to, tag) {
    return marked({ text }, { from, to }, tag)
  },
  async seen(given, path, base) {
    const { seenOf } = await import('./seen.ts')
    const record = desk.record(new Map(given))
    const document = record.documents.get(path.replace(/\.[a-z]+$/, ''))
    return document ? seenOf(document, record, desk.asOf, base) : []
  },
}

/** The names of the fields of a document, in the order of its form. */
function orderOf(path: string): string[] {
  return formOf(kindAt(path), []).fields.map(({ name }) => name)
}

/** What drafts documents is not needed at first. */
function drafting() {
  return Promise.all([import('./drafts.ts'), import('./begin.ts')])
}

/** What the form and the page beside the text need. */
function writing() {
  return Promise.all([import('./seen.ts'), import('../../../draft/set-field.ts')])
}

addEventListener('message', async ({ data }: MessageEvent<{ id: number; ask: keyof Asked; given: never[] }>) => {
  const answer = answers[data.ask] as (...given: never[]) => Promise<unknown>
  try {
    postMessage({ id: data.id, answer: await answer(...data.given) })
  } catch (error) {
    postMessage({ id: data.id, failed: error instanceof Error ? error.message : String(error) })
  }
})
