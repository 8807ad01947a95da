import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { type BuiltFile, filesOf, serviceWorker } from '../../tools/offline.mjs'
import { createHash } from 'node:crypto'

const folder = resolve(process.env['OUT'] ?? '.', 'dist-atlantis')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json'
}

/** The built site of Atlantis on a server of its own, in a folder of the host, with files that can be exchanged. */
export class SiteServer {
  /** Texts that are served instead of the files that were built. */
  readonly instead = new Map<string, string>()
  /** Paths that were asked for, in their order. */
  readonly asked: string[] = []
  private readonly server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host')
    const path = pathname.replace(/^\/maps\/atlantis\//, '') || 'index.html'
    this.asked.push(path)
    try {
      const body = this.instead.get(path) ?? readFileSync(join(folder, path))
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache'
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })

  /** Listens and gives the address of the site. */
  async listen(): Promise<string> {
    await new Promise<void>((heard) => this.server.listen(0, '127.0.0.1', heard))
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return `http://127.0.0.1:${address.port}/maps/atlantis/`
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((closed) => this.server.close(closed))
  }

  /** Ships a version whose page is another, and with it, if named, a further file that arrives cut short. */
  ship(page: (html: string) => string, broken?: string): void {
    const html = page(readFileSync(join(folder, 'index.html'), 'utf8'))
    const listed = (path: string, text: string): BuiltFile => [
      path,
      Buffer.byteLength(text),
      createHash('sha256').update(text).digest('hex')
    ]
    const others = filesOf(folder).filter(([path]) => path !== 'index.html')
    const files = [...others, listed('index.html', html), ...(broken === undefined ? [] : [listed(broken, 'whole')])]
    this.instead.clear()
    this.instead.set('index.html', html).set('sw.js', serviceWorker(files))
    if (broken !== undefined) this.instead.set(broken, 'who')
  }
}
