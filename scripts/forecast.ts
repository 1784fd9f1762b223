/** `npm run forecast`: what time alone will break. */
import { main } from './forecast/main.ts'

process.exitCode = await main(process.argv.slice(2))
