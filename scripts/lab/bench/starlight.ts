/** The text of one document as a page of Starlight, to be weighed beside this project's page. */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../../../src/archive/settings.ts'
import { asMarkdown } from './copies.ts'
import { run } from './process.ts'
import { type Weight, weigh } from './weight.ts'

const HOME = join(ROOT, 'tests', 'bench')

/**
 * Builds a Starlight site of one document, with Starlight's own settings, and weighs its page.
 * @param document the document's file below `content`, without its ending
 * @param folder an empty folder to build in
 * @returns nothing where Starlight is not installed
 */
export async function starlightWeight(content: string, document: string, folder: string): Promise<Weight | undefined> {
  const modules = join(HOME, 'node_modules')
  const about = join(modules, '@astrojs', 'starlight', 'package.json')
  if (!existsSync(about)) return undefined
  cpSync(join(HOME, 'settings', 'starlight'), folder, { recursive: true })
  // Astro asks the project which of its packages are made of Astro's own modules.
  writeFileSync(join(folder, 'package.json'), '{"type":"module","dependencies":{"@astrojs/starlight":"*"}}')
  symlinkSync(modules, join(folder, 'node_modules'), 'junction')
  const page = join(folder, 'src', 'content', 'docs', `${document}.md`)
  mkdirSync(dirname(page), { recursive: true })
  writeFileSync(page, asMarkdown(`${document}.mdx`, readFileSync(join(content, `${document}.mdx`), 'utf8')))
  const astro = join(modules, 'astro', 'bin', 'astro.mjs')
  await run('Starlight', { file: process.execPath, args: [astro, 'build'], folder }, dirname(folder))
  const { version } = JSON.parse(readFileSync(about, 'utf8')) as { version: string }
  return weigh(`the same text in Starlight ${version}`, join(folder, 'dist'), document)
}
