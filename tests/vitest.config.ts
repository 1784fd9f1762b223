import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that read built sites; only they wait for the builds. */
const SITES = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'record', include: ['tests/**/*.test.ts'], exclude: [...SITES, '**/node_modules/**'] },
      },
      { extends: true, test: { name: 'sites', include: SITES, globalSetup: ['tests/site/build.ts'] } },
    ],
  },
})
