/**
 * The picture that stands for a page where it is shared: one for each kind of page. A picture of every page would weigh
 * more than the whole site, and drawing it needs a browser at each build; what the page itself says is in its title
 * and description. So a picture names the kind, and no body.
 */
import { markOf } from './marks.ts'

/** What a picture shows. */
export interface Picture {
  title: string
  /** What pages of the kind hold, in a few words. */
  line: string
  /** The mark of the section, large. */
  sign: string
}

/** Titles and lines, by the name of the picture's file in src/images. */
const WORDS = {
  minutes: ['Minutes', 'What was said, decided and put off'],
  bodies: ['Committees', 'Who sits on them, and when they meet'],
  decisions: ['Decisions', 'What was decided, in its own words'],
  actions: ['Actions', 'What was agreed, and what became of it'],
  plan: ['Forward plan', 'What lies ahead, by its day'],
  'terms-of-reference': ['Terms of reference', 'What the body is for, clause by clause'],
  papers: ['Papers', 'What was written, by whom and when'],
  events: ['Events', 'What was held beside the meetings'],
  interests: ['Register of interests', 'What members have declared, and when'],
  people: ['People', 'Roles, meetings and actions'],
  topics: ['Topics', 'All that was said of it, and where'],
  compliance: ['Comply or explain', 'Where each obligation stands today'],
  gaps: ['What the record lacks', 'Meeting by meeting'],
  other: ['Public record', 'Minutes, papers and terms'],
} as const satisfies Record<string, readonly [title: string, line: string]>

/** The name of a picture. */
export type PictureName = keyof typeof WORDS

/** The names of all pictures. */
export const PICTURES = Object.keys(WORDS) as readonly PictureName[]

/** Width and height, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 }

/** Sections that are shown by the picture of another. */
const SHOWN_AS: Readonly<Record<string, PictureName>> = { posts: 'people', rules: 'compliance' }

/** What a picture shows. */
export function picture(name: PictureName): Picture {
  const [title, line] = WORDS[name]
  return { title, line, sign: markOf(name) ?? '*' }
}

/** The picture of a page, by its path below the base. */
export function pictureOf(path: string): PictureName {
  const section = path.split('/')[0] ?? ''
  return SHOWN_AS[section] ?? PICTURES.find((name) => name === section) ?? 'other'
}

/** What a picture shows, for those who don't see it. */
export function pictureAlt(name: PictureName): string {
  const [title, line] = WORDS[name]
  return `The words “${title}” and “${line}” beside a large sign`
}
