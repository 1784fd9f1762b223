/** What points to something else in the record: fields of the frontmatter, and attributes. */
import { OWNER_KINDS } from '../owner.ts'
import type { Kind } from '../schemas/index.ts'
import { ELEMENTS } from '../vocabulary.ts'

/** How a reference is written: a short id that stands for one of some kinds, the full id of an element, or a relative file link. */
export type Target =
  | { as: 'id'; kinds: readonly Kind[]; orWords?: true }
  | { as: 'element' }
  | { as: 'link' }
  | { as: 'image' }

type Field = [path: string, ...kinds: Kind[]]

/** Fields of the frontmatter that hold ids, and the folders these may come from; `*` is each entry of a list, and `?` says that words may stand there instead. */
const FIELDS: Partial<Record<Kind, Field[]>> = {
  bodies: [
    ['partOf', 'bodies'],
    ['terms', 'terms-of-reference'],
  ],
  'terms-of-reference': [['body', 'bodies']],
  minutes: [
    ['body', 'bodies'],
    ['chair.*', 'people'],
    ['agreed.*', 'people'],
    ['attended.*.person', 'people'],
    ['attended.*.for', 'people'],
    ['inAttendance.*.person', 'posts', 'people'],
    ['inAttendance.*.of', 'organisations'],
    ['apologies.*', 'people'],
    ['absent.*', 'people'],
  ],
  papers: [
    ['authors.*', 'people', 'posts'],
    ['contributors.*', 'people', 'posts'],
    ['from', ...OWNER_KINDS],
    ['to.*.recipient', ...OWNER_KINDS],
    ['to.*.answer', 'papers'],
    ['template', 'papers'],
    ['topics.*', 'topics'],
    ['approvedAt', 'minutes'],
    ['finalisedBy.*', 'people', 'posts'],
    ['clearedBy.*', 'people', 'posts'],
    ['translationOf', 'papers'],
    ['replaces', 'papers'],
  ],
  events: [
    ['body', 'bodies'],
    ['attended.*', 'people', 'posts'],
    ['hosts.*', 'organisations', 'posts'],
    ['with.*', 'organisations', 'posts', 'people'],
    ['witnesses.*.person', 'people'],
    ['witnesses.*.of', 'organisations'],
    ['witnesses.*.interests.*.organisation', 'organisations'],
    ['topics.*', 'topics'],
    ['pathfinder', 'pathfinders'],
    ['papers.*', 'papers'],
  ],
  interests: [
    ['member', 'people'],
    ['interests.*.organisation', 'organisations'],
    ['replies.*.by', 'people', 'posts'],
  ],
  people: [
    ['roles.*.post', 'posts'],
    ['roles.*.appointedBy?', 'posts', 'people'],
    ['roles.*.advisedBy?', 'posts', 'people'],
    ['roles.*.suspended.*.by?', 'posts', 'people'],
  ],
  posts: [
    ['body', 'bodies'],
    ['lead', 'people', 'posts'],
    ['advises', 'organisations'],
    ['on', 'organisations'],
    ['nominations.*.member', 'people'],
    ['appointedBy?', 'posts', 'people'],
    ['advisedBy?', 'posts', 'people'],
  ],
  organisations: [
    ['partOf', 'organisations'],
    ['leads.*.lead', 'people', 'posts'],
  ],
  topics: [['about', 'organisations']],
  pathfinders: [
    ['organisation', 'organisations'],
    ['contact', 'posts'],
    ['preferences.*.member', 'people'],
    ['buddies.*.member', 'people'],
    ['findings.*.member', 'people'],
    ['findings.*.topics.*', 'topics'],
  ],
}

const people: Target = { as: 'id', kinds: ['people'] }
const holders: Target = { as: 'id', kinds: ['people', 'posts'] }
const owners: Target = { as: 'id', kinds: OWNER_KINDS }
const organisations: Target = { as: 'id', kinds: ['organisations'] }
const anElement: Target = { as: 'element' }

/** A field that points: the role of what stands in it, and the way there. */
interface Pointing {
  role: string
  steps: readonly string[]
  target: Target
}

/** The fields that point, in the documents of each kind. */
export const POINTING: Partial<Record<Kind, Pointing[]>> = {
  ...Object.fromEntries((Object.keys(FIELDS) as Kind[]).map((kind) => [kind, pointingOf(kind)])),
  papers: [
    ...pointingOf('papers'),
    { role: 'commissionedBy', steps: ['commissionedBy'], target: anElement },
    { role: 'clearedAt', steps: ['clearedAt'], target: anElement },
  ],
  events: [...pointingOf('events'), { role: 'minutes', steps: ['minutes', '*'], target: anElement }],
  definitions: [{ role: 'lineage', steps: ['lineage', '*', 'document'], target: anElement }],
}

/** The fields of a kind that hold short ids. */
function pointingOf(kind: Kind): Pointing[] {
  return (FIELDS[kind] ?? []).map(([written, ...kinds]) => {
    const path = written.replace('?', '')
    return {
      role: path.replaceAll('.*', '').replace(/\.person$/, ''),
      steps: path.split('.'),
      target: path === written ? { as: 'id', kinds } : { as: 'id', kinds, orWords: true },
    }
  })
}

/** What the value at a path of a document's fields points to, if it is one that points. */
export function pointingAt(kind: Kind, path: readonly PropertyKey[]): Target | undefined {
  const role = path.filter((step) => typeof step === 'string').join('.')
  return POINTING[kind]?.find((one) => one.role === role || `${one.role}.person` === role)?.target
}

/** Attributes that point, and what to. */
export const ATTRIBUTES: Readonly<Record<string, Target>> = {
  concerns: organisations,
  topics: { as: 'id', kinds: ['topics'] },
  paper: { as: 'id', kinds: ['papers'] },
  owner: owners,
  lead: holders,
  member: people,
  organisation: organisations,
  of: anElement,
  by: anElement,
  takes: anElement,
}

/** What an attribute that points may say instead of an id. */
export const WORDS: Readonly<Record<string, string>> = { owner: 'withheld', lead: 'each' }

/** The role of a reference in each attribute of each element, made once. */
export const ROLES = Object.fromEntries(
  Object.keys(ELEMENTS).map((name) => [
    name,
    Object.fromEntries(Object.keys(ATTRIBUTES).map((one) => [one, `${name}.${one}`])),
  ]),
) as Record<string, Record<string, string>>
