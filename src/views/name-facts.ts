/** Other names of people and organisations, as their pages tell them. */
import { formerly, type HasName } from '../record/index.ts'
import type { Fact } from './facts.ts'

/** Earlier names with their last days, and other names in the sources; nothing of who has none. */
export function nameFacts(of: (HasName & { aliases: readonly string[] }) | undefined): Fact[] {
  if (!of) return []
  const facts = [
    { label: 'Formerly', text: formerly(of).join(', ') },
    { label: 'Also called', text: of.aliases.join(', ') },
  ]
  return facts.filter(({ text }) => text !== '')
}
