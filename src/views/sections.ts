/** The sections of this body's site: only those that it has something for, or that are its duty. */
import type { Kind } from '../record/index.ts'
import { decisionsHeld } from './decisions.ts'
import { plan } from './plan/plan.ts'
import type { Site } from './site.ts'
import { PLAIN_KINDS } from './titles.ts'

/** Rules that stand on the duty to keep a register of interests. */
const REGISTER: ReadonlySet<string> = new Set([
  'declaration-current',
  'declaration-current-at-meeting',
  'declaration-complete',
])

/** Whether members of the body are to declare their interests: else nothing is said of those who did not. */
export function asksForDeclarations({ judgement }: Pick<Site, 'judgement'>): boolean {
  return judgement.rules.some(({ id }) => REGISTER.has(id))
}

/** Whether the body has a register of interests: it is to keep one, or the record holds declarations. */
export function hasRegister(site: Pick<Site, 'record' | 'judgement'>): boolean {
  return site.record.declarations.size > 0 || asksForDeclarations(site)
}

/** Whether the site has a list of a kind: of what the record holds, of the terms, and of the pathfinders whose buddies are a duty. */
export function hasList(kind: Kind, { record, judgement }: Pick<Site, 'record' | 'judgement'>): boolean {
  return (
    kind === 'terms-of-reference' ||
    holds(kind, record) ||
    (kind === 'pathfinders' && judgement.rules.some(({ id }) => id === 'buddy-clear'))
  )
}

/** The kinds without a form of their own of which there is a list. */
export function plainLists(site: Pick<Site, 'record' | 'judgement'>): (typeof PLAIN_KINDS)[number][] {
  return PLAIN_KINDS.filter((kind) => hasList(kind, site))
}

/** A section: its path below the base, and what links to it say. */
export type Section = readonly [path: string, label: string]

const NAVIGATION: readonly Section[] = [
  ['minutes/', 'Meetings'],
  ['bodies/', 'Committees'],
  ['decisions/', 'Decisions'],
  ['actions/', 'Actions'],
  ['plan/', 'Forward plan'],
  ['terms-of-reference/', 'Terms of reference'],
  ['papers/', 'Papers'],
  ['events/', 'Events'],
  ['interests/', 'Register of interests'],
  ['people/', 'People'],
  ['topics/', 'Topics'],
  ['compliance/', 'Comply or explain'],
]

const FOOT: readonly Section[] = [
  ['rules/', 'Rules'],
  ['posts/', 'Posts'],
  ['organisations/', 'Organisations'],
  ['definitions/', 'Definitions'],
  ['pathfinders/', 'Pathfinders'],
  ['feeds/', 'How to subscribe'],
  ['a-z/', 'A to Z'],
  ['gaps/', 'What this record lacks'],
  ['data/', 'Open data'],
  ['about/', 'About this record'],
  ['verify/', 'Check it yourself'],
  ['cite/', 'How to cite'],
  ['guides/', 'Guides for the secretariat'],
  ['desk/', 'For the secretariat'],
  ['accessibility/', 'Accessibility'],
  ['privacy/', 'Privacy'],
]

/** The sections in the head of each page, and those at its foot. */
export function navigation(site: Site): { head: Section[]; foot: Section[] } {
  const shown = ([path]: Section) => isShown(path.slice(0, -1), site)
  return { head: NAVIGATION.filter(shown), foot: FOOT.filter(shown) }
}

/** Sections of documents and decisions are shown where there are some, and the plan where something is in it; meetings and actions always. */
function isShown(section: string, site: Site): boolean {
  if (section === 'interests') return hasRegister(site)
  if (section === 'plan') return plan(site).length > 0
  if (section === 'decisions') return decisionsHeld(site).length > 0
  const kind = KINDS_SHOWN.find((one) => one === section)
  return kind === undefined || holds(kind, site.record)
}

const KINDS_SHOWN: readonly Kind[] = [...PLAIN_KINDS, 'bodies', 'events', 'people', 'posts']

function holds(kind: Kind, { documents }: Site['record']): boolean {
  return documents.values().some((document) => document.kind === kind)
}
