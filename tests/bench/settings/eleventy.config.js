/** A bare site: one page for each document, nothing else. */
export default function (eleventy) {
  eleventy.addGlobalData('layout', 'page.liquid')
  return {
    dir: { input: 'docs', includes: '../eleventy' },
    templateFormats: ['md'],
    // The text is no template: braces stay what they are.
    markdownTemplateEngine: false,
  }
}
