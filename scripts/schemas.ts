/** `npm run schemas`: writes the JSON Schemas of the record's fields, with which editors help as one types. */
import { main } from './lab/schemas/main.ts'

process.exitCode = await main(process.argv.slice(2))
