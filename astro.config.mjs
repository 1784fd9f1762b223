import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { record } from './scripts/build/record.ts'

export default defineConfig({
  site: process.env.SITE || undefined,
  base: process.env.BASE || '/',
  outDir: process.env.OUT || './dist',
  trailingSlash: 'always',
  integrations: [mdx(), record()],
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
