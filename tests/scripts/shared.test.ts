import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { replaceFolder } from '../../scripts/shared/replace.ts'
import { guarded, UsageError } from '../../scripts/shared/usage.ts'
import { ArchiveError } from '../../src/archive/read.ts'
import { SettingError } from '../../src/archive/settings.ts'
import { temporary } from './run.ts'

describe('a finished folder', () => {
  const finished = (folder: string) => {
    mkdirSync(join(folder, 'new'))
    writeFileSync(join(folder, 'new/index.html'), 'new')
    return join(folder, 'new')
  }

  test('takes the place of another whole, and leaves nothing behind', () => {
    const folder = temporary()
    mkdirSync(join(folder, 'site'))
    writeFileSync(join(folder, 'site/old.html'), 'old')
    replaceFolder(finished(folder), join(folder, 'site'))
    expect(readdirSync(folder)).toEqual(['site'])
    expect(readdirSync(join(folder, 'site'))).toEqual(['index.html'])
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('new')
  })

  test('goes where nothing is yet, however deep', () => {
    const folder = temporary()
    replaceFolder(finished(folder), join(folder, 'a/b/site'))
    expect(existsSync(join(folder, 'a/b/site/index.html'))).toBe(true)
  })

  test('does not mind what an interrupted run left', () => {
    const folder = temporary()
    for (const name of ['site', 'site.tmp', 'site.old']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'site.tmp/half.html'), 'half')
    replaceFolder(finished(folder), join(folder, 'site'))
    expect(readdirSync(folder)).toEqual(['site'])
    expect(readdirSync(join(folder, 'site'))).toEqual(['index.html'])
  })
})

describe('a command that goes wrong says so in a sentence', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  const fails = async (error: unknown) => {
    const said: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
    const code = await guarded('usage: x', () => Promise.reject(error))
    return [code, said.join('')]
  }
  const SELF = 'This is a mistake in the program, not in the record; set DEBUG=1 for details.\n'

  test.each([
    ['bad usage, with how to call it', new UsageError('Unexpected a'), 'Unexpected a\nusage: x\n'],
    [
      'an option that Node refuses',
      Object.assign(new TypeError('Unknown option'), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' }),
      'Unknown option\nusage: x\n',
    ],
    ['a folder that isn’t there', new ArchiveError('there is none'), 'there is none\n'],
    ['a setting', new SettingError('Unexpected day'), 'Unexpected day\n'],
    [
      'the program itself, in one line',
      new TypeError('x is undefined\n    at y'),
      `The program failed: x is undefined\n${SELF}`,
    ],
  ])('%s', async (_, error, expected) => {
    vi.stubEnv('DEBUG', undefined)
    expect(await fails(error)).toEqual([2, expected])
  })

  test('with a stack for those who ask for it', async () => {
    vi.stubEnv('DEBUG', '1')
    expect((await fails(new TypeError('x')))[1]).toMatch(/\n {4}at /)
  })

  test('or gives its own code', async () => {
    expect(await guarded('usage: x', () => 1)).toBe(1)
  })
})
