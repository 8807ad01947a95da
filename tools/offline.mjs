import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('offline/serviceWorker.js', import.meta.url))
const script = 'sw.js'

/** Files that no page asks for, or only by parts: they are not kept. */
const left = /^(sw\.js|_headers|sitemap\.xml|pictures\/preview-.*|.*\.(map|pmtiles))$/

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** What is in a built folder: the path, the bytes and the SHA-256 of every file that a page may ask for. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .filter((path) => !left.test(path))
    .toSorted()
    .map((path) => {
      const bytes = readFileSync(join(folder, path))
      return [path, bytes.length, hash(bytes)]
    })
}

/** The service worker for a list of files, under a name that changes with them. */
export function serviceWorker(files) {
  const release = { name: hash(JSON.stringify(files)).slice(0, 16), files }
  return `const release = ${JSON.stringify(release)}\n${readFileSync(source, 'utf8')}`
}

/** Writes the service worker once everything else is built. */
export function offline() {
  let out
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      out = resolve(root, build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        writeFileSync(join(out, script), serviceWorker(filesOf(out)))
      }
    }
  }
}
