import { escapeHtml as e } from '../../../src/record/index.ts'
import { PICTURE_SIZE, type Picture } from '../../../src/views/pictures.ts'

/** The colours of the site's masthead, and of what is put off in minutes. */
const GROUND = '#1f3d5c'
const DEEP = '#193350'
const INK = '#ffffff'
const SOFT = '#c9d6e3'
const MARK = '#e0ae45'

const SANS = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', arial, sans-serif"
const SERIF = "Georgia, 'Liberation Serif', 'Times New Roman', serif"

/** A picture as a page that shows nothing else. */
export function draw({ title, line, sign }: Picture): string {
  const { width, height } = PICTURE_SIZE
  const words = title.split(' ')
  // A title of more than two words stands on two lines.
  const lines = words.length > 2 ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : [title]
  const first = lines.length === 1 ? 350 : 290
  const text = lines.map((one, n) => `<text x="80" y="${first + n * 112}" class="title">${e(one)}</text>`).join('')
  const below = first + (lines.length - 1) * 112
  return `<!doctype html><style>
body { margin: 0 }
text { font-family: ${SANS}; fill: ${INK} }
.small { font-size: 32px; letter-spacing: .06em; fill: ${SOFT} }
.title { font-size: 108px; font-weight: 700; letter-spacing: -.02em }
.line { font-size: 38px; fill: ${SOFT} }
.sign { font: 700 620px ${SERIF}; fill: ${DEEP}; text-anchor: end }
</style><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" display="block">
<rect width="${width}" height="${height}" fill="${GROUND}"/>
<text x="1150" y="${SIGNS[sign] ?? 520}" class="sign">${e(sign)}</text>
<text x="80" y="118" class="small">PUBLIC RECORD</text>
${text}
<rect x="80" y="${below + 44}" width="120" height="8" fill="${MARK}"/>
<text x="80" y="${below + 122}" class="line">${e(line)}</text>
</svg>`
}

/** Where signs stand that don't stand on the line. */
const SIGNS: Record<string, number> = { '“': 740, '*': 690 }
