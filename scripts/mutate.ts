/** `npm run mutate`: breaks the invented body in many ways, and proves that the right rule answers at the right line, and no other. */
import { main } from './mutate/main.ts'

process.exitCode = await main(process.argv.slice(2))
