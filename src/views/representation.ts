/** Where the holder of a post represents the body, and who was nominated for it. */
import { type Document, inWords } from '../record/index.ts'
import type { Fact } from './facts.ts'
import { namedId, type Site } from './site.ts'

/** On what the holder of a post represents the body; nothing of other posts. */
export function representing({ data }: Document<'posts'>, site: Site): Fact[] {
  return data?.on === undefined
    ? []
    : [{ label: 'Represents the body on', named: [namedId(site, `organisations/${data.on}`)] }]
}

/** The nominations for a post. */
export interface Nominations {
  facts: Fact[]
  /** What is said where the record names none. */
  none: string | undefined
}

const OUTCOMES = { chosen: 'chosen', 'not-chosen': 'not chosen', withdrew: 'withdrew' } as const

/** Who was nominated for a post, and with what outcome; nothing of a post that nobody is nominated for, and that represents the body nowhere. */
export function nominationsOf({ data }: Document<'posts'>, site: Site): Nominations | undefined {
  const { nominations = [], on } = data ?? {}
  if (nominations.length === 0 && on === undefined) return undefined
  const facts = nominations.map(({ member, date, outcome }) => ({
    label: 'Nominated',
    text: `${date === undefined ? '' : `on ${inWords(date)}; `}${outcome ? OUTCOMES[outcome] : 'this record does not say with what outcome'}`,
    named: [namedId(site, `people/${member}`)],
  }))
  const none =
    nominations.length === 0
      ? 'This record holds no nominations for this post; it cannot show whether there were any.'
      : undefined
  return { facts, none }
}
