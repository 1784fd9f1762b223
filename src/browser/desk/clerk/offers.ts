/** What words of minutes can be marked as. */

import { ownersIn } from '../../../draft/owners.ts'
import { type DataOf, type Document, type PublicRecord, printedName } from '../../../record/index.ts'
import { FreeIds, seeming, tagFor } from '../../../rules/index.ts'
import type { Offer } from './messages.ts'

interface Stretch {
  from: number
  to: number
}

const KINDS = { Action: 'action', Decision: 'decision', Deferral: 'deferral', Need: 'need' } as const
const AS = { Action: 'an action', Decision: 'a decision', Deferral: 'put off', Need: 'something needed' } as const
type Markable = keyof typeof KINDS

/** What is known of some words, if they are to be an element: a free id, who is named in them, and by when. */
export function suggested(
  name: string,
  document: Document | undefined,
  at: Stretch,
  record: PublicRecord,
): Record<string, string> {
  if (!document || !Object.hasOwn(KINDS, name)) return {}
  return attributesFor(name as Markable, document, at, record).attributes
}

/** What the words of a finding can be marked as, the likeliest first; nothing where no mark can hold them. */
export function offersFor(document: Document, at: Stretch, record: PublicRecord): Offer[] {
  if (document.kind !== 'minutes' || !document.data) return []
  const found = seeming(document as Document<'minutes'>).find(({ from, to }) => from <= at.from && at.from < to)
  if (!found || found.within) return []
  const likely = (Object.keys(KINDS) as Markable[]).find((name) => KINDS[name] === found.kind) as Markable
  const names: Markable[] = found.sure ? [likely] : [likely, ...(['Need', 'Decision'] as const)]
  const offers = [...new Set(names)].map((name) => {
    const { attributes, isWhole } = attributesFor(name, document, at, record, found.owner)
    return { say: said(name, attributes, isWhole, record), name, attributes, isWhole, ...at }
  })
  const update = { say: 'It tells what became of an earlier action …', name: 'Update', attributes: {}, isWhole: false }
  return found.kind === 'action' ? [...offers, { ...update, ...at }] : offers
}

/** The elements that lines of help would have somebody write, with words of their own. */
export function newIn(help: readonly string[], at: Stretch): Offer[] {
  return help.flatMap((line) => {
    const [, name = '', inner = ''] =
      /`<(Interest|Update|Note)((?: [A-Za-z]+="[^"]*")*)>…?[a-z]*<\/\1>`/.exec(line) ?? []
    if (name === '') return []
    const said = Object.fromEntries(Array.from(inner.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key, value]))
    const { status, handling, ...known } = said
    const attributes = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== '…'))
    return [{ say: SAY[name] ?? name, name, attributes, isWhole: false, isNew: true as const, ...at }]
  })
}

const ATTRIBUTE = /([A-Za-z]+)="([^"]*)"/g
const SAY: Readonly<Record<string, string>> = {
  Interest: 'Write how it was handled …',
  Update: 'Write what became of it …',
  Note: 'Write a note …',
}

function attributesFor(name: Markable, document: Document, at: Stretch, record: PublicRecord, owner?: string) {
  const words = document.source.text.slice(at.from, at.to)
  const meeting = (document.data as DataOf<'minutes'> | undefined)?.date ?? ''
  const named = owner === undefined ? ownersIn(words, record) : []
  const one = {
    id: new FreeIds(document).next(),
    words,
    owner,
    meeting,
    ...(named.length > 0 ? { owners: named } : {}),
  }
  const { tag, isWhole } = tagFor(KINDS[name], one, record)
  const attributes = Object.fromEntries(Array.from(tag.matchAll(ATTRIBUTE), ([, key, value]) => [key, value]))
  return { attributes: attributes as Record<string, string>, isWhole }
}

function said(name: Markable, { owner = '' }: Record<string, string>, isWhole: boolean, record: PublicRecord): string {
  const owners = owner.split(', ').filter(Boolean)
  const of = owners.length > 0 ? ` of ${owners.map((id) => nameOfOwner(id, record)).join(' and ')}` : ''
  return `Mark it as ${AS[name]}${of}${isWhole ? '' : ' …'}`
}

/** The name of a person, a post or an organisation. */
export function nameOfOwner(id: string, { documents }: PublicRecord): string {
  const person = documents.get(`people/${id}`)
  if (person?.data) return printedName(person as Document<'people'>, documents)
  const other = documents.get(`posts/${id}`) ?? documents.get(`organisations/${id}`)
  return (other?.data as { name?: string } | undefined)?.name ?? id
}
