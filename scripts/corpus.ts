/** `npm run corpus`: writes an invented record of any size, valid by every rule, for benchmarks and trials. */
import { main } from './corpus/main.ts'

process.exitCode = await main(process.argv.slice(2))
