/** Witnesses of an event, with the interests that each declared. */
import { type Document, type Witness, witnessKey } from '../record/index.ts'
import { holder, type Named, namedId, type Site } from './site.ts'

/** One witness. */
export interface WitnessView {
  /** Somebody with a page, or a name alone. */
  who: Named
  of: Named | undefined
  interests: { organisation: Named | undefined; detail: string }[]
  /** What is said where no interest is listed: that there are none, or that the record doesn't say. */
  without: string
}

/** The witnesses of an event under a heading that says whether they were heard; nothing where none is recorded. */
export interface WitnessesView {
  title: string
  witnesses: WitnessView[]
}

const TITLES = {
  planned: 'Witnesses to be heard',
  held: 'Witnesses',
  cancelled: 'Witnesses who were to be heard',
} as const

/** The witnesses of an event. */
export function witnessesOf({ id, data }: Document<'events'>, site: Site): WitnessesView | undefined {
  if (!data || data.witnesses.length === 0) return undefined
  return {
    title: TITLES[data.status],
    witnesses: data.witnesses.map((witness, n) => ({
      who: witness.person === undefined ? { name: witness.name ?? '', href: '' } : holder(site, witness.person),
      of: organisation(witness.of, site),
      interests: (witness.interests ?? []).map((one) => ({
        organisation: organisation(one.organisation, site),
        detail: one.detail,
      })),
      without: witness.interests ? '' : witness.nil ? 'Declared that there are none' : unknown(id, witness, n, site),
    })),
  }
}

function unknown(event: string, witness: Witness, n: number, { judgement }: Site): string {
  const subject = `${event}/${witnessKey(witness, n)}`
  const explained = judgement.rules
    .find(({ id }) => id === 'witness-interests')
    ?.explained.find(({ subjects }) => subjects[0] === subject)
  return `This record does not say whether interests were declared.${explained ? ` Explained: ${explained.exception.reason}` : ''}`
}

function organisation(id: string | undefined, site: Site): Named | undefined {
  return id === undefined ? undefined : namedId(site, `organisations/${id}`)
}
