/** The address that a printed page bears, where what is shown depends on more than the page. */
const place = document.querySelector('.printed span')
const alone = place?.textContent ?? ''

/** Takes the question in the browser's address into the printed one. */
export function printAddress(): void {
  if (place) place.textContent = alone + location.search
}
