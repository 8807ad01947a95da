// `npm test`: type check, lint, unit tests, both builds, browser tests. The last line is "N passed, N failed".
// `npm test -- unit [file…]` runs one part (types, lint, unit or browser), on the files whose name contains the filter.
// OUT names another folder for dist, dist-atlantis and test-results, PORT the first of the two ports of the browser tests.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolveBrowser } from './browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = resolve(process.env.OUT ?? root)
const results = join(out, 'test-results')
const parts = { types, lint, unit, browser }

const [first, ...rest] = process.argv.slice(2)
const part = first !== undefined && Object.hasOwn(parts, first) ? first : undefined
const sum = { passed: 0, failed: 0, skipped: 0 }

if (first !== undefined && part === undefined) {
  say(`There is no part "${first}"; the parts are ${Object.keys(parts).join(', ')}.`)
  sum.failed = 1
} else {
  mkdirSync(results, { recursive: true })
  for (const [name, run] of Object.entries(parts)) {
    if (part === undefined || part === name) await count(name, run)
  }
}

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
say(`${sum.passed} passed, ${sum.failed} failed${skipped}`)

/** Runs one part and adds what it counted; a part that breaks down counts as one failed test. */
async function count(name, run) {
  const start = Date.now()
  const counted = await run(rest).catch((error) => {
    say(error.message)
    return { failed: 1 }
  })
  for (const key of Object.keys(sum)) sum[key] += counted[key] ?? 0
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  say(`· ${name}: ${counted.passed ?? 0} passed, ${counted.failed ?? 0} failed (${seconds} s)`)
}

async function types() {
  say('Checking types …')
  return asOneTest(await command('tsc', ['--noEmit'], { quiet: true }))
}

async function lint() {
  say('Linting and checking the format …')
  const linted = await command('oxlint', ['--type-aware', '--deny-warnings'], { quiet: true })
  return asOneTest(linted === 0 ? await command('oxfmt', ['--check'], { quiet: true }) : linted)
}

async function unit(filters) {
  say('Running the unit tests …')
  const report = join(results, 'unit.json')
  rmSync(report, { force: true })
  const code = await command('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters
  ])
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readReport(report)
  // A file that cannot be loaded has failed without having a test.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return withExit(code, {
    passed: numPassedTests,
    failed: numFailedTests + unloaded,
    skipped: numPendingTests + numTodoTests
  })
}

async function browser(filters) {
  await resolveBrowser()
  for (const { name, folder, env } of [
    { name: 'the situation', folder: 'dist', env: {} },
    { name: 'the invented situation', folder: 'dist-atlantis', env: { GEO: 'tests/fixtures/atlantis', PROFILE: '1' } }
  ]) {
    say(`Building ${name} …`)
    const build = ['build', '--outDir', join(out, folder), '--emptyOutDir']
    if ((await command('vite', build, { env, quiet: true })) !== 0) throw new Error(`The build of ${name} failed.`)
  }

  const port = process.env.PORT ?? String(await freePorts(4173))
  say(`Running the browser tests on ports ${port} and ${Number(port) + 1} …`)
  const report = join(results, 'browser.json')
  rmSync(report, { force: true })
  const code = await command('playwright', ['test', ...filters], { env: { PORT: port, OUT: out } })
  const { stats } = readReport(report)
  return withExit(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped })
}

/** The first of two neighbouring ports, from the given one upward, that nobody listens on. */
async function freePorts(from) {
  for (let port = from; port < from + 100; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
  throw new Error(`No two free ports were found from ${from} to ${from + 99}.`)
}

function isFree(port) {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(false))
    server.listen(port, '127.0.0.1', () => server.close(() => settle(true)))
  })
}

/** The exit code of a program of this repository. A quiet one is heard only when it fails. */
function command(program, args, { env = {}, quiet = false } = {}) {
  const heard = []
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return new Promise((settle, refuse) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit']
    })
    child.stdout?.on('data', (chunk) => heard.push(chunk))
    child.stderr?.on('data', (chunk) => heard.push(chunk))
    child.once('error', (error) => refuse(new Error(`${program} did not start: ${error.message}`)))
    child.once('close', (code, signal) => {
      if (code !== 0) process.stdout.write(Buffer.concat(heard))
      if (signal) say(`${program} was ended by ${signal}.`)
      settle(code ?? 1)
    })
  })
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error('The runner broke down before it wrote its report.')
  }
}

function asOneTest(code) {
  return code === 0 ? { passed: 1 } : { failed: 1 }
}

/** A runner that says failure although no test failed has broken down: one failure more. */
function withExit(code, counted) {
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
