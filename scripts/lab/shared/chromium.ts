/** The Chromium of this machine, for what reads pages as people do. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Starts Chromium; installs it first on a Debian where we may, and else says what to do. */
export async function startChromium(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  return await chromium.launch({ executablePath: chromiumPath(), args })
}

/**
 * Where Chromium is; it is installed first on a Debian where we may.
 * @throws Error that says what to do, where there is none
 */
export function chromiumPath(): string {
  return find() ?? install()
}

function find(): string | undefined {
  return PLACES.find((place) => place !== undefined && existsSync(place))
}

function install(): string {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
  }
  const found = find()
  if (!found)
    throw new Error(
      'This needs Chromium: install it (on Debian: apt-get install chromium), or name it in the variable CHROMIUM.',
    )
  return found
}
