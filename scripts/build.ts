/** `npm run build`: checks the record and, if it has no errors, writes the site. */
import { main } from './build/main.ts'

process.exitCode = await main(process.argv.slice(2))
