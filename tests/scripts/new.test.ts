/** `npm run new`, as a process of its own, and its questions. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answered } from '../../scripts/new/answers.ts'
import { KINDS } from '../../scripts/new/kinds/index.ts'
import { recordOf } from '../bodies.ts'
import { check, contentOf, copyOf, ROOT, temporary, verb } from './run.ts'

const begin = (content: string, ...args: string[]) => verb('new', ...args, '--content', content)
const textOf = (content: string, path: string) => readFileSync(join(content, path), 'utf8')

describe('from flags', () => {
  test('every kind is written into the record, which passes the check', () => {
    const content = contentOf()
    const runs = [
      [
        'paper',
        '--title',
        'Springs',
        '--type',
        'briefing',
        '--authors',
        'Ben Marl',
        '--commissioned-by',
        'minutes/2024-03-06/1',
      ],
      ['event', '--title', 'The fair', '--type', 'visit', '--status', 'held', '--date', '2024-05-20'],
      ['person', '--name', 'Cleo Dray', '--post', 'Members of the Committee', '--from', '2024-05-30'],
      ['declaration', '--member', 'cleo-dray', '--signed', '2024-05-30', '--form', 'signed', '--nil'],
      [
        'minutes',
        '--date',
        '2024-05-29',
        '--start',
        '9.30',
        '--chair',
        'Ada Finch',
        '--attended',
        'Ada Finch, ben-marl',
      ],
    ].map((args) => begin(content, ...args))
    expect(runs.map(({ code, err }) => [code, err])).toEqual(runs.map(() => [0, '']))
    expect(textOf(content, 'minutes/2024-05-29.mdx')).toContain('start: 09:30\nstatus: draft\nchair: ada-finch\n')
    expect(textOf(content, 'papers/springs.mdx')).toContain('commissionedBy: minutes/2024-03-06/1')
    const { code, out } = check(['--content', content, '--as-of', '2024-06-01'])
    expect([code, out]).toEqual([0, expect.stringContaining('0 errors, 0 warnings')])
  })

  test('a name of which no id can be made asks for one, and nothing is written', () => {
    const content = contentOf()
    expect(begin(content, 'person', '--name', '李')).toMatchObject({ code: 2, err: expect.stringContaining('--id') })
    expect(existsSync(join(content, 'people/.mdx'))).toBe(false)
    expect(begin(content, 'person', '--name', '李', '--id', 'li').code).toBe(0)
  })

  test('minutes are the same when they are begun twice, and never written over', () => {
    const content = copyOf(join(ROOT, 'tests/fixtures/lantern'))
    const args = ['minutes', '--date', '2027-02-10']
    expect(begin(content, ...args).out).toMatch(/2027-02-10\.mdx is written\. /)
    const text = textOf(content, 'minutes/2027-02-10.mdx')
    expect(begin(content, ...args)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/is there already, and says the same/),
    })
    const changed = `${text}\nSaid.\n`
    writeFileSync(join(content, 'minutes/2027-02-10.mdx'), changed)
    expect(begin(content, ...args)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/nothing was written/),
    })
    expect(textOf(content, 'minutes/2027-02-10.mdx')).toBe(changed)
    expect(readdirSync(join(content, 'minutes')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('a dry run shows the text and writes nothing', () => {
    const content = contentOf()
    const { code, out } = begin(content, 'person', '--name', 'Cleo Dray', '--dry-run')
    expect([code, out]).toEqual([0, expect.stringMatching(/people\/cleo-dray\.mdx:\n\n---\nname: Cleo Dray\n---\n$/)])
    expect(existsSync(join(content, 'people/cleo-dray.mdx'))).toBe(false)
  })

  test('an agenda is printed, or written outside of the record and nowhere else', () => {
    const content = contentOf()
    const args = ['agenda', '--date', '2024-06-05']
    const { code, out } = begin(content, ...args)
    expect([code, out]).toEqual([0, expect.stringMatching(/^# Agenda: The Tide Clock Committee, 5 June 2024\n/)])
    const file = join(temporary(), 'agenda.md')
    expect(begin(content, ...args, '--out', file).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(out)
    expect(begin(content, ...args, '--out', file).out).toMatch(/says the same/)
    writeFileSync(file, 'mine')
    expect(begin(content, ...args, '--out', file).code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(begin(content, ...args, '--out', join(content, 'agenda.md'))).toMatchObject({
      code: 2,
      err: expect.stringMatching(/expected one outside of it/),
    })
  })
})

describe('what is wrong is answered in a sentence', () => {
  test.each([
    ['a word without a kind', [], 'Missing word, expected minutes, agenda,'],
    ['a kind that is near another', ['minuts'], 'Unexpected `minuts`, expected perhaps `minutes`'],
    ['what is missing, all of it', ['paper'], 'Missing `--title TITLE`, `--type TYPE`'],
    [
      'a flag that is near another',
      ['paper', '--titel', 'x'],
      'Unexpected option `--titel`, expected perhaps `--title`',
    ],
    [
      'a name that is near another',
      ['minutes', '--date', '2024-05-29', '--chair', 'Ada Fich'],
      'Unexpected `Ada Fich`, expected perhaps `ada-finch`',
    ],
    [
      'a name that nobody has',
      ['minutes', '--date', '2024-05-29', '--chair', 'Zo'],
      'Unexpected `Zo`, expected a name or an id from people/',
    ],
    [
      'an hour',
      ['minutes', '--date', '2024-05-29', '--start', '25:00'],
      'Unexpected time `25:00`, expected one such as 15:30',
    ],
    [
      'an action',
      ['paper', '--title', 'x', '--type', 'other', '--commissioned-by', 'minutes/2024-03-06/9'],
      'Unexpected action `minutes/2024-03-06/9`',
    ],
    [
      'a post without its first day',
      ['person', '--name', 'Cleo Dray', '--post', 'chair'],
      'Missing `--from`, expected both, or neither',
    ],
    [
      'somebody of the same name',
      ['person', '--name', 'Ben Marl', '--id', 'ben'],
      'Unexpected name `Ben Marl`, which people/ben-marl.mdx has already',
    ],
  ])('%s', (_, args, says) => {
    const { code, out, err } = args.length === 0 ? verb('new') : begin(contentOf(), ...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
    expect(err).toContain('usage: npm run new -- ')
  })

  test.each(Object.keys(KINDS))('%s says with --help what it does, its flags and an example', (name) => {
    const { code, out } = verb('new', name, '--help')
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^usage: npm run new -- ${name} `))
    expect(out).toContain(`\nexamples:\n  npm run new -- ${name} --`)
  })
})

describe('at a terminal', () => {
  /** Answers one after the other, and keeps what was asked. */
  const at = (...answers: string[]) => {
    const heard: string[] = []
    const prompt = async (question: string) => {
      heard.push(question)
      return answers.shift() ?? ''
    }
    return { heard, prompt }
  }

  test('what flags leave open is asked, again where the answer can’t be used', async () => {
    const { heard, prompt } = at('', '31 May 2024', '2024-05-31', 'Fish', 'Signed', 'signed', 'maybe', 'yes')
    const { questions } = KINDS.declaration as (typeof KINDS)[string]
    const answers = await answered(questions, { member: 'Ben Marl' }, recordOf(), prompt)
    expect(answers).toMatchObject({ member: 'ben-marl', signed: '2024-05-31', form: 'signed', nil: true })
    expect(heard.map((one) => one.split('\n')[0])).toEqual([
      'On which day was it signed, or made? (such as 2011-09-01) ',
      expect.stringContaining('Unexpected empty `--signed`'),
      'Unexpected day `31 May 2024`, expected 2024-05-31',
      'How was it made? (signed, oral, letter, unsigned) ',
      expect.stringContaining('Unexpected form `Fish`'),
      expect.stringContaining('expected perhaps `signed`'),
      'Does it say that there are no interests? (yes or no) ',
      'Expected yes or no',
    ])
  })

  test('what is not needed is left out with Enter, and committees are asked for only where there are some', async () => {
    const { heard, prompt } = at('2024-05-29')
    const { questions } = KINDS.minutes as (typeof KINDS)[string]
    expect(await answered(questions, {}, recordOf(), prompt)).toEqual(
      expect.objectContaining({ date: '2024-05-29', chair: undefined, attended: undefined }),
    )
    expect(heard.some((one) => one.includes('committee'))).toBe(false)
  })
})
