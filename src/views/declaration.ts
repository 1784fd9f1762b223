/** A declaration as pages show it: how it stands on the day, its entries, and what it says otherwise than the one before. */
import { counted } from '../record/counted.ts'
import {
  awaitsForm,
  categoryName,
  countsOn,
  type DataOf,
  type Declaration,
  entryChanges,
  type IsoDate,
  inWords,
  latestBy,
  madeOn,
} from '../record/index.ts'
import { type InterestChange, interestChanges } from './interest-changes.ts'
import { type ReplyRow, replyRows } from './replies.ts'
import { href, type Named, namedId, type Site } from './site.ts'
import { titleOf } from './titles.ts'

/** One interest, as the register prints it. */
export interface InterestRow {
  id: string
  /** Its name. */
  category: string
  organisation: Named | undefined
  from: string | undefined
  until: string | undefined
  /** What it is worth, in the words of the declaration. */
  value: string | undefined
  detail: string
}

/** One declaration on a page. */
export interface DeclarationView extends Named {
  signed: string
  /** How it was made, and when: "signed on 1 May 2026", "made orally on …". */
  made: string
  /** The day on which it reached the secretariat, where that is another. */
  received: string | undefined
  /** Whether it is the one that counts on the day. */
  current: boolean
  /** How it stands on the day: "current, lapses on …", "replaced on …", "lapsed on …". */
  standing: string
  /** The latest declaration signed by the day, where that is another. */
  later: (Named & { made: string }) | undefined
  nil: boolean
  /** Whether it is a form that lacks its signature. */
  unsigned: boolean
  employerLetter: string | undefined
  interests: InterestRow[]
  /** What was answered beside it. */
  replies: ReplyRow[]
  /** The edition before, and what this one says otherwise; `undefined` in the first. */
  since: { previous: Named; changes: InterestChange[] } | undefined
}

/** What a declaration says as a whole, in a sentence without its full stop. An empty list alone does not say that there are no interests. */
export function declares({ nil, interests }: Pick<DataOf<'interests'>, 'nil' | 'interests'>): string {
  if (nil) return 'the member declares that there are no interests'
  if (interests.length === 0) return 'it lists no interest, and does not say that there are none'
  return `the member declares ${counted(interests.length, 'interest')}`
}

/** One declaration, ready for its page. */
export function declarationView(declaration: Declaration, site: Site): DeclarationView {
  const { data, signed, document } = declaration
  const all = site.record.declarations.get(declaration.member) ?? []
  const at = all.indexOf(declaration)
  const [previous, next] = [all[at - 1], all[at + 1]]
  const latest = latestBy(all, site.judged)
  return {
    name: titleOf(document, site.record.documents),
    href: href(site, `${declaration.id}/`),
    signed: inWords(signed),
    made: madeOn(data),
    received: data.received && data.received !== signed ? inWords(data.received) : undefined,
    current: latest === declaration && countsOn(latest, site.judged),
    standing: standing(declaration, next, site.judged),
    later:
      latest && all.indexOf(latest) > at ? { ...declarationNamed(latest, site), made: madeOn(latest.data) } : undefined,
    nil: data.nil,
    unsigned: data.form === 'unsigned',
    employerLetter: data.employerLetter && inWords(data.employerLetter),
    interests: data.interests.map((interest) => ({
      id: interest.id,
      category: categoryName(interest.category, site.record),
      organisation:
        interest.organisation === undefined ? undefined : namedId(site, `organisations/${interest.organisation}`),
      from: interest.from && inWords(interest.from),
      until: interest.until && inWords(interest.until),
      value: interest.value,
      detail: interest.detail,
    })),
    replies: replyRows(data.replies, site),
    since: previous && sinceThen(previous, declaration, site),
  }
}

/** How a declaration stands on a day, given the one that was signed after it. */
function standing({ signed, lapses, data, form }: Declaration, next: Declaration | undefined, day: IsoDate): string {
  if (next && next.signed <= day && next.signed <= lapses) {
    return `${next.form ? 'updated' : 'replaced'} on ${inWords(next.signed)}`
  }
  if (form) {
    const until = `the form ${madeOn(form.data)} ${lapses <= day ? 'lapsed' : 'lapses'} on ${inWords(lapses)}`
    if (lapses <= day) return `no signed form of it was held when ${until}`
    return `${signed <= day ? 'current, ' : ''}${until}; this record holds no signed form yet of this declaration`
  }
  if (lapses <= day) return `lapsed on ${inWords(lapses)}${awaitsForm(data) ? ' with no signed form held by then' : ''}`
  const lapse = `lapses on ${inWords(lapses)}${awaitsForm(data) ? ' unless the form is signed' : ''}`
  return signed <= day ? `current, ${lapse}` : lapse
}

function declarationNamed({ id, signed }: Declaration, site: Site): Named {
  return { name: inWords(signed), href: href(site, `${id}/`) }
}

function sinceThen(previous: Declaration, now: Declaration, site: Site): DeclarationView['since'] {
  const naming = {
    base: site.base,
    organisation: (id: string) => namedId(site, `organisations/${id}`).name,
    category: (id: string) => categoryName(id, site.record),
  }
  const changes = entryChanges(previous.data.interests, now.data.interests)
  return {
    previous: declarationNamed(previous, site),
    changes: interestChanges(changes, previous.id, now.id, naming),
  }
}
