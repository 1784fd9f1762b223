import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { writesAtOnce } from './src/archive/prerender.mjs'

/**
 * Pages get what they show from a module that is run by Node itself and knows
 * the thread that holds the record: so nothing of the record is bundled.
 */
const record = {
  name: 'record',
  enforce: 'pre',
  resolveId(id) {
    if (id === 'record:pages') return { id: new URL('./src/archive/pages.ts', import.meta.url).href, external: true }
  },
}

export default defineConfig({
  site: process.env.SITE || undefined,
  base: process.env.BASE || '/',
  outDir: process.env.OUT || './dist',
  trailingSlash: 'always',
  integrations: [mdx(), writesAtOnce()],
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [record],
    build: { assetsInlineLimit: 0 },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
})
