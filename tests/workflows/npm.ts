import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { temporary } from '../scripts/run.ts'
import { CALLS } from './clone.ts'

/** A `PATH` with an npm that runs what is quick, and only writes down what these tests are a part of. */
export function quickNpm(): string {
  return npmThat(`test | *test:unit | *types) echo "$*" >> "${CALLS}" ;;`)
}

/** A `PATH` with an npm that fails at one verb. */
export function failingNpm(verb: string): string {
  return npmThat(`*${verb}*) exit 1 ;;`)
}

/** An npm that does something else in one case. */
function npmThat(instead: string): string {
  const bin = temporary()
  const real = `PATH="${process.env.PATH}" exec npm "$@"`
  writeFileSync(join(bin, 'npm'), `#!/usr/bin/env bash\ncase "$*" in\n  ${instead}\n  *) ${real} ;;\nesac\n`)
  chmodSync(join(bin, 'npm'), 0o755)
  return `${bin}${delimiter}${process.env.PATH}`
}
