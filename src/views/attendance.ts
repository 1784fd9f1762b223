/** Who was at a meeting, and who was away, under the headings that the record gives them. */
import {
  attendanceSaid,
  type Came,
  cameTo,
  type DataOf,
  type Document,
  type Link,
  lazy,
  type Meeting,
  type Part,
} from '../record/index.ts'
import { addressOf, holder, namedId, type Phrase, type Site } from './site.ts'

/** People under a heading; where there are none, the minutes have the list, and it names nobody. */
export interface Group {
  title: string
  people: readonly Phrase[]
}

/** The headings for those who came, in their order. */
const CAME: readonly (readonly [Part, string])[] = [
  ['member', 'Members'],
  ['deputy', 'Deputies'],
  ['attended', 'Attended'],
  ['other', 'In attendance'],
  ['official', 'Officials'],
  ['secretariat', 'Secretariat'],
  ['adviser', 'Advisers'],
  ['observer', 'Observers'],
  ['witness', 'Witnesses'],
  ['guest', 'Guests'],
]

/**
 * Everybody whom the minutes list, each under one heading: members with a seat on that day, deputies, then others by
 * what they came as. An empty list is there only where the minutes say all of who came and who stayed away.
 */
export function attendanceOf(meeting: Meeting, site: Site): Group[] {
  const { data, named } = meeting
  const came = cameTo(meeting, site.record)
  const people = (ids: readonly string[]): Phrase[] => ids.map((id) => [holder(site, id)])
  const listed = new Set([...came.map(({ person }) => person), ...data.agreed])
  const byPart = Map.groupBy(came, ({ part }) => part)
  const isFirst = ({ person }: Came) => data.chair.includes(person)
  const groups = [
    { title: 'Chair', people: people(data.chair.filter((id) => !listed.has(id))) },
    ...CAME.map(([part, title]) => {
      const [first, rest] = split(byPart.get(part) ?? [], isFirst)
      return { title, people: [...first, ...rest].map((one) => told(one, meeting, site)) }
    }),
    { title: 'Agreed by correspondence', people: people(data.agreed) },
    { title: 'Apologies', people: people(named.apologies) },
    { title: 'Absent', people: people(named.absent) },
  ]
  const saysAll =
    attendanceSaid(meeting, site.record) === 'complete' && meeting.isHeld && data.type !== 'correspondence'
  return groups.filter(({ title, people: of }) => of.length > 0 || (saysAll && title === 'Apologies'))
}

/** One who came: in the chair, for whom, from where, and to which part of the meeting. */
function told({ person, for: member, of, from, until, items }: Came, meeting: Meeting, site: Site): Phrase {
  const { document, data } = meeting
  const concerned = meeting.items.filter(({ heading }) => items?.includes(heading.id))
  return [
    data.chair.includes(person) ? 'Chair: ' : '',
    holder(site, person),
    ...(member === undefined ? [] : [', for ', holder(site, member)]),
    ...(of === undefined ? [] : [', of ', namedId(site, `organisations/${of}`)]),
    from === undefined ? '' : `, from ${from}`,
    until === undefined ? '' : `${from === undefined ? ',' : ''} until ${until}`,
    ...concerned.flatMap(({ heading }, n) => [
      n > 0 ? (n === concerned.length - 1 ? ' and ' : ', ') : `, for the ${concerned.length > 1 ? 'items' : 'item'} `,
      { name: heading.text, href: addressOf(site, { document: document.id, fragment: heading.id }) },
    ]),
  ].filter((part) => part !== '')
}

/** The member for whom somebody attended as a deputy, by the short id: of a reference to one who attended; else nothing. */
export function memberFor({ from, role, to }: Link): string | undefined {
  return role === 'attended' ? deputies(from).get(to.document) : undefined
}

/** The members for whom deputies sat in, by the ids of the deputies: of minutes. */
const deputies = lazy(({ data }: Document) => {
  const { attended = [] } = (data ?? {}) as Partial<DataOf<'minutes'>>
  return new Map(attended.map(({ person, for: member }) => [`people/${person}`, member]))
})

function split<T>(of: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [of.filter(isFirst), of.filter((one) => !isFirst(one))]
}
