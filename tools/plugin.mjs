import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { archiveHosts } from './archives.mjs'
import { importTool } from './importTool.mjs'

/**
 * The policy in force: nothing from anywhere else but archives from hosts that the build names, nothing inline, and no text
 * becomes markup or script but by the one rule in public/boot.js. Pictures made in the page itself are blobs.
 */
const policyFor = (pictures) =>
  [
    "default-src 'self'",
    ...(archiveHosts().length > 0 ? [`connect-src 'self' ${archiveHosts().join(' ')}`] : []),
    `img-src 'self' data: blob:${pictures}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default'
  ].join('; ')

export const policy = policyFor('')

/** The policy of tiles.html, which public/boot.js narrows to the one host that the reader agreed to ask for pictures. */
export const tilesPolicy = policyFor(' https: http://localhost:* http://127.0.0.1:*')

async function load(root, folder, base) {
  const { site } = await importTool(root, 'tools/site.ts')
  return site(folder, base)
}

/** The files of the module that draws the page and of all that it needs at once: its entry asks for it only when it runs. */
function startFiles(bundle) {
  const chunks = Object.values(bundle ?? {}).filter(({ type }) => type === 'chunk')
  const start = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/app/start.tsx')))
  if (bundle && !start) throw new Error('No file of the page holds src/app/start.tsx.')
  const scripts = new Set()
  const styles = new Set()
  const add = (name) => {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk' || scripts.has(name)) return
    scripts.add(name)
    chunk.imports.forEach(add)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
  }
  if (start) add(start.fileName)
  return { scripts: [...scripts], styles: [...styles] }
}

/** Puts the situation of a folder, its basemap and all that follows from them beside the page, under names that change with their content. */
export function situation({ root, folder, base }) {
  let site
  let building = false
  const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  return {
    name: 'situation',
    configResolved(config) {
      building = config.command === 'build'
    },
    async buildStart() {
      site = await load(root, folder, base)
      for (const name of readdirSync(folder)) this.addWatchFile(resolve(folder, name))
      for (const fault of site.faults) this.warn(fault)
      if (!building) return
      for (const [name, source] of Object.entries(site.files)) {
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 10)
        this.emitFile({ type: 'asset', fileName: `data/${name}-${hash}.json`, source })
        site.files[name] = { path: `./data/${name}-${hash}.json`, source }
      }
      for (const [language, source] of Object.entries(site.manifests))
        this.emitFile({ type: 'asset', fileName: `manifest-${language}.webmanifest`, source })
      for (const [fileName, source] of Object.entries(site.pages.files))
        if (!fileName.endsWith('.css')) this.emitFile({ type: 'asset', fileName, source })
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD_PARTY_LICENSES.txt',
        source: readFileSync(resolve(root, 'THIRD_PARTY_LICENSES'))
      })
    },
    generateBundle(_, bundle) {
      // The style of the pages that are read without a script, lettered with the typeface that the map's own style brought.
      const faces = ['normal', 'italic'].flatMap((style) => {
        const font = Object.keys(bundle).find(
          (name) => name.endsWith('.woff2') && name.includes(`-latin-wght-${style}`)
        )
        return font
          ? `@font-face{font-family:'Source Sans 3 Variable';font-style:${style};font-weight:200 900;font-display:swap;src:url(../${font}) format('woff2')}`
          : []
      })
      for (const [fileName, source] of Object.entries(site.pages.files))
        if (fileName.endsWith('.css')) this.emitFile({ type: 'asset', fileName, source: `${faces.join('')}${source}` })
    },
    configureServer(server) {
      const kinds = { html: 'text/html', css: 'text/css', png: 'image/png', webp: 'image/webp', xml: 'application/xml' }
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').slice(1).replace(/\?.*/, '')
        const page = site?.pages.files[path]
        if (page === undefined) return next()
        response.setHeader('Content-Type', `${kinds[path.split('.').at(-1)]}; charset=utf-8`)
        response.end(page)
      })
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/([\w-]+)\.json/.exec(request.url ?? '')?.[1]
        if (!name || !site?.files[name]) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(site.files[name])
      })
    },
    transformIndexHtml(html, { bundle }) {
      const path = (name) => (building ? site.files[name].path : `/data/${name}.json`)
      // The page's own boot script asks for those of the reader's language at once; the others wait until they are wanted.
      const tags = Object.keys(site.files).map((name) => ({
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: { name: `data-${name}`, content: path(name) }
      }))
      if (site.home)
        tags.push({ tag: 'meta', injectTo: 'head', attrs: { name: 'home', content: JSON.stringify(site.home) } })
      const painter = Object.keys(bundle ?? {}).find((name) => name.includes('painter.worker'))
      if (painter)
        tags.push({ tag: 'meta', injectTo: 'head-prepend', attrs: { name: 'data-painter', content: `./${painter}` } })
      // The typeface of nearly every word: what is set in another one first would move when it arrives.
      const face = Object.keys(bundle ?? {}).find((name) => /-latin-wght-normal[^/]*\.woff2$/.test(name))
      if (face)
        tags.push({
          tag: 'link',
          injectTo: 'head-prepend',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${face}` }
        })
      if (building) {
        // The page itself turns to the manifest of the reader's language.
        if (site.manifests.en)
          tags.push({ tag: 'link', injectTo: 'head', attrs: { rel: 'manifest', href: './manifest-en.webmanifest' } })
        tags.unshift({
          tag: 'meta',
          injectTo: 'head-prepend',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }
        })
      }
      const { scripts, styles } = startFiles(bundle)
      const isNew = (file) => !html.includes(file)
      for (const href of scripts.filter(isNew))
        tags.push({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${href}` }
        })
      for (const href of styles.filter(isNew))
        tags.push({ tag: 'link', injectTo: 'head', attrs: { rel: 'stylesheet', crossorigin: '', href: `./${href}` } })
      for (const tag of site.pages.head) tags.push({ injectTo: 'head', ...tag })
      return {
        html: html
          .replaceAll('%TITLE%', escape(site.title))
          .replaceAll('%LEAD%', escape(site.lead))
          .replace('%READ%', () => site.pages.short)
          .replace('%FRAMES%', () => site.frames),
        tags
      }
    }
  }
}
