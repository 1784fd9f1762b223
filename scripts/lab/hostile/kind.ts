/** A document that somebody would write who wants the check or the build to hang, at any size. */
import { EXAMPLE_BODY } from '../../../src/rules/index.ts'

/** A kind of hostile document: its text under a head of frontmatter, of about so many characters. */
export interface Kind {
  name: string
  /** The text of the body. */
  body?(size: number): string
  /** Lines of frontmatter, in place of a body. */
  head?(size: number): string
  /** The file at the root of content/ that it stands for, with its text, in place of minutes. */
  file?: 'body.yaml' | 'exceptions.yaml' | 'addresses.yaml'
  text?(size: number): string
}

const HEAD = '---\ndate: 2024-05-01\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n'

/** What one run took, and the first error that it found. */
export interface Taken {
  seconds: number
  megabytes: number
  faults: string[]
  first?: string
}

/** A frontmatter of as many characters as may be: more are refused unread. */
const LONGEST_HEAD = 59_000

/** The files of it: minutes of 1 May 2024, or a file at the root. */
export function filesOf({ body, head, file, text }: Kind, size: number): Record<string, string> {
  if (file && text) return { [file]: (file === 'body.yaml' ? EXAMPLE_BODY[file] : '') + text(size) }
  return {
    'minutes/2024-05-01.mdx': `${HEAD}${head?.(Math.min(size, LONGEST_HEAD)) ?? ''}---\n\n${body?.(size) ?? ''}\n`,
  }
}
