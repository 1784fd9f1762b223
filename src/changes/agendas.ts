/** The items of meetings: what each says between its actions and decisions, and what it is marked to concern. */
import { type Block, type Item, isElement, type Meeting, type PublicRecord, words } from '../record/index.ts'
import { type Change, changed, type State } from './change.ts'
import { differingBlocks } from './differing.ts'
import { sentences } from './fields.ts'
import { ofMeeting, quoted } from './names.ts'
import { byId, compare, sameBlocks, sameText } from './same.ts'

/** Items added, gone, called otherwise, marked otherwise or reworded, in minutes that both states hold. */
export function* agendas(before: State, after: State): Generator<Change> {
  const earlier = byId(before.record.meetings)
  for (const now of after.record.meetings) {
    const was = earlier.get(now.id)
    if (was && was.document.source.text !== now.document.source.text) yield* compared(was, now, after.record)
  }
}

function* compared(was: Meeting, now: Meeting, record: PublicRecord): Generator<Change> {
  const told = (item: Item | undefined, what: string) => {
    const span = item?.heading.span ?? now.document.where(['date'])
    const name = `The minutes ${ofMeeting(record, now)}`
    return changed('minutes', item?.id ?? now.id, now.document, span, `${name} ${what}`)
  }
  const [first, top] = [opening(was), opening(now)]
  if (!sameBlocks(first, top))
    yield told(undefined, `are reworded before their first item: ${differingBlocks(first, top)}`)
  const { gone, come, both } = compare(byId(was.items), byId(now.items))
  const left = new Map(gone)
  for (const [, item] of come) {
    const same = [...left].find(([, one]) => sameBlocks(between(one.blocks), between(item.blocks)))
    if (same) {
      left.delete(same[0])
      yield told(item, `call the item ${quoted(same[1].heading.text)} now ${quoted(item.heading.text)}`)
      yield* marked(same[1], item, told)
    } else {
      const text = words(between(item.blocks))
      yield told(item, `have a new item ${quoted(item.heading.text)}${text ? `: ${quoted(text)}` : ''}`)
      yield* marked(undefined, item, told)
    }
  }
  for (const [, item] of left) {
    const text = words(between(item.blocks))
    yield told(undefined, `no longer have the item ${quoted(item.heading.text)}${text ? `: ${quoted(text)}` : ''}`)
  }
  for (const [, old, item] of both) {
    const name = quoted(item.heading.text)
    if (!sameText(old.heading.text, item.heading.text))
      yield told(item, `call the item ${quoted(old.heading.text)} now ${name}`)
    const [text, fresh] = [between(old.blocks), between(item.blocks)]
    if (!sameBlocks(text, fresh)) yield told(item, `are reworded under ${name}: ${differingBlocks(text, fresh)}`)
    yield* marked(old, item, told)
  }
}

/** What `<Item>` says of an item; what it takes up is told of that. */
function* marked(was: Item | undefined, item: Item, told: (item: Item, what: string) => Change): Generator<Change> {
  for (const one of sentences(was?.marks?.attributes, item.marks?.attributes, ['id', 'takes']))
    yield told(item, `mark the item ${quoted(item.heading.text)} otherwise: ${one}`)
}

function opening({ document: { body } }: Meeting): Block[] {
  const first = body.findIndex((block) => block.type === 'heading' && block.depth === 2)
  return between(first < 0 ? body : body.slice(0, first))
}

/** Elements that are told of by themselves, wherever they stand. */
const TOLD = ['Action', 'Decision', 'Deferral', 'Need', 'Update', 'Interest', 'Note'] as const

/** The blocks of an item without the elements that are told of by themselves. */
function between(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return block.items.flatMap(between)
    return TOLD.some((name) => isElement(block, name)) ? [] : [block]
  })
}
