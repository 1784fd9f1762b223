/** Who leads the work with the body in a department. */
import { type DataOf, inWords } from '../record/index.ts'
import type { Fact } from './facts.ts'
import { holder, type Site } from './site.ts'

/** Who leads in a department, and since when; nothing where the record names nobody. */
export function leadFacts({ leads }: Pick<DataOf<'organisations'>, 'leads'>, site: Site): Fact[] {
  return leads.map(({ lead, from, until }) => {
    const days = [from && `from ${inWords(from)}`, until && `until ${inWords(until)}`].filter(Boolean).join(' ')
    return { label: 'Lead', text: days || undefined, named: [holder(site, lead)] }
  })
}
