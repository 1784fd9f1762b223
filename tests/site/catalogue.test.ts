/** The catalogue of rules, their files and their pages: the same set, and each page with all that a rule says of itself. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ids = RULES.map(({ id }) => id).sort()

/** The ids of the design's list, which none may drop out of. */
const FORESEEN =
  'document-shape safe-content link-resolves action-has-owner owner-in-post action-group-has-lead action-followed-up update-known declaration-current declaration-current-at-meeting declaration-complete declaration-lapses-soon employer-letter conflict-handled interest-declared-in-meeting member-at-the-time chaired quorate adviser-separate information-barrier deferral-taken-up meeting-held meeting-dates commitment-met paper-ready sealed-text clause-permanent buddy-clear personal-data readable exception-in-force'.split(
    ' ',
  )

test('no rule that was foreseen is left out', () => expect(FORESEEN.filter((id) => !ids.includes(id))).toEqual([]))

test('each rule is a file of its name, and each file with a rule is in the catalogue', () => {
  const files = globSync('*.ts', { cwd: join(ROOT, 'src/rules') })
    .filter((name) => readFileSync(join(ROOT, 'src/rules', name), 'utf8').includes('export const rule: Rule'))
    .map((name) => name.slice(0, -3))
  expect(files.sort()).toEqual(ids)
})

describe.each(['real', 'lantern'])('the site %s', (name) => {
  const site = inject('sites')[name] ?? ''

  test('has a page for each, and for nothing else', () => {
    const pages = globSync('*/index.html', { cwd: join(site, 'rules') }).map((path) => path.split(/[\\/]/)[0])
    expect(pages.sort()).toEqual(ids)
  })

  test.each(RULES)('$id: what holds, why, what it stands on, and its bad example with the report of it', (rule) => {
    const page = readFileSync(join(site, 'rules', rule.id, 'index.html'), 'utf8')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);|&(lt|gt|quot|amp);/g, (_, code, name) =>
        code ? String.fromCharCode(code) : { lt: '<', gt: '>', quot: '"', amp: '&' }[name as 'lt'],
      )
    for (const words of [
      rule.title,
      `Rule ${rule.id}`,
      rule.invariant,
      rule.why,
      rule.bad.output,
      ...Object.values(rule.good.files),
    ])
      expect(page).toContain(words)
    expect(page).toContain('Based on')
  })
})
