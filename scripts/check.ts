/** `npm run check`: judges the record, prints a report; exit 0 clean or warnings, 1 errors, 2 bad usage or a fault of the program. */
import { main } from './check/main.ts'

process.exitCode = await main(process.argv.slice(2))
