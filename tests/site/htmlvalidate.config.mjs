/**
 * What html-validate asks of every page: all that it recommends, what serves accessibility, and what a whole document
 * needs. `npx html-validate -c tests/site/htmlvalidate.config.mjs dist` asks the same by hand.
 *
 * @type {import('html-validate').ConfigData}
 */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Seventy letters are what a search engine shows. A title here is the document's own, and the body's name; names of
    // organisations and reports are not ours to cut, and a cut title would not tell two pages apart.
    'long-title': 'off',
    // Everything comes from the site's own host, which could change a digest as well as a file. What came from another
    // host would need one.
    'require-sri': ['error', { target: 'crossorigin' }],
    // No policy of the site's allows them: see src/data/headers.ts.
    'no-inline-style': 'error',
    'no-style-tag': 'error',
  },
}
