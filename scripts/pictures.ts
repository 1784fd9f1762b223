/** `npm run pictures`: makes the pictures of the README anew, from the invented body. */
import { main } from './pictures/main.ts'

process.exitCode = await main(process.argv.slice(2))
