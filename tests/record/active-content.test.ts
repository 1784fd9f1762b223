/** Attachments by their bytes. */
import { expect, test } from 'vitest'
import { activeContent, zipped } from '../../src/record/active-content.ts'
import { attachedTo, isAttachment } from '../../src/record/attachment.ts'

/** A ZIP archive of empty files, as far as its directory says. */
const zip = (...names: string[]) =>
  `PK\x03\x04${names.map((name) => `PK\x01\x02${'\0'.repeat(24)}${String.fromCharCode(name.length)}${'\0'.repeat(17)}${name}`).join('')}PK\x05\x06`

test('the directory of an archive names its files', () =>
  expect(zipped(zip('word/document.xml', '[Content_Types].xml'))).toEqual(['word/document.xml', '[Content_Types].xml']))

test.each([
  ['macros', zip('word/document.xml', 'word/vbaProject.bin')],
  ['macros', zip('Basic/Standard/Module1.xml')],
  ['links that fetch data from other files', zip('xl/externalLinks/externalLink1.xml')],
  [undefined, zip('word/document.xml')],
])('of an office document: %s', (found, bytes) => expect(activeContent(bytes, 'zip')).toBe(found))

test.each([
  ['JavaScript', '<< /S /JavaScript /JS (app.alert) >>'],
  ['JavaScript', '<< /S /J#61va#53cript >>'],
  ['an action that starts a program', '<< /S /Launch >>'],
  ['an action that runs when it is opened', '<< /OpenAction 7 0 R >>'],
  ['files or media inside it', '<< /EmbeddedFiles 3 0 R >>'],
  [undefined, '<< /OpenAction [3 0 R /FitH null] >>'],
])('of a PDF document: %s', (found, bytes) => expect(activeContent(`%PDF-1.7\n${bytes}`, 'pdf')).toBe(found))

test.each([
  ['attachments/minutes/2026-05-20/slides.pdf', 'minutes/2026-05-20'],
  ['attachments/interests/jo-smith/2026-05-20/form.PDF', 'interests/jo-smith/2026-05-20'],
])('%s belongs to its document', (path, id) => {
  expect(isAttachment(path)).toBe(true)
  expect(attachedTo(path)).toBe(id)
})

test.each(['attachments/slides.pdf', 'attachments/minutes/slides.pdf', 'attachments/minutes/x/a.exe', 'minutes/a.pdf'])(
  '%s is none',
  (path) => expect(isAttachment(path)).toBe(false),
)
