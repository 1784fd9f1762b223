/** The Chromium of this machine, for what reads pages as people do. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { foundChromium, QUIET } from '../../shared/chromium.ts'

/** Starts Chromium; installs it first on a Debian where we may, and else says what to do. */
export async function startChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), args: QUIET })
}

/**
 * Where Chromium is; it is installed first on a Debian where we may.
 * @throws Error that says what to do, where there is none
 */
export function chromiumPath(): string {
  return foundChromium() ?? install()
}

function install(): string {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  }
  const found = foundChromium()
  if (!found)
    throw new Error(
      'This needs Chromium: install it (on Debian: apt-get install chromium), or name it in the variable CHROMIUM.',
    )
  return found
}
