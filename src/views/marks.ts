/**
 * The mark of each section: a printer's sign in the navigation, beside the title of its pages, and on the pictures that
 * they are shared with. It says nothing that the words beside it don't, and is in nearly every font.
 */
const MARKS: Readonly<Record<string, string>> = {
  minutes: '¶',
  bodies: '}',
  decisions: '■',
  actions: '→',
  plan: '»',
  'terms-of-reference': '§',
  papers: '“',
  events: '◊',
  interests: '≡',
  people: '&',
  posts: '&',
  topics: '#',
  compliance: '=',
  gaps: '…',
  rules: '≤',
}

/** The mark of the section that a page belongs to, by its path below the base; nothing where it has none. */
export function markOf(path: string): string | undefined {
  return MARKS[path.split('/')[0] ?? '']
}
