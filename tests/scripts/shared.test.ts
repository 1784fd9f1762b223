import { afterEach, describe, expect, test, vi } from 'vitest'
import { guarded, UsageError } from '../../scripts/shared/usage.ts'
import { ArchiveError } from '../../src/archive/read.ts'
import { SettingError } from '../../src/archive/settings.ts'

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
