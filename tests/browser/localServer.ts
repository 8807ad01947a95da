import { createServer, type RequestListener } from 'node:http'
import { resolve } from 'node:path'

/** The built site of Atlantis. */
export const folder = resolve(process.env['OUT'] ?? '.', 'dist-atlantis')

/** Media types by the ending of a path. */
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
}

/** A server of a test's own, on a free port of this machine. */
export class LocalServer {
  private readonly server

  constructor(answer: RequestListener) {
    this.server = createServer(answer)
  }

  /** Listens and gives the address of the host, with a slash at its end. */
  async listen(): Promise<string> {
    await new Promise<void>((heard) => this.server.listen(0, '127.0.0.1', heard))
    const address = this.server.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return `http://127.0.0.1:${address.port}/`
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((closed) => this.server.close(closed))
  }
}
