/** `npm run new -- body`: the record of another body, from answers and a file. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { basisOf } from '../../scripts/new/basis.ts'
import { dutiesIn, type Terms } from '../../src/draft/new/index.ts'
import { check, contentOf, temporary, verb } from './run.ts'

const TERMS =
  'Terms of reference of the Mill Panel\n\nThe Chair ensures that action points are followed up.\n\nMembers declare their interests in a register.\n'
const ACTIONS = 'chair-ensures-action-points'
const REGISTER = 'members-declare-interests-register'

/** A folder with the terms in a file, and what begins a record in it. */
function place() {
  const folder = temporary()
  writeFileSync(join(folder, 'terms.txt'), TERMS)
  const content = join(folder, 'content')
  const begin = (...args: string[]) =>
    verb(
      ...([
        'new',
        'body',
        '--name',
        'The Mill Panel',
        '--sponsor',
        'Mill Office',
        '--appointed-by',
        'The Miller',
      ] as const),
      ...[
        '--established',
        '2024-01-01',
        '--chair',
        'Ida Moss',
        '--contact',
        'Mill Office, The Weir',
        '--terms',
        join(folder, 'terms.txt'),
      ],
      ...['--content', content, ...args],
    )
  return { folder, content, begin }
}

const BASIS = ['--basis', `action-has-owner=${ACTIONS}, declaration-current=${REGISTER}`]

test('is written whole, passes the check at once, and is the same when it is begun twice', () => {
  const { folder, content, begin } = place()
  expect(begin(...BASIS)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('holds the record now') })
  expect(check(['--content', content, '--strict'])).toMatchObject({ code: 0 })
  expect(readFileSync(join(content, 'body.yaml'), 'utf8')).toContain(`\n  action-followed-up: ${ACTIONS}\n`)
  expect(begin(...BASIS)).toMatchObject({ code: 0, out: expect.stringContaining('holds this record already') })
  expect(readdirSync(folder).sort()).toEqual(['content', 'terms.txt'])
})

test('asks for what the terms may ask for, with the clauses to choose from', () => {
  const { content, begin } = place()
  const { code, err } = begin()
  expect(code).toBe(2)
  expect(err).toContain(`${ACTIONS}: The Chair ensures that action points are followed up.`)
  expect(err).toContain(`${REGISTER}: Members declare their interests in a register.`)
  expect(begin('--basis', 'action-has-owner=chair-ensure-action-points').err).toContain(
    `expected perhaps \`${ACTIONS}\``,
  )
  expect(begin('--basis', 'action-has-ower=none').err).toContain('expected perhaps `action-has-owner`')
  expect(existsSync(content)).toBe(false)
})

test('writes into no record that is there, and changes nothing of it', () => {
  const { begin } = place()
  const content = contentOf()
  const before = readdirSync(content)
  expect(begin(...BASIS, '--content', content)).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected an empty or a new one'),
  })
  expect(readdirSync(content)).toEqual(before)
})

test('keeps a README.md that is there', () => {
  const { begin } = place()
  const content = temporary()
  writeFileSync(join(content, 'README.md'), 'How to write it')
  expect(begin(...BASIS, '--content', content).code).toBe(0)
  expect(readFileSync(join(content, 'README.md'), 'utf8')).toBe('How to write it')
  expect(existsSync(join(content, 'body.yaml'))).toBe(true)
})

test('answers a file that is not there in a sentence', () => {
  const { begin } = place()
  expect(begin('--terms', 'nowhere.docx')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Unexpected path `nowhere.docx`'),
  })
})

describe('at a terminal', () => {
  const terms: Terms = {
    title: undefined,
    text: '',
    clauses: [
      { id: ACTIONS, words: 'The Chair ensures that action points are followed up.' },
      { id: REGISTER, words: 'Members declare their interests in a register.' },
    ],
  }

  test('each duty is asked once, by number; Enter says that no clause asks for it', async () => {
    const answers = ['7', '1', '']
    const heard: string[] = []
    const prompt = async (question: string) => {
      heard.push(question)
      return answers.shift() ?? ''
    }
    const basis = await basisOf(undefined, dutiesIn(terms.clauses), terms, { prompt, isDry: false })
    expect(heard[0]).toContain('Every action has an owner')
    expect(heard[1]).toMatch(/^Expected a number from 1 to 1\n/)
    expect(new Set(Object.values(basis))).toEqual(new Set([ACTIONS]))
    expect(basis).toHaveProperty('action-followed-up', ACTIONS)
    expect(basis).not.toHaveProperty('declaration-current')
  })
})
