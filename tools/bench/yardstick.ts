import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the bare Leaflet page beside the built site, so that both are served alike. */
export async function buildYardstick(site: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve(root, 'tools/bench/yardstick'),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '~': resolve(root, 'src') } },
    build: { target: 'es2022', outDir: resolve(site, 'yardstick'), emptyOutDir: true, assetsInlineLimit: 0 }
  })
}
