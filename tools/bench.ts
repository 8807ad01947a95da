import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'
import { analysisRows } from './bench/analysisRows'
import { ownRows } from './bench/ownRows'
import { pageRows } from './bench/pageRows'
import { buildYardstick } from './bench/yardstick'
import { results } from './bench/results'
import { kept, type Row, table } from './bench/row'

const usage = `npm run bench -- [--json] [--check] [--keep] [--only analysis|page|own]

Builds the map, serves it, and measures what it costs: bytes, time to the first picture, how soon it answers, files of the reader's own, analysis.
  --json    prints the rows as JSON
  --keep    writes the results to tests/bench/results.md
  --check   ends with exit code 1 if a row misses its budget
  --only    measures one part`

const root = fileURLToPath(new URL('..', import.meta.url))

type Part = (address: string) => Promise<{ readonly rows: readonly Row[]; readonly version: string }>

/** Builds and serves the map, and measures these parts of it one after the other. */
async function served(parts: readonly Part[]): Promise<{ readonly rows: readonly Row[]; readonly version: string }> {
  const outDir = resolve(root, 'node_modules/.cache/bench')
  // A process of its own: this one runs tools, and React must be built for production.
  const { NODE_ENV: _tools, ...env } = process.env
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'],
    { cwd: root, env, encoding: 'utf8' }
  )
  if (status !== 0) throw new Error(`The build failed: ${stderr}`)
  await buildYardstick(outDir)
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4190 }
  })
  try {
    const rows: Row[] = []
    let version = ''
    for (const part of parts) {
      const measured = await part(server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4190/')
      rows.push(...measured.rows)
      version = measured.version
    }
    return { rows, version }
  } finally {
    await server.close()
  }
}

/** Measures and prints; compare within one run, since machines differ and are busy. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage)
    return 0
  }
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined
  const analysis = only === 'page' || only === 'own' ? [] : await analysisRows(resolve(root, 'geo'))
  const parts = [...(only === 'own' ? [] : [pageRows]), ...(only === 'page' ? [] : [ownRows])]
  const shown = only === 'analysis' ? { rows: [], version: null } : await served(parts)
  const rows = [...shown.rows, ...analysis]
  if (args.includes('--keep')) {
    const day = new Date().toISOString().slice(0, 10)
    mkdirSync(resolve(root, 'tests/bench'), { recursive: true })
    writeFileSync(resolve(root, 'tests/bench/results.md'), results(rows, { day, chromium: shown.version }))
  }
  const missed = rows.filter((row) => !kept(row))
  if (args.includes('--json'))
    console.log(JSON.stringify({ cores: cpus().length, node: process.version, chromium: shown.version, rows }, null, 2))
  else {
    console.log(
      `${cpus().length} cores, Node ${process.version}${shown.version === null ? '' : `, Chromium ${shown.version}`}\n\n${table(rows)}`
    )
    if (missed.length > 0) console.log(`\n${missed.length} of ${rows.length} rows miss their budget.`)
  }
  return args.includes('--check') && missed.length > 0 ? 1 : 0
}
