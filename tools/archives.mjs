import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { answerRange } from './answerRange.mjs'

/** Other hosts that the page may ask for archives: HOSTS="https://tiles.example.org" npm run build. */
export function archiveHosts(text = process.env.HOSTS ?? '') {
  return text
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map((one) => {
      const { protocol, origin } = new URL(one)
      if (protocol !== 'https:') throw new Error(`HOSTS names ${one}; only hosts that speak https can be asked.`)
      return origin
    })
}

async function fingerprint(file) {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex').slice(0, 10)
}

/** The archives in a situation's folder: the file, and the address it has beside the page, which changes with its content. */
export async function localArchives(folder) {
  let listed
  try {
    listed = JSON.parse(readFileSync(join(folder, 'situation.json'), 'utf8')).archives
  } catch {
    return [] // the check of the situation says what is wrong with it
  }
  if (!Array.isArray(listed)) return []
  const found = []
  for (const { id, file } of listed) {
    if (typeof file !== 'string' || !/^[a-z0-9-]+$/.test(id) || file.includes('://') || file.includes('..')) continue
    const path = resolve(folder, file)
    if (existsSync(path)) found.push({ id, path, address: `data/${id}-${await fingerprint(path)}.pmtiles` })
  }
  return found
}

/** Puts the archives of a situation beside the page, unread however large they are, and names other hosts that may be asked. */
export function archives({ folder }) {
  let found = []
  let out = ''
  return {
    name: 'archives',
    configResolved(config) {
      out = resolve(config.root, config.build.outDir)
    },
    async buildStart() {
      found = await localArchives(folder)
    },
    writeBundle() {
      for (const { path, address } of found) {
        mkdirSync(dirname(join(out, address)), { recursive: true })
        copyFileSync(path, join(out, address))
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const archive = found.find(({ address }) => request.url?.replace(/\?.*/, '') === `/${address}`)
        if (archive) answerRange(archive.path, request, response)
        else next()
      })
    },
    transformIndexHtml() {
      const meta = (name, content) => ({ tag: 'meta', injectTo: 'head', attrs: { name, content } })
      const hosts = archiveHosts()
      return [
        ...found.map(({ id, address }) => meta(`archive-${id}`, `./${address}`)),
        ...(hosts.length > 0 ? [meta('archive-hosts', hosts.join(' '))] : [])
      ]
    }
  }
}
