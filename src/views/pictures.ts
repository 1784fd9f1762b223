/** The picture that stands for a page where it is shared: one for each kind of page, which names the kind and no body. */

/** What a picture shows. */
export interface Picture {
  title: string
  /** What pages of the kind hold, in a few words. */
  line: string
  /** A printer's sign, large. */
  sign: string
}

/** All pictures, by the name of their file in src/images. */
export const PICTURES = {
  minutes: { title: 'Minutes', line: 'What was said, decided and put off', sign: '¶' },
  papers: { title: 'Papers', line: 'What was written, by whom and when', sign: '“' },
  terms: { title: 'Terms of reference', line: 'What the body is for, clause by clause', sign: '§' },
  register: { title: 'Register of interests', line: 'What members have declared, and when', sign: '≡' },
  person: { title: 'People', line: 'Roles, meetings and actions', sign: '&' },
  topic: { title: 'Topics', line: 'All that was said of it, and where', sign: '#' },
  compliance: { title: 'Comply or explain', line: 'Where each obligation stands today', sign: '=' },
  other: { title: 'Public record', line: 'Minutes, papers and terms', sign: '*' },
} as const satisfies Record<string, Picture>

/** The name of a picture. */
export type PictureName = keyof typeof PICTURES

/** Width and height, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 }

const FOLDERS: Readonly<Record<string, PictureName>> = {
  minutes: 'minutes',
  actions: 'minutes',
  papers: 'papers',
  'terms-of-reference': 'terms',
  interests: 'register',
  people: 'person',
  posts: 'person',
  topics: 'topic',
  compliance: 'compliance',
  rules: 'compliance',
}

/** The picture of a page, by its path below the base. */
export function pictureOf(path: string): PictureName {
  return FOLDERS[path.split('/')[0] ?? ''] ?? 'other'
}

/** What a picture shows, for those who don't see it. */
export function pictureAlt(name: PictureName): string {
  const { title, line } = PICTURES[name]
  return `The words “${title}” and “${line}” beside a large sign`
}
