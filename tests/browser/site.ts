import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type BuiltFile, filesOf, serviceWorker } from '../../tools/offline.mjs'
import { createHash } from 'node:crypto'
import { folder, LocalServer, types } from './localServer'

/** The built site of Atlantis on a server of its own, in a folder of the host, with files that can be exchanged. */
export class SiteServer {
  /** Texts that are served instead of the files that were built. */
  readonly instead = new Map<string, string>()
  /** Paths that were asked for, in their order. */
  readonly asked: string[] = []
  private readonly server = new LocalServer((request, response) => {
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
    return `${await this.server.listen()}maps/atlantis/`
  }

  close(): Promise<void> {
    return this.server.close()
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
