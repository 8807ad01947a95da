import { gzipSync } from 'node:zlib'
import { expect, test } from '../../browser/support'

/** Kilobytes that the first picture may ask for, gzipped: the script with that of the painter, the style, and everything together. */
const budget = { js: 150, css: 15, all: 450 }

test('the first picture asks for no more script, style and data than its budget', async ({ page }) => {
  const sizes = new Map<string, { readonly kind: string; readonly size: number }>()
  const arriving: Promise<void>[] = []
  page.on('response', (response) => {
    const note = async () => {
      const { pathname } = new URL(response.url())
      // What is still on its way when the test ends is not counted.
      const body = await response.body().catch(() => null)
      if (!body) return
      const kind = /\.(\w+)$/.exec(pathname)?.[1] ?? 'html'
      const size = kind === 'woff2' || kind === 'png' ? body.length : gzipSync(body, { level: 9 }).length
      sizes.set(pathname, { kind, size: size / 1000 })
    }
    arriving.push(note())
  })
  await page.goto('./?lang=en')
  await expect(page.locator('.map[data-drawn~=lettering]')).toBeVisible()
  // What was asked for before the map stood with its lettering; the rest comes after it.
  const asked = await page.evaluate(() => {
    const stood = performance.getEntriesByName('map: lettering')[0]?.startTime ?? 0
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < stood)
    return [location.pathname, ...before.map(({ name }) => new URL(name).pathname)]
  })
  await Promise.all(arriving)
  const counted = [...new Set(asked)].map((path) => ({ path, ...(sizes.get(path) ?? { kind: 'missing', size: NaN }) }))
  const sum = (kind?: string) =>
    counted.filter((one) => kind === undefined || one.kind === kind).reduce((all, { size }) => all + size, 0)
  const told = counted.map(({ path, size }) => `${size.toFixed(1)} kB ${path}`).join('\n')
  expect(counted.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['html', 'js', 'css', 'json', 'woff2']))
  expect(sum('js'), told).toBeLessThanOrEqual(budget.js)
  expect(sum('css'), told).toBeLessThanOrEqual(budget.css)
  expect(sum(), told).toBeLessThanOrEqual(budget.all)
  expect(told, 'what only panels tell waits until the map stands').not.toMatch(/evidence|derived|belts|Panel|Table/)
})
