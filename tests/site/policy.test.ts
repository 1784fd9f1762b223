/** The policy that pages carry themselves, for hosts that send no headers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, inject, test } from 'vitest'
import { POLICY } from '../../src/data/policy.ts'
import { all, byTag, files } from './pages.ts'

/** The directives of a policy by their names, with what each allows. */
function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((one) => one.trim().split(/\s+/))
  return new Map(parts.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]))
}

describe.each(['real', 'lantern', 'moved'])('the site %s', (name) => {
  const site = inject('sites')[name] as string
  const pages = files(site).filter((file) => file.endsWith('.html'))

  test('carries in each page, before anything that it rules, what the header says; scripts and styles by their hashes too', () => {
    const { 'frame-ancestors': _, ...asked } = Object.fromEntries(directives(POLICY))
    expect(pages.length).toBeGreaterThan(20)
    for (const file of pages) {
      const html = readFileSync(join(site, file), 'utf8')
      const found = byTag(fromHtml(html), 'meta').filter(({ properties }) =>
        String(properties.httpEquiv).includes('content-security-policy'),
      )
      expect(found.length, file).toBe(1)
      const given = directives(String(found[0]?.properties.content))
      expect([...given.keys()].sort(), file).toEqual(Object.keys(asked).sort())
      for (const [directive, sources] of given) {
        expect(
          sources.filter((one) => !/^'sha256-[\w+/]{43}='$/.test(one)),
          `${file} ${directive}`,
        ).toEqual(asked[directive])
      }
      const at = html.indexOf('http-equiv="content-security-policy"')
      expect(at, file).toBeLessThan(html.indexOf('<body'))
      expect(html.slice(0, at), file).not.toMatch(/<script(?! type="application\/ld\+json")|rel="stylesheet"|<style/)
    }
  })

  test('holds nothing that the policy would stop: no script, style or handler in a page itself', () => {
    for (const file of pages) {
      const root = fromHtml(readFileSync(join(site, file), 'utf8'))
      for (const { properties } of byTag(root, 'script'))
        expect(properties.src ?? properties.type, file).toMatch(/^(\/|application\/ld\+json$)/)
      const runs = all(
        root,
        ({ tagName, properties }) =>
          tagName === 'style' || Object.keys(properties).some((one) => /^(style|on[a-z]+)$/i.test(one)),
      )
      expect(runs, file).toEqual([])
    }
  })
})
