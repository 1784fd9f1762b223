/** A bare site: one page for each document, nothing else. Everything else is as Eleventy comes. */
export default function (eleventy) {
  eleventy.addGlobalData('layout', 'page.liquid')
  return { dir: { input: 'docs', includes: '../eleventy' }, templateFormats: ['md'] }
}
