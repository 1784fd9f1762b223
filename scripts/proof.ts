/** `npm run proof`: builds the sites anew and compares them with frozen ones, for changes of the program that must change no page. */
import { main } from './lab/proof/main.ts'

process.exitCode = await main(process.argv.slice(2))
