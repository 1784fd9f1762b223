/**
 * Takes the part of the page that was asked for along to the new address.
 * Browsers follow the refresh after scripts have run; without scripts the page itself is reached.
 */
const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
const to = link && new URL(link.href)
if (to && location.hash && !to.hash) location.replace(to.pathname + location.hash)
