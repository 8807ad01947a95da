import type { Page } from '@playwright/test'
import { SiteServer } from './site'
import { expect, expectAccessible, test as base } from './support'

const test = base.extend<{ site: SiteServer }>({
  // Playwright reads the needs of a fixture from this pattern: it has none.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => use(new SiteServer()),
  baseURL: async ({ site }, use) => {
    const address = await site.listen()
    await use(address)
    await site.close()
  }
})
test.use({ serviceWorkers: 'allow' })

/** Waits until the page says that it is stored. */
async function stored(page: Page) {
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await expect(page.getByText(/^It is stored on this device: \d+\.\d MB\.$/)).toBeVisible({ timeout: 20_000 })
}

test('after one visit everything works without a network: languages, panels, layers, export, import, licences, embed', async ({
  page,
  context,
  site
}) => {
  test.slow()
  await page.goto('./?v=1&lang=en')
  await stored(page)
  await context.setOffline(true)
  site.asked.length = 0

  await page.goto('./?v=1&lang=en&theme=dark')
  await expect(page.getByRole('checkbox', { name: 'Strikes', exact: true })).toBeChecked()
  expect(await page.evaluate(async () => (await document.fonts.ready).check('16px "Source Sans 3 Variable"'))).toBe(
    true
  )
  for (const [button, region] of [
    ['Filters', 'Filters'],
    ['Measure', 'Measure'],
    ['Sources', 'Sources'],
    ['Share', 'Share']
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible()
  }
  const panel = page.getByRole('region', { name: 'Share', exact: true })
  await expect(panel.locator('[data-hash]')).toBeVisible()
  for (const format of ['GeoJSON', 'CSV', 'KML', 'Save as PNG']) {
    const arriving = page.waitForEvent('download')
    await panel.getByRole('button', { name: format, exact: true }).first().click()
    await (await arriving).path()
  }
  await panel.locator('input[type=file]').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('lon,lat,name\n-31,30,A\n')
  })
  await expect(panel.getByRole('region', { name: /^Report on/ })).toContainText('1 read = 1 taken + 0 rejected')
  await page.getByRole('button', { name: 'Layers', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Bands from the coast|belts|from the coast/i }).check()
  await expect(page.locator('.notices p')).toHaveCount(0)

  await page.getByRole('button', { name: 'Español', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Compartir', exact: true })).toBeVisible()
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', './manifest-es.webmanifest', {
    timeout: 10_000
  })
  await page.goto('./?lang=es&embed=1')
  await expect(page.getByRole('region', { name: 'Mapa', exact: true })).toBeVisible()
  await page.goto('./read/es.html')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('./THIRD_PARTY_LICENSES.txt')
  await expect(page.locator('body')).toContainText('Hippocratic')
  // Only the browser's own look for a newer worker gets past the emulated lack of a network.
  expect(site.asked.filter((path) => path !== 'sw.js')).toEqual([])
})

/** Looks for another version and says what became of it. */
function update(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing } = registration
    return new Promise<string | undefined>((resolve) => {
      const settle = () => {
        if (installing?.state === 'redundant' || installing?.state === 'activated') resolve(installing.state)
      }
      if (installing === null) resolve(undefined)
      settle()
      installing?.addEventListener('statechange', settle)
    })
  })
}

test('a new version is announced and taken when the reader agrees, never before; one that arrives broken changes nothing', async ({
  page,
  context,
  site
}) => {
  test.slow()
  await page.goto('./?v=1&lang=en')
  await stored(page)
  const edition = (one: Page) => one.locator('meta[name=edition]')
  const second = (html: string) => html.replace('<head>', '<head><meta name="edition" content="the second">')

  site.ship(second, 'data/broken.json')
  expect(await update(page)).toBe('redundant')
  const served = await page.evaluate(async () => (await fetch('./index.html')).text())
  expect(served).not.toContain('edition')

  site.ship(second)
  expect(await update(page)).toBe('activated')
  await expect(page.locator('.notices')).toContainText('A new version of this map is ready.', { timeout: 20_000 })
  await expect(edition(page)).toHaveCount(0)
  // Every window is closed and another one opened: that is no agreement.
  const next = await context.newPage()
  await page.close()
  await next.goto('./?v=1&lang=es')
  await expect(next.locator('.notices')).toContainText('Hay una nueva versión de este mapa.', { timeout: 20_000 })
  await expect(edition(next)).toHaveCount(0)
  await expectAccessible(next)
  await next.getByRole('button', { name: 'Recargar', exact: true }).click()
  await expect(edition(next)).toHaveAttribute('content', 'the second')
  await expect(next.getByRole('region', { name: 'Mapa', exact: true })).toBeVisible()
})
