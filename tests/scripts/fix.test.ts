/** `npm run check -- --fix`: what needs no decision is mended, and nothing else is touched. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check, contentOf } from './run.ts'

const DAY = ['--as-of', '2024-06-01']
const DRAFT = 'minutes/2024-05-29.mdx'
const HEAD = '---\ndate: 2024-05-29\nstatus: draft\nchair: ada-finch\nattended: [ada-finch, ben-marl]\n'
const TEXT = '---\n\n##\u00a0The hands\n\n• One is short\n• One is long\n'

test('mends each of several faults in a file, tells them, and finds nothing the next time', () => {
  const content = contentOf({ [DRAFT]: `${HEAD}venue: The quay # by the bell\n${TEXT}` })
  const { code, err } = check(['--content', content, ...DAY, '--fix'])
  expect([code, err.split('\n').map((line) => line.slice(content.length + 8))]).toEqual([
    0,
    [
      `${DRAFT}:6 [written-is-read]: put the whole value in quotes: \`"The quay # by the bell"\``,
      `${DRAFT}:9 [written-is-read]: write \`## The hands\``,
      `${DRAFT}:11 [written-is-read]: begin each entry with \`- \`: \`- One is short\``,
      '',
    ],
  ])
  expect(readFileSync(join(content, DRAFT), 'utf8')).toBe(
    `${HEAD}venue: "The quay # by the bell"\n---\n\n## The hands\n\n- One is short\n- One is long\n`,
  )
  expect(check(['--content', content, ...DAY, '--fix'])).toMatchObject({ code: 0, err: '' })
})

test('leaves sealed minutes as they are', () => {
  const seal = `seal: sha256-${'0'.repeat(64)}\n`
  const text = `${HEAD.replace('draft', 'approved')}${seal}${TEXT}`
  const content = contentOf({ [DRAFT]: text })
  expect(check(['--content', content, ...DAY, '--fix'])).toMatchObject({ code: 1, err: '' })
  expect(readFileSync(join(content, DRAFT), 'utf8')).toBe(text)
})

test('leaves a fault that only somebody who was there can mend', () => {
  const text = `${HEAD}---\n\n## The hands\n\n<Action id="1" owner="all">All to look.</Action>\n`
  const content = contentOf({ [DRAFT]: text })
  expect(check(['--content', content, ...DAY, '--fix'])).toMatchObject({ code: 1, err: '' })
  expect(readFileSync(join(content, DRAFT), 'utf8')).toBe(text)
})

test('marks what a label calls an action, where the record knows who is to act', () => {
  const oil = 'ACTION: Ben Marl to oil the hand by 30 June 2024.'
  const words = `## The hands\n\n${oil}\n\nOne is short. ACTION: Ada Finch to measure it. It is late.\n\nACTION: somebody to sweep.\n`
  const content = contentOf({ [DRAFT]: `${HEAD}---\n\n${words}` })
  expect(check(['--content', content, ...DAY, '--fix']).code).toBe(1)
  const [action, measure] = ['<Action id="1" owner="ben-marl" due="2024-06-30">', '<Action id="2" owner="ada-finch">']
  expect(readFileSync(join(content, DRAFT), 'utf8')).toBe(
    `${HEAD}---\n\n## The hands\n\n${action}${oil}</Action>\n\nOne is short.\n\n${measure}ACTION: Ada Finch to measure it. It is late.</Action>\n\nACTION: somebody to sweep.\n`,
  )
})
