/** What stands around every page: the body's name, the day of the judgement, the address of the site. */
import { inWords, only, termsInForce } from '../record/index.ts'
import { licencesLinked } from './licences.ts'
import { hasRegister, navigation, type Section } from './sections.ts'
import type { Phrase, Site } from './site.ts'

/** What the layout shows. */
export interface Chrome {
  /** The path the site is published under, with a slash at both ends. */
  base: string
  name: string
  /** Scheme and host of the site, without a slash at the end; empty where nobody has said. */
  origin: string
  /** The day of the judgement, in words. */
  asOf: string
  /** The day on which continuing duties are judged, in words. */
  judged: string
  /** The sections in the head of each page, and those at its foot. */
  sections: { head: Section[]; foot: Section[] }
  /** For how many months a declaration counts here; nothing where the body has no register. */
  months: number | undefined
  /** The attribution that the licence asks for; licences are linked. */
  attribution: Phrase
  /** Whom readers can ask. */
  contact: string | undefined
  /** Id of the terms of reference in force. */
  terms: string
  /** Whether there are committees. */
  hasBodies: boolean
}

/** The frame of a site's pages. */
export function chrome(site: Site): Chrome {
  const { record, asOf, judged, base, origin } = site
  const { data } = record.body
  return {
    base,
    name: data?.name ?? 'Public record',
    origin,
    asOf: inWords(asOf),
    judged: inWords(judged),
    sections: navigation(site),
    months: hasRegister(site) ? data?.policy.declarationValidMonths : undefined,
    attribution: licencesLinked(data?.attribution ?? ''),
    contact: data?.contact,
    terms: termsInForce(record)?.id ?? 'terms-of-reference',
    hasBodies: !only(record.documents.values(), 'bodies').next().done,
  }
}
