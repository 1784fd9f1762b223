/** Names without what stands round them. */
import { expect, test } from 'vitest'
import { bareName } from '../../src/record/index.ts'

test.each([
  ['Mr John Marl', 'John Marl'],
  ['Cllr. Ada Finch OBE', 'Ada Finch'],
  ['The Rt Hon. Baroness Finch (Harbour Office)', 'Finch'],
  ['Right Honourable Ada Finch, CBE, MP', 'Ada Finch'],
  ['Viscountess Marl', 'Marl'],
  ['Right to Provide', 'Right to Provide'],
  ['Drake', 'Drake'],
])('%s is %s', (written, bare) => expect(bareName(written)).toBe(bare))
