import { escapeHtml as e } from '../../../src/record/index.ts'
import { PICTURE_SIZE, type Picture } from '../../../src/views/pictures.ts'

/** The greys of the site. */
const PAPER = '#ffffff'
const INK = '#17191c'
const SOFT = '#50565c'
const FAINT = '#e3e5e7'

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
  const { size, y } = { ...SIGN, ...SIGNS[sign] }
  return `<!doctype html><style>
body { margin: 0 }
text { font-family: ${SANS}; fill: ${INK} }
.small { font-size: 32px; letter-spacing: .06em; fill: ${SOFT} }
.title { font-size: 100px; font-weight: 700; letter-spacing: -.02em }
.line { font: 40px ${SERIF}; fill: ${SOFT} }
.sign { font: ${size}px ${SERIF}; fill: ${FAINT}; text-anchor: end }
</style><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" display="block">
<rect width="${width}" height="${height}" fill="${PAPER}"/>
<text x="1140" y="${y}" class="sign">${e(sign)}</text>
<rect width="${width}" height="24" fill="${INK}"/>
<text x="80" y="128" class="small">PUBLIC RECORD</text>
${text}
<rect x="80" y="${below + 44}" width="120" height="8" fill="${INK}"/>
<text x="80" y="${below + 124}" class="line">${e(line)}</text>
</svg>`
}

/** How large signs are, and where they stand. */
const SIGN = { size: 620, y: 520 }

/** Those that are larger or smaller than others, or don't stand on the line. */
const SIGNS: Readonly<Record<string, Partial<typeof SIGN>>> = {
  '“': { y: 740 },
  '*': { y: 690 },
  '■': { size: 380, y: 480 },
  '…': { y: 590 },
}
