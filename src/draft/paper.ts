/** A paper of another program, as a draft of the record. */
import type { RootContent } from 'mdast'
import type { Taken } from '../formats/index.ts'
import { plain, slug } from '../record/index.ts'
import { withHeadings } from './headings.ts'
import type { Draft, Purpose } from './minutes.ts'
import { besideText, type Notice } from './notice.ts'
import { attachedTo } from './pictures.ts'
import { asMdx, asYaml } from './written.ts'

/** Words of a title; a paragraph of more is none. */
const LONGEST = 120

/** Drafts a paper from what was taken in. Its title is the one given, else its first heading or short line. */
export function draftPaper(taken: Taken, { title }: Purpose = {}): Draft {
  const { root, remarks } = taken
  const [first, ...rest] = root.children
  const own = first && titleIn(first)
  const named = title ?? own
  const notices: Notice[] = own === undefined ? [] : [{ words: own, as: 'the title', sure: first?.type === 'heading' }]
  const nodes = withHeadings(own === undefined || own !== named ? root.children : rest, notices)
  const id = slug(named ?? '')
  const { links, files } = attachedTo(`papers/${id}`, taken)
  const has = id !== '' && links.length > 0
  const fields = { title: named ?? 'Without a title', type: 'other', status: 'draft', ...(has ? { links } : {}) }
  return {
    path: id === '' ? undefined : `papers/${id}.mdx`,
    text: `---\n${asYaml(fields)}---\n\n${asMdx(nodes)}`,
    ...(has ? { files } : {}),
    notices,
    questions: [
      ...(named === undefined ? [{ words: '', ask: 'What is the title? The source begins with none' }] : []),
      {
        words: '',
        ask: 'What sort of paper is it, and who wrote it? The draft says `type: other`, and names no authors',
      },
      ...besideText(remarks),
    ],
  }
}

function titleIn(node: RootContent): string | undefined {
  const text = plain(node).replace(/\s+/g, ' ').trim()
  const may = node.type === 'heading' || (node.type === 'paragraph' && !/[.;:]$/.test(text))
  return may && text !== '' && text.length <= LONGEST ? text : undefined
}
