/** A document of the record as Markdown for other tools: the same text, with a title in the frontmatter and links to the copies. */
export function asMarkdown(path: string, text: string): string {
  const titled = /^title:/m.test(text.slice(0, text.indexOf('\n---\n')))
  const name = /^name: (.*)$/m.exec(text)?.[1] ?? path.replace(/\.mdx$/, '').replaceAll(/[\\/]/g, ' ')
  const linked = text.replaceAll(/\.mdx(?=[#)])/g, '.md')
  return titled ? linked : linked.replace('---\n', `---\ntitle: ${name}\n`)
}
