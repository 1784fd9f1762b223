/** `npm run changes`: what a change of the files does to the record. */
import { main } from './changes/main.ts'

process.exitCode = await main(process.argv.slice(2))
