import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { answerRange } from '../../tools/answerRange.mjs'
import { folder, LocalServer, types } from './localServer'

/** The built site of Atlantis on a host of its own, which counts what it sends and may have another archive than the built one. */
export class RangeHost {
  /** The archive that stands in the place of the site's own; null if none does. */
  archive: string | null = null
  /** Bytes of archives that were sent, those of everything, and the ranges that were asked for. */
  archiveBytes = 0
  bytes = 0
  readonly ranges: string[] = []
  private readonly server: LocalServer

  constructor() {
    this.server = new LocalServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://host')
      const path = pathname === '/' ? 'index.html' : pathname.slice(1)
      if (path.endsWith('.pmtiles')) {
        this.ranges.push(request.headers.range ?? 'whole')
        if (this.archive === null) {
          response.writeHead(404).end()
          return
        }
        answerRange(this.archive, request, response)
        response.on('finish', () => {
          const sent = Number(response.getHeader('Content-Length') ?? 0)
          this.archiveBytes += sent
          this.bytes += sent
        })
        return
      }
      try {
        const packed = gzipSync(readFileSync(join(folder, path)))
        this.bytes += packed.length
        response.writeHead(200, {
          'Content-Type': types[extname(path)] ?? 'application/octet-stream',
          'Content-Encoding': 'gzip'
        })
        response.end(packed)
      } catch {
        response.writeHead(404).end()
      }
    })
  }

  /** Listens and gives the address of the site. */
  listen(): Promise<string> {
    return this.server.listen()
  }

  close(): Promise<void> {
    return this.server.close()
  }
}
