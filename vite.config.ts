import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { common, hostHeaders, policyHeader } from './tools/headers.mjs'
import { offline } from './tools/offline.mjs'
import { situation } from './tools/plugin.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
// Another situation: GEO=folder npm run build.
const folder = resolve(root, process.env['GEO'] ?? 'geo')
// Where the site will stand, for what must name whole addresses: SITE=https://example.org/map/ npm run build.
const base = process.env['SITE'] ? new URL('./', process.env['SITE']).href : null

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [react(), situation({ root, folder, base }), hostHeaders(), offline()],
  resolve: {
    alias: {
      '~': resolve(root, 'src'),
      // The profiling build of React reports every render; the browser tests count them.
      ...(process.env['PROFILE'] ? { 'react-dom/client': 'react-dom/profiling' } : {})
    }
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000
  },
  preview: { headers: { ...common, ...policyHeader() } }
})
