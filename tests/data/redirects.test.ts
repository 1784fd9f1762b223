import { expect, test } from 'vitest'
import { tinySite } from '../views/made.ts'
import { filesOf } from './files.ts'

const LIST = `moved:
  papers/old/: papers/older/
  papers/older/: minutes/2024-03-06/
  feeds/topics/rust.atom: feeds/people/ben-marl.atom
  minutes/2024-03-06/#action-7: minutes/2024-03-06/#action-1
`
const files = filesOf(tinySite({ 'addresses.yaml': LIST }))

test('hosts get what moved as redirects', () => {
  expect(files.get('_redirects')).toBe(
    [
      '/record/papers/old/ /record/minutes/2024-03-06/ 301',
      '/record/papers/older/ /record/minutes/2024-03-06/ 301',
      '/record/feeds/topics/rust.atom /record/feeds/people/ben-marl.atom 301',
      '',
    ].join('\n'),
  )
  expect(files.get('nginx.conf')).toContain(
    'location = /record/papers/old/ { return 301 /record/minutes/2024-03-06/; }',
  )
})

test('where nothing moved there are none', () => expect(filesOf(tinySite()).has('_redirects')).toBe(false))
