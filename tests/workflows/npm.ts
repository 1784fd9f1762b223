import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { temporary } from '../scripts/run.ts'
import { CALLS } from './clone.ts'

/** A `PATH` with an npm that runs what is quick, and only writes down what these tests are a part of. */
export function quickNpm(): string {
  const bin = temporary()
  const real = `PATH="${process.env.PATH}" exec npm "$@"`
  writeFileSync(
    join(bin, 'npm'),
    `#!/usr/bin/env bash\ncase "$*" in\n  test | *test:unit | *types) echo "$*" >> "${CALLS}" ;;\n  *) ${real} ;;\nesac\n`,
  )
  chmodSync(join(bin, 'npm'), 0o755)
  return `${bin}${delimiter}${process.env.PATH}`
}
