/** What the editor is told: its settings name what is there, and it finds the places that the check prints. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, type Finding, ROOT } from '../scripts/run.ts'

const json = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

interface Task {
  label: string
  script: string
  problemMatcher: { pattern: Pattern[] }
}

/** One line of what a task prints: a pattern, and which of its groups holds what. */
interface Pattern {
  regexp: string
  [part: string]: string | number
}

const tasks: Task[] = json('.vscode/tasks.json').tasks

/** Reads a report as VS Code does: lines that match all patterns, one after the other, are a problem. */
function problems(output: string, patterns: Pattern[]): Record<string, string>[] {
  const lines = output.split('\n')
  return lines.flatMap((_, n) => {
    const found = patterns.map(({ regexp }, m) => new RegExp(regexp).exec(lines[n + m] ?? ''))
    if (found.includes(null)) return []
    const parts = patterns.flatMap(({ regexp: _, ...groups }, m) =>
      Object.entries(groups).map(([part, group]) => [part, found[m]?.[Number(group)] ?? '']),
    )
    return [Object.fromEntries(parts)]
  })
}

describe('tasks', () => {
  test.each(tasks.map(({ script }) => script))('npm run %s', (script) => {
    expect(Object.keys(json('package.json').scripts)).toContain(script)
  })

  test('the check’s findings are problems at their places', () => {
    // By then most of the invented body's declarations have lapsed.
    const body = ['--content', 'tests/fixtures/lantern', '--as-of', '2027-06-01']
    const found: Finding[] = JSON.parse(check([...body, '--format', 'json']).out).diagnostics
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']))
    const patterns = tasks.find(({ script }) => script === 'check')?.problemMatcher.pattern ?? []
    expect(problems(check(body).out, patterns)).toEqual(
      found.map(({ severity, rule, message, file, line, column }) => {
        expect(existsSync(join(ROOT, file))).toBe(true)
        return { severity, code: rule, message, file, line: String(line), column: String(column) }
      }),
    )
  })
})

describe('settings', () => {
  const schemas: Record<string, string[]> = json('.vscode/settings.json')['yaml.schemas']

  test.each(Object.entries(schemas))('%s', (schema, patterns) => {
    expect(existsSync(join(ROOT, schema))).toBe(true)
    expect(globSync(patterns, { cwd: ROOT })).not.toEqual([])
  })
})
