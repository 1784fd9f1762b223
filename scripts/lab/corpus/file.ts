/** One file of a record to be written. */
export interface RecordFile {
  /** Its path below the content folder, with forward slashes. */
  path: string
  text: string
}

/** A document of frontmatter lines and body paragraphs. */
export function mdx(path: string, frontmatter: readonly string[], ...body: string[]): RecordFile {
  const text = body.filter((block) => block !== '').join('\n\n')
  return { path: `${path}.mdx`, text: `---\n${frontmatter.join('\n')}\n---\n${text ? `\n${text}\n` : ''}` }
}
