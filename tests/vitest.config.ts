import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that read built sites, most of them in a browser; only they wait for the builds. */
const SITES = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts']
/** Tests that run the steps of workflows, which build sites of their own. */
const WORKFLOWS = ['tests/workflows/**/*.test.ts', 'tests/dev.test.ts']

// Where Git itself starts the tests, in a hook or a rebase, it names its repository: those that tests make are others.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Otherwise one core is left to whoever watches.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // All that needs neither a browser nor a build: `npm run test:unit`.
        // What they import is pure, so it is loaded once for all of them: that saves a third of the time.
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...SITES, ...WORKFLOWS, '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'workflows', include: WORKFLOWS } },
      { extends: true, test: { name: 'sites', include: SITES, globalSetup: ['tests/site/build.ts'] } },
    ],
  },
})
