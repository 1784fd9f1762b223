import { expect, test } from 'vitest'
import { bringingNew } from './shapes.ts'

const page = (body: string) => `<!doctype html><title>A</title><body>${body}</body>`

test('of pages, those are looked at that bring an element, a class, an attribute or a place', () => {
  const pages = {
    'words.html': page('<p>Others</p><p>More</p>'),
    'first.html': page('<p>Some</p>'),
    'class.html': page('<p class="wide">Some</p>'),
    'attribute.html': page('<p id="a">Some</p>'),
    'place.html': page('<section><p>Some</p></section>'),
    'rich.html': page('<p>Some</p><p class="wide">Some</p><ul><li>One</li></ul>'),
  }
  expect(bringingNew(new Map(Object.entries(pages)))).toEqual(['rich.html', 'place.html', 'attribute.html'])
})
