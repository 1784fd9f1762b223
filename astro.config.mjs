import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { characters } from './scripts/build/characters.ts'
import { withoutExamples } from './scripts/build/examples.ts'
import { csp, record } from './scripts/build/record.ts'

export default defineConfig({
  site: process.env.SITE || undefined,
  base: process.env.BASE || '/',
  outDir: process.env.OUT || './dist',
  // The build gives each page a folder and a slash anyway; with `always`, `dev` would want one after `actions.csv` too.
  trailingSlash: 'ignore',
  integrations: [mdx({ syntaxHighlight: false }), record()],
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never', assets: 'assets' },
  security: { csp },
  devToolbar: { enabled: false },
  // A symbolic link in the content folder is told by the check, and not followed here either: it may lead anywhere.
  vite: {
    build: { assetsInlineLimit: 0 },
    server: { watch: { followSymlinks: false } },
    // Else the desk is loaded again and again while it is opened for the first time.
    optimizeDeps: { entries: ['src/browser/**/*.ts'] },
    // The desk reads and judges in a thread of its own.
    worker: { format: 'es', plugins: () => [withoutExamples()] },
    resolve: { alias: characters },
  },
})
