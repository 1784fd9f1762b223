import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ROOT } from '../../src/archive/settings.ts'
import { ownersIn } from '../../src/draft/owners.ts'

const { record } = readArchive(`${ROOT}/tests/fixtures/lantern`, ROOT)

test.each([
  ['Odhrán Pike to count the barrels.', ['odhran-pike']],
  ['ACTION: Odhrán Pike to count the barrels.', ['odhran-pike']],
  ['AP7 – Odhrán Pike and Céleste Ambrose to count the barrels.', ['odhran-pike', 'celeste-ambrose']],
  ['ACTION: count the barrels.', []],
  ['ACTION: Odhrán Pike and a member to count the barrels.', []],
])('%s', (words, owners) => expect(ownersIn(words, record)).toEqual(owners))
