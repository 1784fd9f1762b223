/** The workflows, parsed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from '../scripts/run.ts'

/** A step of a job on GitHub. */
export interface Step {
  name?: string
  uses?: string
  if?: string
  run?: string
  env?: Record<string, string>
  with?: Record<string, unknown>
}

/** A job on GitHub. */
export interface Job {
  permissions: Record<string, string>
  env?: Record<string, string>
  steps: Step[]
}

/** A workflow on GitHub. */
export interface Workflow {
  on: Record<string, unknown>
  permissions: object
  jobs: Record<string, Job>
}

const FOLDER = join(ROOT, '.github/workflows')

/** The names of all workflows. */
export const WORKFLOWS = readdirSync(FOLDER)

/** A workflow as it is written. */
export const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8')

/** A workflow. */
export const read = (name: string) => parse(textOf(name)) as Workflow

/** Its jobs. */
export const jobsOf = (name: string) => Object.values(read(name).jobs)

/** The jobs on GitLab. */
export const GITLAB = parse(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as Record<
  string,
  {
    rules?: { changes?: string[] }[]
    script?: string[]
    artifacts?: { paths?: string[]; reports?: Record<string, string> }
  }
>
