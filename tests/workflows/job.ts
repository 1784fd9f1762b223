/** Jobs of the workflows on GitHub, run in the clone. */
import { bash, OUTPUT, SUMMARY } from './clone.ts'
import { type Job, read } from './read.ts'

/** What a job did. */
export interface Ended {
  /** The name of the first step that failed. */
  failed: string | undefined
  /** All that its steps printed. */
  output: string
}

/** Runs the steps of a job; after one that failed, those that say so. npm ci is done already. */
export function runJob(name: string, job: string, more: Record<string, string> = {}): Ended {
  const { steps, env = {} } = read(name).jobs[job] as Job
  const result: Ended = { failed: undefined, output: '' }
  for (const step of steps) {
    if (step.run === undefined || step.run === 'npm ci') continue
    // What a repository switches on by a variable.
    const [, variable] = /vars\.(\w+) == 'on'/.exec(step.if ?? '') ?? []
    if (variable !== undefined && more[variable] !== 'on') continue
    if (result.failed !== undefined && !step.if?.includes('!cancelled()')) continue
    const { status, output } = bash(step.run, {
      ...Object.fromEntries(Object.keys({ ...env, ...step.env }).map((key) => [key, ''])),
      GITHUB_STEP_SUMMARY: SUMMARY,
      GITHUB_OUTPUT: OUTPUT,
      GITHUB_REPOSITORY: 'cabinet/record',
      GITHUB_REPOSITORY_OWNER: 'cabinet',
      ...more,
    })
    result.output += output
    if (status !== 0) result.failed ??= step.name
  }
  return result
}
