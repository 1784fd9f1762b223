/** Files that are dropped on the page. */

/** What can be read. */
const READABLE = /^[^.].*\.(docx|odt|pdf|html?|md|txt)$/i

/** Takes what is dropped anywhere; a folder stands for the files in it that can be read. */
export function onDrop(take: (files: File[]) => void): void {
  const { body } = document
  const mark = (is: boolean) => body.classList.toggle('desk-dropping', is)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
  // Ahead of the editor, which would write the bytes of a file into the text.
  const early = { capture: true }
  document.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      mark(true)
    },
    early,
  )
  document.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && mark(false), early)
  document.addEventListener(
    'drop',
    async (event) => {
      mark(false)
      if (!hasFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      event.stopPropagation()
      const { items, files } = event.dataTransfer
      const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
      const folders = entries.filter((one): one is FileSystemDirectoryEntry => one.isDirectory)
      const alone = [...files].filter(({ name }) => !folders.some((folder) => folder.name === name))
      const within = await Promise.all(folders.map(filesIn))
      const all = [...alone, ...within.flat()]
      if (all.length > 0) take(all)
    },
    early,
  )
}

/** The files of a folder and of those in it, by their names. */
async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    // A browser gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((got, failed) => reader.readEntries(got, failed))
    if (some.length === 0) break
    entries.push(...some)
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files: File[] = []
  for (const one of entries) {
    if (one.isDirectory) files.push(...(await filesIn(one as FileSystemDirectoryEntry)))
    else if (READABLE.test(one.name))
      files.push(await new Promise<File>((got, failed) => (one as FileSystemFileEntry).file(got, failed)))
  }
  return files
}
