import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, contentOf, type diagnostics, ROOT, temporary } from './run.ts'

const PLAIN = '---\nname: Gears\n---\n\n'

/** What a pull request might bring, and whether it is harmless text. */
const INPUTS: [text: string | Buffer, line: number | 'harmless'][] = [
  [`${PLAIN}import fs from 'fs'`, 5],
  [`${PLAIN}{process.exit()}`, 5],
  [`${PLAIN}{globalThis.process.getBuiltinModule('fs').writeFileSync(process.env.CANARY, 'x')}`, 5],
  [`${PLAIN}export const x = globalThis.process.getBuiltinModule('fs').writeFileSync(process.env.CANARY, 'x')`, 5],
  [`${PLAIN}<script>alert(1)</script>`, 5],
  [`${PLAIN}<img src="x" onerror="alert(1)" />`, 5],
  [`${PLAIN}<img onerror>`, 5],
  [`${PLAIN}[x](javascript:alert(1))`, 5],
  [`${PLAIN}<Action owner={x}>a</Action>`, 5],
  [`${PLAIN}<Action>`, 5],
  [`${PLAIN}<http://example.org>`, 5],
  [`${PLAIN}a { b`, 5],
  [`${PLAIN}a <5 b`, 5],
  [Buffer.alloc(4096), 1],
  [`\ufeff${PLAIN}A byte order mark.`, 'harmless'],
  [`${PLAIN}The line ends of Windows.\n`.replaceAll('\n', '\r\n'), 'harmless'],
  [`\ufeff${PLAIN}a <5 b`.replaceAll('\n', '\r\n'), 5],
  ['', 1],
  ['---\n{ [ :\n---\n', 2],
  ['---\na: &a [x, x]\nb: &b [*a, *a]\nname: [*b, *b]\n---\n', 2],
  [`${PLAIN}${'>'.repeat(50_000)}`, 5],
  [`${PLAIN}${'- '.repeat(50_000)}a`, 5],
  [`---\nname: ${'['.repeat(50_000)}\n---\n`, 2],
  [`${PLAIN}[x](\u202ejavascript:a)`, 5],
  [`${PLAIN}\`<script>{x}</script>\` and &lt;script>`, 'harmless'],
]

const files = Object.fromEntries(INPUTS.map(([text], n) => [`topics/input-${n}.mdx`, text])) as Record<string, Buffer>

describe('what may come in a pull request', () => {
  test('is harmless text, or refused with its place and a mend, and none of it runs', () => {
    const content = contentOf(files)
    const canary = join(temporary(), 'canary')
    const { code, out, err } = check(['--content', content, '--as-of', '2024-06-01', '--format', 'json'], {
      env: { CANARY: canary },
    })
    expect([code, err, existsSync(canary)]).toEqual([1, '', false])
    const found: Awaited<ReturnType<typeof diagnostics>>['found'] = JSON.parse(out).diagnostics
    for (const [n, [text, line]] of INPUTS.entries()) {
      const own = found.filter((one) => one.file.endsWith(`/input-${n}.mdx`))
      const shown = String(text).slice(0, 60)
      expect(own.map((one) => one.line).slice(0, 1), shown).toEqual(line === 'harmless' ? [] : [line])
      for (const { rule, message, help } of own) {
        expect(['safe-content', 'document-shape']).toContain(rule)
        expect(message, shown).toMatch(/^(Unexpected|Missing) /)
        expect(help.join(''), shown).not.toBe('')
      }
    }
  })

  test('is printed for people without a stack trace', () => {
    const { code, out, err } = check(['--content', contentOf(files), '--as-of', '2024-06-01'])
    expect([code, err]).toEqual([1, ''])
    expect(out).not.toMatch(/^\s+at .*:\d+:\d+|RangeError|TypeError|undefined|\[object|fault\[/m)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/)
  })

  test('is refused before anything is built', () => {
    const out = join(temporary(), 'site')
    const args = ['scripts/run.mjs', 'build', '--content', contentOf(files), '--as-of', '2024-06-01', '--out', out]
    const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env.PATH } })
    expect([run.status, existsSync(out)]).toEqual([1, false])
    expect(run.stderr).toBe('Nothing was published: a record with errors is not.\n')
  })
})
