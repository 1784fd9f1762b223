import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'

/** Copies the documents of a record as Markdown for other tools, with their settings beside them. See tests/bench/README.md. */
export function copyForPeers(content: string, folder: string): void {
  cpSync(join(ROOT, 'tests', 'bench', 'settings'), folder, { recursive: true })
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.mdx')) continue
    const file = join(folder, 'docs', path.replace(/\.mdx$/, '.md'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, asMarkdown(path, readFileSync(join(content, path), 'utf8')))
  }
}

/** The same text, with a title in the frontmatter and links to the copies. */
export function asMarkdown(path: string, text: string): string {
  const titled = /^title:/m.test(text.slice(0, text.indexOf('\n---\n')))
  const name = /^name: (.*)$/m.exec(text)?.[1] ?? path.replace(/\.mdx$/, '').replaceAll(/[\\/]/g, ' ')
  const linked = text.replaceAll(/\.mdx(?=[#)])/g, '.md')
  return titled ? linked : linked.replace('---\n', `---\ntitle: ${name}\n`)
}
