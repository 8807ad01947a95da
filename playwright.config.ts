import { join, resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { resolveBrowser } from './tools/browser.mjs'

// The folder that holds dist, dist-atlantis and test-results; `npm test` fills the first two.
const out = resolve(process.env.OUT ?? '.')
const port = Number(process.env.PORT ?? 4173)
const browser = await resolveBrowser().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})

const sites = {
  real: { folder: 'dist', port, geo: {} },
  atlantis: { folder: 'dist-atlantis', port: port + 1, geo: { GEO: 'tests/fixtures/atlantis' } }
}

const address = (site: keyof typeof sites) => `http://127.0.0.1:${sites[site].port}/`

export default defineConfig({
  outputDir: join(out, 'test-results', 'browser'),
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  globalTimeout: 20 * 60_000,
  reporter: [
    [process.stdout.isTTY ? 'line' : 'dot'],
    ['json', { outputFile: join(out, 'test-results', 'browser.json') }]
  ],
  // The pictures of tests/browser/visual.spec.ts: one share in a hundred may differ, in whatever operating system.
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  expect: {
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled', caret: 'hide', scale: 'css' }
  },
  use: {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // What the site keeps for use without a network would go on behind every test; its own tests allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      // Playwright wants only texts; an unset variable has none.
      env: { ...(process.env as Record<string, string>), ...browser.env }
    }
  },
  projects: [
    { name: 'atlantis', testDir: 'tests/browser', use: { baseURL: address('atlantis') } },
    { name: 'real', testDir: 'tests/geo/browser', use: { baseURL: address('real') } }
  ],
  webServer: Object.values(sites).map((site) => ({
    command: `vite preview --outDir ${JSON.stringify(join(out, site.folder))} --host 127.0.0.1 --port ${site.port} --strictPort`,
    url: `http://127.0.0.1:${site.port}/`,
    env: { ...(process.env as Record<string, string>), ...site.geo },
    reuseExistingServer: false
  }))
})
