import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('src', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['tests/**/*.{test,spec}.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**', 'tests/geo/browser/**'],
    // One for each core: the default leaves one idle.
    maxWorkers: availableParallelism(),
    // Files of one worker share what they import: to read it anew for each took as long as half of the tests. No file may leave a global changed.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000
  }
})
