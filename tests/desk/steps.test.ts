import { describe, expect, test } from 'vitest'
import { stepsFor } from '../../src/browser/desk/hand-in/steps.ts'

const one = (size = 10, before?: string) => [
  { path: 'content/minutes/2026-11-20.mdx', before, after: 'x'.repeat(size) },
]
const two = [...one(), { path: 'content/people/jo-smith.mdx', before: undefined, after: 'x' }]
const GITHUB = { repository: 'https://github.com/body/record', contact: '' }
const leads = (...given: Parameters<typeof stepsFor>) => stepsFor(...given).flatMap(({ leads }) => leads?.href ?? [])
const does = (...given: Parameters<typeof stepsFor>) => stepsFor(...given).flatMap((step) => step.does ?? [])

describe('on GitHub', () => {
  test('a short new file is filled in', () =>
    expect(leads(one(), GITHUB)[0]).toMatch(/^https:\/\/github\.com\/body\/record\/new\/HEAD\?filename=.*&value=x+$/))

  test('a short change goes through the form that a workflow takes', () =>
    expect(decodeURIComponent(leads(one(10, 'y'), GITHUB)[0] ?? '')).toContain(
      'issues/new?template=document.yml&title=Document: 2026-11-20.mdx&file=content/minutes/2026-11-20.mdx&change=It changes a document of the record&text=xxxxxxxxxx',
    ))

  test.each([
    ['new', undefined, '/new/HEAD?filename='],
    ['changed', 'y', '/edit/HEAD/content/minutes/2026-11-20.mdx'],
  ])('what is too long for an address goes through the clipboard: %s', (_, before, page) => {
    const steps = [one(9000, before), GITHUB] as const
    expect(does(...steps)).toEqual(['copy'])
    expect(leads(...steps)[0]).toContain(page)
    expect(leads(...steps)[0]?.length).toBeLessThan(8000)
  })

  test('several files are uploaded together', () => {
    expect(does(two, GITHUB)).toEqual(['zip'])
    expect(leads(two, GITHUB)).toEqual(['https://github.com/body/record/upload/HEAD'])
  })
})

test('GitLab takes nothing that is filled in', () => {
  const to = { repository: 'https://gitlab.example/body/record', contact: '' }
  expect(does(one(), to)).toEqual(['copy'])
  expect(leads(one(), to)).toEqual([
    'https://gitlab.example/body/record/-/new/HEAD?file_name=content%2Fminutes%2F2026-11-20.mdx',
  ])
  expect(leads(two, to)).toEqual(['https://gitlab.example/body/record/-/issues/new'])
})

test.each([
  ['Write to desk@body.example.', 'mailto:desk@body.example?subject=A%20change'],
  ['The third door on the left', undefined],
])('without a repository the files are sent: %s', (contact, href) => {
  expect(does(one(), { repository: '', contact })).toEqual(['zip'])
  const [led] = leads(one(), { repository: '', contact })
  if (href === undefined) expect(led).toBeUndefined()
  else expect(led).toContain(href)
})
