import fc from 'fast-check'
import { describe, test } from 'vitest'
import { KINDS, type Kind, readDataFile, readDocument } from '../../src/record/index.ts'
import { minutes } from '../bodies.ts'
import { documents } from './generated.ts'
import { expectSound } from './sound.ts'

describe('no text makes reading throw', () => {
  const PIECES = (
    '---\n¦\n¦\n\n¦{¦}¦<¦>¦</¦/>¦<Action id="1"¦ owner="chair"¦>x</Action>¦="¦"¦\'¦<Clause id="a">' +
    '¦</Clause>¦<Item />¦## ¦- ¦  ¦> ¦[a](¦)¦![¦javascript:¦&#106;¦\\¦`¦date: 2024-05-01\n¦a: &b¦*b' +
    '¦!!x ¦: ¦\t¦\0¦\ufeff¦\r¦\u202e¦|¦*¦_¦import ¦{...x}¦🙂¦\ud800'
  ).split('¦')
  const kinds = fc.constantFrom<Kind>(...KINDS)
  const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''))
  const texts = fc.oneof(soup, soup.map(minutes), fc.string(), documents)

  test('a document', () => {
    const check = (kind: Kind, text: string) => expectSound(readDocument(kind, `${kind}/a`, 'a.mdx', text))
    fc.assert(fc.property(kinds, texts, check), { seed: 7, numRuns: 3_000 })
  })

  test('a data file', () => {
    const check = (text: string) => {
      for (const name of ['body.yaml', 'exceptions.yaml'] as const) expectSound(readDataFile(name, name, text))
    }
    fc.assert(fc.property(texts, check), { seed: 7, numRuns: 1_000 })
  })

  test('frontmatter with values of any sort in the place of the right ones', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    const names = [
      'date',
      'status',
      'attended',
      'nextMeeting',
      'roles',
      'interests',
      'source',
      'lineage',
      'buddies',
      'name',
      'constructor',
    ]
    const fields = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 6 })
    const check = (kind: Kind, data: object) =>
      expectSound(readDocument(kind, `${kind}/a`, 'a.mdx', `---\n${JSON.stringify(data)}\n---\n`))
    fc.assert(fc.property(kinds, fields, check), { seed: 7, numRuns: 2_000 })
  })
})
