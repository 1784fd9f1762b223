/// <reference types="astro/client" />

/** The module that scripts/build.ts has already judged the record with; see astro.config.mjs. */
declare module 'record:current' {
  export const current: typeof import('./archive/current.ts').current
}
