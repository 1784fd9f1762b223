/** The same documents as a site of Starlight. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { asMarkdown } from './markdown.ts'
import { type Command, run } from './process.ts'
import { find, HOME } from './tools.ts'
import { type Weight, weigh } from './weight.ts'

/**
 * Makes a folder a project of Starlight.
 * @returns the folder for its documents
 */
export function starlightProject(folder: string): string {
  cpSync(join(HOME, 'settings', 'starlight'), folder, { recursive: true })
  // Astro asks the project which of its packages are made of Astro's own modules.
  writeFileSync(join(folder, 'package.json'), '{"type":"module","dependencies":{"@astrojs/starlight":"*"}}')
  symlinkSync(join(HOME, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return join(folder, 'src', 'content', 'docs')
}

/**
 * Builds a Starlight site of one document, and weighs its page.
 * @param document the document's file below `content`, without its ending
 * @param folder an empty folder to build in
 * @returns nothing where Starlight is not installed
 */
export async function starlightWeight(content: string, document: string, folder: string): Promise<Weight | undefined> {
  const installed = find('Starlight')
  if (!installed) return undefined
  const page = join(starlightProject(folder), `${document}.md`)
  mkdirSync(dirname(page), { recursive: true })
  writeFileSync(page, asMarkdown(`${document}.mdx`, readFileSync(join(content, `${document}.mdx`), 'utf8')))
  const [file, ...first] = installed.start
  const build: Command = { file, args: [...first, 'build'], folder }
  await run('Starlight', [build], dirname(folder))
  return weigh(`the same text in Starlight ${installed.version}`, join(folder, 'dist'), document)
}
