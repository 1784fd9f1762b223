/** The calendar of the browser itself; the one that stands in for it is fetched only where there is none. */
declare const Temporal: typeof import('temporal-polyfill').Temporal | undefined

const calendar = typeof Temporal === 'undefined' ? (await import('temporal-polyfill')).Temporal : Temporal

export { calendar as Temporal }
