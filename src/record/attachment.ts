/** Files that belong to a document: `attachments/<document id>/<name>`. */

const FOLDER = 'attachments/'

/** The names of attachments that a record may hold. */
const ATTACHMENT = /^attachments\/[a-z-]+\/[^/]+(?:\/[^/]+){1,2}\.(pdf|xlsx|csv|odt|docx|png|jpe?g|webp)$/i

/** Whether a path is that of an attachment. */
export function isAttachment(path: string): boolean {
  return ATTACHMENT.test(path)
}

/** The id of the document that an attachment belongs to, by its path. */
export function attachedTo(path: string): string {
  return path.slice(FOLDER.length, path.lastIndexOf('/'))
}
