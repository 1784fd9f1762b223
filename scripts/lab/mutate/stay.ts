/** Findings that must stay: what a mutation brings out, no edit elsewhere may take away. */
import { type Diagnostic, findingKey, RULES } from '../../../src/rules/index.ts'
import { Random } from '../corpus/random.ts'
import { INNOCENT, type Innocent } from './innocent.ts'
import { edited, type MutationJudge, type Texts } from './judge.ts'
import type { Mutation } from './mutation.ts'

/** A mutation with the list that it is from. */
export interface Listed extends Mutation {
  rule: string
}

/** Why one mutation may take away what another brings out: it changes what the finding rests on. By the beginnings of paths. */
const RESTS_ON: readonly { why: string; files: RegExp; rules?: readonly string[] }[] = [
  { why: 'the body, its terms or its policy are others', files: /^(?:body\.yaml|terms-of-reference\/)/ },
  { why: 'it is explained, or its explanation is gone', files: /^exceptions\.yaml$/ },
  { why: 'who held a post or a seat is another question', files: /^(?:people|posts)\// },
  {
    why: 'what was declared is another question',
    files: /^interests\//,
    rules: [
      'declaration-current',
      'declaration-current-at-meeting',
      'declaration-lapses-soon',
      'declaration-complete',
      'conflict-handled',
      'interest-declared-in-meeting',
      'buddy-clear',
      'paper-ready',
      'exception-in-force',
    ],
  },
  {
    why: 'what an organisation is part of, or behind, is another question',
    files: /^organisations\//,
    rules: [
      'conflict-handled',
      'information-barrier',
      'employer-letter',
      'buddy-clear',
      'interest-declared-in-meeting',
    ],
  },
  {
    why: 'other minutes report on it, take it up, or can’t be read',
    files: /^minutes\//,
    rules: [
      'action-followed-up',
      'action-group-has-lead',
      'owner-in-post',
      'deferral-taken-up',
      'update-known',
      'meeting-held',
      'meeting-dates',
      'paper-ready',
      'declaration-lapses-soon',
      'declaration-current',
      'exception-in-force',
      'address-kept',
      'employer-letter',
      'link-resolves',
      'adviser-separate',
    ],
  },
  {
    why: 'a paper meets it, or does not',
    files: /^papers\//,
    rules: ['commitment-met', 'link-resolves', 'address-kept'],
  },
  {
    why: 'whether an explanation is still needed is asked once all else is right',
    files: /./,
    rules: ['exception-in-force'],
  },
  { why: 'addresses lead elsewhere', files: /^addresses\.yaml$/, rules: ['history-kept'] },
]

/** What two mutations at once hide of the first. */
export interface Hidden {
  finding: string
  /** Why that is right; `undefined` where it is not. */
  why: string | undefined
}

/** Whether two mutations can be made at once: in other files, on one day. */
export function fit(one: Mutation, other: Mutation): boolean {
  const files = Object.keys(one.edits)
  return one.asOf === other.asOf && files.length > 0 && !files.some((file) => file in other.edits)
}

/** The errors of a mutation that are gone where another is made as well. A pair that is not red is never right. */
export function hiddenBy(judge: MutationJudge, texts: Texts, one: Listed, other: Listed): Hidden[] {
  const [first, second] = [asEdited(texts, one), asEdited(texts, other)]
  const changed = Object.keys(other.edits)
  const both = new Map(first)
  for (const file of changed) {
    const text = second.get(file)
    if (text === undefined) both.delete(file)
    else both.set(file, text)
  }
  const isChange = (one.isChange || other.isChange) ?? false
  const all = judge.foundIn(new Map([...both].sort(([a], [b]) => (a < b ? -1 : 1))), { ...one, isChange })
  const isRed = all.some(({ severity }) => severity === 'error')
  const gone = surplus(errors(judge.foundIn(first, one)).map(place), all.map(place))
  return gone.map((finding) => ({ finding, why: isRed ? reason(finding, changed) : undefined }))
}

/** What an innocent edit on top of a mutation adds or takes away. */
export function disturbedBy(judge: MutationJudge, texts: Texts, one: Listed, edit: Innocent['edit']): string[] {
  const broken = asEdited(texts, one)
  const before = judge.foundIn(broken, one).map(findingKey)
  const after = judge.foundIn(edit(broken, new Set(Object.keys(one.edits))), one).map(findingKey)
  const told = (what: string) => (finding: string) => `${what} ${finding.replaceAll('\n', ' ')}`
  return [...surplus(before, after).map(told('gone')), ...surplus(after, before).map(told('came'))]
}

function asEdited(texts: Texts, { rule, ...mutation }: Listed): Texts {
  return edited(texts, mutation, rule !== 'sealed-text' && !mutation.asEdited)
}

function errors(found: readonly Diagnostic[]): Diagnostic[] {
  return found.filter(({ severity }) => severity === 'error')
}

/** The rule and the file: a message may count what is there. */
function place({ rule, file }: Diagnostic): string {
  return `${rule} ${file}`
}

function reason(finding: string, changed: readonly string[]): string | undefined {
  const [rule = '', file = ''] = finding.split(' ')
  if (!RULES.some(({ id }) => id === rule)) return undefined
  if (changed.includes(file)) return 'the document in which it was is another'
  return RESTS_ON.find(({ files, rules }) => (rules?.includes(rule) ?? true) && changed.some((one) => files.test(one)))
    ?.why
}

/** A list without one of each of what another has. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const rest = new Map<string, number>()
  for (const one of other) rest.set(one, (rest.get(one) ?? 0) + 1)
  return list.filter((one) => {
    const left = rest.get(one) ?? 0
    rest.set(one, left - 1)
    return left <= 0
  })
}

/** What the bench found. */
export interface Stayed {
  innocent: number
  pairs: number
  /** How often a pair hid something, by why that is right. */
  rightly: ReadonlyMap<string, number>
  wrong: string[]
}

/**
 * Puts each mutation under an innocent edit, and together with others, as chance from a seed has it.
 * @param times how many innocent edits, and how many other mutations, for each mutation
 */
export function stays(judge: MutationJudge, texts: Texts, all: readonly Listed[], times: number, seed = 1): Stayed {
  const random = new Random(seed)
  const rightly = new Map<string, number>()
  const wrong: string[] = []
  let innocent = 0
  let pairs = 0
  for (const one of all) {
    const called = `${one.rule}: ${one.name}`
    for (const { name, edit } of random.some(INNOCENT, times)) {
      innocent++
      wrong.push(...disturbedBy(judge, texts, one, edit).map((what) => `${called}, with ${name}: ${what}`))
    }
    const others = all.filter((other) => fit(one, other))
    for (const other of random.some(others, times)) {
      pairs++
      for (const { finding, why } of hiddenBy(judge, texts, one, other)) {
        if (why) rightly.set(why, (rightly.get(why) ?? 0) + 1)
        else wrong.push(`${called}, with ${other.rule}: ${other.name}: gone ${finding}`)
      }
    }
  }
  return { innocent, pairs, rightly, wrong }
}
