import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'

/** The recommended rules, on text with frontmatter and tables; the record's elements are inline HTML to it. */
export default {
  plugins: [remarkFrontmatter, remarkGfm, remarkPresetLintRecommended],
}
