/** `npm run seal`: seals approved minutes, or seals them anew with a correction note. */
import { main } from './seal/main.ts'

process.exitCode = await main(process.argv.slice(2))
