// Runs a TypeScript tool of this repository: node tools/run.mjs tools/<name>.ts [arguments].
// The tool exports `main(args)`, which returns the exit code.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const [file, ...args] = process.argv.slice(2)
const { module } = await runnerImport(resolve(root, file), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '~': resolve(root, 'src') } }
})
process.exitCode = (await module.main(args)) ?? 0
