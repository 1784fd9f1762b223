/** The table of attachments. */
import { attachedTo, isAttachment, typeOfName } from '../../record/index.ts'
import { table } from '../table.ts'

export const attachments = table(
  'attachments',
  'Attachments',
  ({ files }) => [...files.values()].filter(({ path }) => isAttachment(path)),
  ({ path }) => path,
  ({ path }) => path,
  (add) => [
    add('document', 'string', 'The document that it belongs to: its id', ({ path }) => attachedTo(path), true),
    add('type', 'string', 'What sort of file it is', ({ path }) => typeOfName(path), true),
    add('size', 'integer', 'How many bytes it has', ({ size }) => size, true),
    add('digest', 'string', 'SHA-256 of its bytes', ({ digest }) => digest, true),
  ],
)
