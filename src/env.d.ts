/// <reference types="astro/client" />

/** What pages show, from the thread that holds the record; see astro.config.mjs. */
declare module 'record:pages' {
  export const page: typeof import('./archive/pages.ts').page
  export const folder: typeof import('./archive/pages.ts').folder
  export const paths: typeof import('./archive/pages.ts').paths
}
