/** `npm run bench`: measures check and build as whole processes, beside other tools on the same documents. */
import { main } from './bench/main.ts'

process.exitCode = await main(process.argv.slice(2))
