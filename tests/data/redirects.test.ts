import { expect, test } from 'vitest'
import { tinySite } from '../views/made.ts'
import { filesOf } from './files.ts'

const LIST = `moved:
  papers/old/: papers/older/
  papers/older/: minutes/2024-03-06/
  feeds/topics/rust.atom: feeds/people/ben-marl.atom
  minutes/2024-03-06/#action-7: minutes/2024-03-06/#action-1
gone:
  papers/secret/: It told where “a & b” live, and was taken out.
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

test('each old page leads to where its moves end', () => {
  const page = files.get('papers/old/index.html')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/record/minutes/2024-03-06/">')
  expect(page).toContain('<link rel="canonical" href="https://record.example.org/record/minutes/2024-03-06/">')
  expect(page).toContain('<script src="/record/moved.js"></script>')
})

test('what is gone says why, as text', () =>
  expect(files.get('papers/secret/index.html')).toContain('<p>It told where “a &amp; b” live, and was taken out.</p>'))
