import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { common, policyHeader } from './headers.mjs'
import { tilesPolicy } from './plugin.mjs'

const page = 'tiles.html'

/**
 * The page for readers who chose picture tiles: the same as index.html but for its policy, which lets pictures come from other
 * hosts. `public/boot.js` narrows it to the one host that the reader agreed to, before anything else runs, and leaves the page
 * where the reader agreed to none.
 */
export function rasterPage() {
  let out
  return {
    name: 'raster-page',
    enforce: 'post',
    configResolved({ root, build }) {
      out = resolve(root, build.outDir)
    },
    generateBundle(_, bundle) {
      const html = String(bundle['index.html'].source)
      const stated = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/
      if (!stated.test(html)) this.error('index.html has no policy that could be widened.')
      const source = html
        .replace(stated, (_all, before) => `${before}${tilesPolicy}`)
        .replace('</title>', '</title>\n    <meta name="robots" content="noindex" />')
      this.emitFile({ type: 'asset', fileName: page, source })
    },
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (/^\/tiles\.html(\?|$)/.test(request.url ?? '')) request.url = request.url.replace(page, 'index.html')
        next()
      })
    },
    configurePreviewServer(server) {
      // Every other answer has the strict policy.
      server.middlewares.use((request, response, next) => {
        if (!/^\/tiles\.html(\?|$)/.test(request.url ?? '')) return next()
        const headers = { ...common, ...policyHeader(tilesPolicy), 'Content-Type': 'text/html; charset=utf-8' }
        response.writeHead(200, headers).end(readFileSync(join(out, page)))
      })
    }
  }
}
