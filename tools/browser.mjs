// Finds a Chromium for the browser tests, in this order: CHROMIUM_PATH, the one inside the npm package @sparticuz/chromium
// (Linux x64), a Chromium or Chrome of the system, Playwright's own. Run by itself it prints what it found.
import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

const require = createRequire(import.meta.url)
const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url))

/** What to do when there is no browser: the one sentence that is shown. */
export const advice =
  'No Chromium was found for the browser tests: install one (on Debian: apt-get install chromium) ' +
  'or set CHROMIUM_PATH to a Chromium or Chrome program.'

/** The browser to test with: its program and the environment variables it needs. Throws with one sentence if there is none. */
export async function resolveBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (starts(named)) return { executablePath: named, env: {} }
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start: correct it or unset it.`)
  }
  const found = (await bundled()) ?? system() ?? (await playwrights())
  if (found) return found
  throw new Error(advice)
}

/** The Chromium of @sparticuz/chromium, unpacked once; nothing where it cannot run. */
async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    const dir = await unpacked()
    const executablePath = join(dir, 'chromium')
    const env = { FONTCONFIG_FILE: join(dir, 'fonts.conf') }
    if (starts(executablePath, env)) return { executablePath, env }
    // A bare system lacks NSS; the package brings it.
    const whole = { ...env, LD_LIBRARY_PATH: join(dir, 'lib') }
    return starts(executablePath, whole) ? { executablePath, env: whole } : undefined
  } catch {
    return undefined
  }
}

/** The folder of the unpacked browser. Whoever comes first renames a whole folder into place, so nobody meets half a file. */
async function unpacked() {
  // The package hides its bin/ from require, and its own unpacking is shared by all users of the machine and not race-safe.
  const entry = require.resolve('@sparticuz/chromium')
  const home = join(entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium'))), '@sparticuz', 'chromium')
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const dir = join(cache, `chromium-${version}`)
  if (existsSync(dir)) return dir

  const { default: tar } = await import('tar-fs')
  mkdirSync(cache, { recursive: true })
  const part = mkdtempSync(join(cache, 'chromium-part-'))
  try {
    const unpack = (file, to) => pipeline(createReadStream(join(home, 'bin', file)), createBrotliDecompress(), to)
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(part, 'chromium'), { mode: 0o755 })),
      unpack('swiftshader.tar.br', tar.extract(part)),
      unpack('al2023.tar.br', tar.extract(part)),
      unpack('fonts.tar.br', tar.extract(join(part, 'fonts')))
    ])
    // Relative, so that a copied or moved node_modules keeps its letters; the same font everywhere gives the same widths.
    writeFileSync(
      join(part, 'fonts.conf'),
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n' +
        '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n'
    )
    renameSync(part, dir)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    // Another process was faster: its folder is as good.
    if (!existsSync(dir)) throw error
  }
  return dir
}

/** A Chromium or Chrome that the system has. */
function system() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe']
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  ]
  const executablePath = places.find((place) => starts(place))
  return executablePath ? { executablePath, env: {} } : undefined
}

/** The Chromium that `playwright install` fetched, if somebody did. */
async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test')
    const executablePath = chromium.executablePath()
    return starts(executablePath) ? { executablePath, env: {} } : undefined
  } catch {
    return undefined
  }
}

/** Whether a program is there and answers to --version; on Windows, where that would open a window, whether it is there. */
function starts(program, env = {}) {
  if (!existsSync(program)) return false
  if (process.platform === 'win32') return true
  try {
    execFileSync(program, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { executablePath, env } = await resolveBrowser()
    process.stdout.write(
      `${[...Object.entries(env).map(([name, value]) => `${name}=${value}`), executablePath].join(' ')}\n`
    )
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
