import { expect, test } from 'vitest'
import { groundName, groundOf, type Rule } from '../../../src/rules/index.ts'
import { type Files, recordOf } from '../../bodies.ts'

const ground = (basis: Rule['basis'], files: Files = {}) =>
  groundName(groundOf({ id: 'tides', basis }, recordOf(files)))
const BODY = 'name: a\nsummary: b\nsponsor: c\nappointedBy: d\nterms: first\n'

test.each<[string, Rule['basis'], Files, string]>([
  ['a clause of the terms', 'clause:register', {}, 'terms-of-reference/first#register'],
  ['a clause that these terms lack', 'clause:moon', {}, 'clause:moon'],
  [
    'a clause that is only a heading',
    'clause:moon',
    { 'terms-of-reference/first.mdx': '---\ntitle: a\n---\n\n## Moon\n' },
    'clause:moon',
  ],
  ['terms that aren’t there', 'clause:register', { 'terms-of-reference/first.mdx': undefined }, 'clause:register'],
  ['a body that can’t be read', 'clause:register', { 'body.yaml': '' }, 'clause:register'],
  [
    'another clause that the body chose',
    'clause:register',
    { 'body.yaml': `${BODY}basis: {tides: structure}\n` },
    'terms-of-reference/first#structure',
  ],
  [
    'a clause, for what is good practice elsewhere',
    'good-practice',
    { 'body.yaml': `${BODY}basis: {tides: structure}\n` },
    'terms-of-reference/first#structure',
  ],
  [
    'a minuted decision',
    'decision:oil',
    {
      'minutes/2024-03-06.mdx':
        '---\ndate: 2024-03-06\nstatus: approved\nattended: []\n---\n\n<Decision id="oil">a</Decision>\n',
    },
    'minutes/2024-03-06#decision-oil',
  ],
  ['a decision that no minutes hold', 'decision:oil', {}, 'decision:oil'],
  ['the record itself', 'record', {}, 'record'],
])('%s', (_, basis, files, expected) => expect(ground(basis, files)).toBe(expected))
