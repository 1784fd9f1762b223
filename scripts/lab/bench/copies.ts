import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asMarkdown } from './markdown.ts'
import { starlightProject } from './starlight.ts'
import { HOME } from './tools.ts'

/** Copies the documents of a record as Markdown for other tools, with their settings beside them. See tests/bench/README.md. */
export function copyForPeers(content: string, folder: string): void {
  cpSync(join(HOME, 'settings'), folder, { recursive: true })
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.mdx')) continue
    const file = join(folder, 'docs', path.replace(/\.mdx$/, '.md'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, asMarkdown(path, readFileSync(join(content, path), 'utf8')))
  }
  // Starlight reads documents from one place only.
  cpSync(join(folder, 'docs'), starlightProject(join(folder, 'starlight')), { recursive: true })
}
