/** All that the benchmark can measure, by the names that `--only` takes. */
import { comparison } from './comparison.ts'
import { desk } from './desk.ts'
import { dev } from './dev.ts'
import { pages } from './pages.ts'
import type { Part } from './part.ts'
import { rules } from './rules.ts'
import { scale } from './scale.ts'
import { search } from './search/search.ts'
import { start } from './start.ts'

/** The parts, each with what it finds. */
export const PARTS = {
  start,
  check: comparison('check', 'the check beside markdownlint-cli2 and remark-lint'),
  build: comparison('build', 'the build beside Eleventy, Hugo and Starlight, with Pagefind where they have no search'),
  dev,
  desk,
  search,
  scale,
  rules,
  lighthouse: pages,
} satisfies Record<string, Part<never> | Part<unknown>>
