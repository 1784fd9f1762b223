/** `npm start`: checks the record, builds the site, serves it, and says where. */
import { main } from './start/main.ts'

process.exitCode = await main(process.argv.slice(2))
