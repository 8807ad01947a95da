import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { archives } from './tools/archives.mjs'
import { boot } from './tools/boot.mjs'
import { firstLoad } from './tools/firstLoad.mjs'
import { common, hostHeaders, policyHeader } from './tools/headers.mjs'
import { mediaInEms } from './tools/mediaInEms.mjs'
import { offline } from './tools/offline.mjs'
import { situation } from './tools/plugin.mjs'
import { rasterPage } from './tools/rasterPage.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
// Another situation: GEO=folder npm run build.
const folder = resolve(root, process.env['GEO'] ?? 'geo')
// Where the site will stand, for what must name whole addresses: SITE=https://example.org/map/ npm run build.
const base = process.env['SITE'] ? new URL('./', process.env['SITE']).href : null

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [
    react(),
    mediaInEms(),
    boot(),
    situation({ root, folder, base }),
    archives({ folder }),
    rasterPage(),
    hostHeaders(),
    offline()
  ],
  resolve: {
    alias: [
      { find: '~', replacement: resolve(root, 'src') },
      // Leaflet's own modules, of which only those that are used go into the page.
      { find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' },
      // The profiling build of React reports every render; the browser tests count them.
      ...(process.env['PROFILE'] ? [{ find: 'react-dom/client', replacement: 'react-dom/profiling' }] : [])
    ]
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // A browser that knows no preloading does without.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: firstLoad({
            source: resolve(root, 'src'),
            entry: resolve(root, 'index.html'),
            start: resolve(root, 'src/app/start.tsx'),
            later: ['app/PageLater', 'app/CopyLink', 'app/SettingsBox', 'map/MapLater', 'panels/time/TimeBar'].map(
              (name) => resolve(root, `src/${name}.tsx`)
            )
          })
        }
      },
      treeshake: {
        // valibot's functions describe and do nothing else: a description that nobody checks with is left out.
        manualPureFunctions: ['v'],
        moduleSideEffects: [
          { test: /leaflet\/src\/(?!map\/handler\/|layer\/vector\/Renderer\.getRenderer)/, sideEffects: false }
        ]
      }
    }
  },
  preview: { headers: { ...common, ...policyHeader() } }
})
