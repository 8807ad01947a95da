import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './support'

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.map[data-drawn~=lettering]')).toBeVisible()
  await expect(page.locator('[data-layer-id=strikes]')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Bytes of script objects that are still held after collection; what is measured of the page itself is let go first. */
async function held(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(() => performance.clearMarks('render'))
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** By how much the heap grows over many rounds of something, after a few that fill what is kept on purpose. */
async function growth(page: Page, rounds: number, round: (index: number) => string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const run = async (from: number, to: number) => {
    for (let i = from; i < to; i++)
      await page.evaluate(`(async () => { ${round(i)}; await new Promise((done) => setTimeout(done, 4)) })()`)
    await page.waitForTimeout(500)
  }
  await run(0, 60)
  const before = await held(page, session)
  await run(60, 60 + rounds)
  return (await held(page, session)) / before
}

test('two hundred toggles of layers and two hundred steps of days leave nothing behind', async ({ page }) => {
  test.setTimeout(90_000)
  await page.goto('./?lang=en')
  await settled(page)
  const ids = ['strikes', 'forces', 'events', 'places', 'rings', 'names', 'graticule', 'disputes', 'deployment-area']
  // An even number of toggles each, so that the same layers are on before and after.
  const toggles = await growth(
    page,
    200,
    (i) => `document.querySelector('[data-layer-id="${ids[Math.floor(i / 2) % ids.length]}"] input').click()`
  )
  expect(toggles, 'toggles').toBeLessThan(1.1)
  const steps = await growth(
    page,
    200,
    (i) =>
      `const thumb = [...document.querySelectorAll('#time [type=range]')].at(-1); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(thumb, Number(thumb.max) - ${[0, 1, 2, 3, 2, 1][i % 6]}); thumb.dispatchEvent(new Event('input', { bubbles: true }))`
  )
  expect(steps, 'steps of days').toBeLessThan(1.1)
})

test('fifty imports and removals leave nothing behind', async ({ page }) => {
  test.setTimeout(90_000)
  await page.goto('./?lang=en')
  await settled(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const features = Array.from({ length: 300 }, (_, i) => ({
    type: 'Feature',
    properties: { name: `Point ${i}` },
    geometry: { type: 'Point', coordinates: [(i % 20) - 60, Math.floor(i / 20)] }
  }))
  const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
  const session = await page.context().newCDPSession(page)
  const share = page.locator('#share')
  const rounds = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await share.locator('input[type=file]').setInputFiles({ name: 'mine.geojson', mimeType: 'text/plain', buffer })
      await share.getByRole('button', { name: 'Remove', exact: true }).click()
      await expect(share.locator('.own-list')).toHaveCount(0)
    }
  }
  await rounds(8)
  const before = await held(page, session)
  await rounds(50)
  expect((await held(page, session)) / before).toBeLessThan(1.1)
})
