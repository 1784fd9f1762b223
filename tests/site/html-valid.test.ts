import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, inject, test } from 'vitest'
import { Source } from '../../src/record/index.ts'
import { isFault, parseMarkdown } from '../../src/record/parse/markdown.ts'
import { ProseWriter } from '../../src/record/parse/prose.ts'
import config from './htmlvalidate.config.mjs'
import { files } from './pages.ts'

const checker = new HtmlValidate(new StaticConfigLoader(config))

/** What html-validate finds in a page, each with its place. */
async function found(html: string, name: string): Promise<string[]> {
  const { results } = await checker.validateString(html, name)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${name}:${line}:${column} ${message} (${ruleId})`),
  )
}

describe('html-validate finds nothing', () => {
  test.each(['real', 'lantern'])('on any page of the site %s', async (name) => {
    const site = inject('sites')[name] as string
    const pages = files(site).filter((file) => file.endsWith('.html'))
    const all = await Promise.all(pages.map((file) => found(readFileSync(join(site, file), 'utf8'), file)))
    expect(pages.length).toBeGreaterThan(50)
    expect(all.flat()).toEqual([])
  })

  test('in anything that prose may hold', async () => {
    const prose = [
      '- [ ] a task\n- [x] another',
      '| Wick | *Hours* |\n| :- | -: |\n| thin | 4 |',
      '| Wick | Hours |\n| - | - |\n| thick | 9 |',
      '|   |\n| - |\n| no head |',
      '```\ncode < of two lines\n  and two\n```',
      'Text[^1] with ![a lamp & a wick](lamp.png "its title"), ~~gone~~, a\\\nbreak and <q>a quotation</q>\n\n[^1]: A note.',
      '3. three\n4. four\n\n   with a paragraph\n\n> - said\n\n---',
      '<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>',
    ]
    expect(await found(page(written(prose.join('\n\n'))), 'prose')).toEqual([])
  })
})

test('a fault would be seen', async () => {
  expect(await found(page('<p style="color: red"><div role="region">a</p></div><img src="a.png">'), 'bad')).toEqual(
    expect.arrayContaining([
      expect.stringContaining('(no-inline-style)'),
      expect.stringContaining('(close-order)'),
      expect.stringContaining('(prefer-native-element)'),
      expect.stringContaining('(wcag/h37)'),
    ]),
  )
})

function written(text: string): string {
  const source = new Source('a.mdx', text)
  const root = parseMarkdown(source)
  if (isFault(root)) throw new Error('not Markdown')
  return new ProseWriter(root, source).write(root.children).html
}

function page(html: string): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title></head><body><h1>A page</h1>${html}</body></html>`
}
