import settings from './eleventy.config.js'

/** The same site, with the text taken for no template: Eleventy's fastest way. */
export default function (eleventy) {
  return { ...settings(eleventy), markdownTemplateEngine: false }
}
