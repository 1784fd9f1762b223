/** `npm run addresses`: adds to content/addresses.yaml what would be published and isn't listed yet. */
import { main } from './addresses/main.ts'

process.exitCode = await main(process.argv.slice(2))
