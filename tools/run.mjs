// Runs a TypeScript tool of this repository: node tools/run.mjs tools/<name>.ts [arguments].
// The tool exports `main(args)`, which returns the exit code.
import { fileURLToPath } from 'node:url'
import { importTool } from './importTool.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [file, ...args] = process.argv.slice(2)
const { main } = await importTool(root, file)
process.exitCode = (await main(args)) ?? 0
