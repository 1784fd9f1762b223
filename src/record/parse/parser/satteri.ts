/** The parser of the commands and of the build: Sätteri, a native one. */
import type { Root } from 'mdast'
import { createMdxMdastHandle, dropHandle, MdastReader, materializeMdastTree, serializeHandle } from 'satteri'
import { type Plugin, unified } from 'unified'

/** What the record's Markdown may hold beyond CommonMark: tables, footnotes, strikethrough, task lists; frontmatter. */
const FEATURES = { gfm: true, frontmatter: true } as const

const satteri: Plugin<[], string, Root> = function () {
  this.parser = (text) => materializeMdastTree(new MdastReader(serialised(text))) as Root
}

const processor = unified().use(satteri).freeze()

/** The tree of a text. @throws where it isn't MDX: the message begins with line and column */
export function parse(text: string): Root {
  return processor.parse(text)
}

/** The tree of a text in Sätteri's own bytes. */
function serialised(text: string): Uint8Array {
  const handle = createMdxMdastHandle(text, FEATURES)
  try {
    return serializeHandle(handle)
  } finally {
    dropHandle(handle)
  }
}
