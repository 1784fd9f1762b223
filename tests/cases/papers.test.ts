/** The life of papers, and their languages: case 18, and others of its kind. */
import { describe, expect, test } from 'vitest'
import { filesOf } from '../../src/data/index.ts'
import type { Document } from '../../src/record/index.ts'
import { bodyOf } from '../../src/views/body.ts'
import { factsOf } from '../../src/views/document-facts.ts'
import { noticeOf } from '../../src/views/document-notice.ts'
import { found as all, panelSite } from './panel.ts'

const WELSH = 'papers/y-llifddor.mdx'
const paper = (fields: string, text = 'Mae’r llifddor wedi torri ers mis Mawrth.') =>
  `---\ntitle: Y llifddor\ntype: briefing\n${fields}---\n\n${text}\n`
const OUT = 'status: published\ndate: 2026-05-10\napproved: 2026-05-09\nauthors: [bram-castell]\n'
const found = (files: Record<string, string>, asOf?: string) =>
  all(files, asOf).filter((one) => one.includes('papers/') && !one.includes('[sealed-text]'))

const page = (files: Record<string, string>, id = 'papers/y-llifddor') => {
  const made = panelSite(files)
  const document = made.record.documents.get(id) as Document
  const facts = factsOf(document, made).map(({ label, text, named }) => [label, text ?? named?.map((one) => one.name)])
  return { facts: Object.fromEntries(facts), notice: noticeOf(document, made), body: bodyOf(document, made), made }
}

describe('a paper in Welsh', () => {
  test('says so in a field', () => expect(found({ [WELSH]: paper(`lang: cy\n${OUT}`) })).toEqual([]))

  test('says so in a passage, and a plain tag says how', () => {
    const said = 'The Panel said <Passage lang="cy">diolch yn fawr</Passage>.'
    expect(found({ [WELSH]: paper(OUT, said) })).toEqual([])
    const { body } = page({ [WELSH]: paper(OUT, said) })
    expect(JSON.stringify(body)).toContain('<span lang=\\"cy\\">diolch yn fawr</span>')
    expect(found({ [WELSH]: paper(OUT, said.replaceAll('Passage', 'i')) })).toEqual([
      'error[safe-content] papers/y-llifddor.mdx:10:19 Unexpected attribute `lang` of `<i>`, expected none',
    ])
  })

  test('leads to the one in English, and back', () => {
    const files = {
      [WELSH]: paper(`lang: cy\ntranslationOf: sluice\n${OUT}`),
      'papers/sluice.mdx': paper(OUT).replace('Y llifddor', 'The sluice'),
    }
    expect(found(files)).toEqual([])
    expect(page(files).facts).toMatchObject({ Language: 'Welsh', 'Translation of': ['The sluice'] })
    expect(page(files, 'papers/sluice').facts).toMatchObject({ Translations: ['Y llifddor (Welsh)'] })
    const data = JSON.parse(filesOf(page(files).made).get('data/papers.json')?.() ?? '[]')
    expect(data.map(({ language, translationOf }: Record<string, string>) => [language, translationOf])).toEqual([
      [null, null],
      ['cy', 'papers/sluice'],
    ])
  })

  test.each(['Welsh', 'Cymraeg', 'cym', 'xx'])('lang: %s', (lang) =>
    expect(found({ [WELSH]: paper(`lang: ${lang}\n${OUT}`) })).toEqual([
      expect.stringContaining('error[document-shape] papers/y-llifddor.mdx:4:7 Unexpected'),
    ]),
  )
})

test('a paper that replaces another is told of on both pages', () => {
  const files = {
    [WELSH]: paper(`replaces: sluice\n${OUT}`),
    'papers/sluice.mdx': paper(OUT).replace('Y llifddor', 'The sluice'),
  }
  expect(page(files).facts).toMatchObject({ Replaces: ['The sluice'] })
  const old = page(files, 'papers/sluice')
  expect(old.facts).toMatchObject({ 'Replaced by': ['Y llifddor'] })
  expect(old.notice).toEqual([
    'This paper has been replaced by ',
    { name: 'Y llifddor', href: '/papers/y-llifddor/' },
    '.',
  ])
})

test('a withdrawn paper shows why in place of its text', () => {
  const files = {
    [WELSH]: paper(`reason: The levels were those of another river.\n${OUT.replace('published', 'withdrawn')}`),
  }
  expect(found(files)).toEqual([])
  const { notice, body } = page(files)
  expect(notice).toEqual(['This paper was withdrawn: The levels were those of another river. Its text is not shown.'])
  expect(body).toEqual([])
})

test('a status of before is read as what it means now', () =>
  expect(found({ [WELSH]: paper(OUT.replace('published', 'approved')) })).toEqual([
    'error[document-shape] papers/y-llifddor.mdx:4:9 Unexpected `approved` in `status`, expected `commissioned`, `draft`, `cleared`, `published`, `withdrawn` or `not-recorded`',
  ]))
