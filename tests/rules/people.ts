/** A third person beside those of the miniature body, with whatever roles and declarations a test needs. */
import type { Files } from '../bodies.ts'

/** The file of Cleo Dray with roles: `{post: members, from: 2024-01-01}`. */
export function cleo(roles: string): Files {
  return { 'people/cleo-dray.mdx': `---\nname: Cleo Dray\nroles: [${roles}]\n---\n` }
}

/** Declarations of Cleo Dray that say "nil", one for each day. */
export function declared(...days: string[]): Files {
  return Object.fromEntries(days.map((day) => [`interests/cleo-dray/${day}.mdx`, declaration(day)]))
}

/** A declaration of Cleo Dray. */
export function declaration(signed: string, lines = 'form: signed\nnil: true'): string {
  return `---\nmember: cleo-dray\nsigned: ${signed}\n${lines}\n---\n`
}

/** `body.yaml` of the miniature body with more lines. */
export function body(lines: string): Files {
  const contact = lines.includes('contact:') ? '' : 'contact: The harbour office, Elsewhere\n'
  const text = `name: The Tide Clock Committee\nsummary: It advises.\nsponsor: Harbour Office\nappointedBy: The Harbour Master\nterms: first\n${contact}`
  return { 'body.yaml': `${text}${lines}\n` }
}

/** Minutes of a day, with people in lists: `meeting('2024-03-06', { attended: ['ada-finch'] })`. */
export function meeting(day: string, lists: Record<string, string[]>, text = ''): Files {
  const fields = Object.entries({ attended: [], ...lists }).map(([name, people]) => `${name}: [${people.join(', ')}]`)
  return { [`minutes/${day}.mdx`]: `---\ndate: ${day}\nstatus: approved\n${fields.join('\n')}\n---\n\n${text}\n` }
}

/** Takes the meetings of the miniature body away. */
export const NO_MEETINGS: Files = { 'minutes/2024-03-06.mdx': undefined, 'minutes/2024-05-01.mdx': undefined }
