/**
 * What a page may load and run: nothing from elsewhere. Astro puts it into each page, with the scripts and styles that
 * belong to it; hosts that can send headers send all of it.
 */
export const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const

/** The whole of it, as a header: only there can it say that no other site may frame a page. */
export const POLICY = [...DIRECTIVES, "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"].join('; ')
