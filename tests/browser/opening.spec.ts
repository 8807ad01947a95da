import type { Page } from '@playwright/test'
import { expect, picture, test } from './support'

/** Holds the page itself back until it is let go, so that what stands before it can be looked at. */
async function holdPage(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/start-*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

const parts = ['.header', '.rail', '.map', '.map-top > .search', '.map-buttons', '.time', '.panel-left']

/** Where the parts of the page stand, and which words stand in its head and foot. */
const layout = (page: Page) =>
  page.evaluate(
    (selectors) => ({
      boxes: selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        return [selector, box && [box.x, box.y, box.width, box.height].map(Math.round)]
      }),
      words: ['.heading', '.time-left'].map((selector) => document.querySelector(selector)?.textContent)
    }),
    parts
  )

/** Remembers in the page what a canvas shows where the map is, and gives the share of pixels that differ to the eye from what was remembered before. */
const compare = (page: Page, selector: string) =>
  page.locator(selector).evaluate((canvas: HTMLCanvasElement) => {
    const map = document.querySelector('.map')?.getBoundingClientRect()
    const box = canvas.getBoundingClientRect()
    if (!map) throw new Error('There is no map.')
    const [width, height] = [Math.round(map.width), Math.round(map.height)]
    const copy = new OffscreenCanvas(width, height).getContext('2d')
    copy?.drawImage(canvas, box.x - map.x, box.y - map.y, box.width, box.height)
    const now = copy?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
    const kept = window as unknown as { shown?: Uint8ClampedArray } // of this test alone
    const before = kept.shown ?? now
    kept.shown = now
    let count = 0
    for (let i = 0; i < now.length; i += 4)
      if ([0, 1, 2].reduce((sum, band) => sum + Math.abs((now[i + band] ?? 0) - (before[i + band] ?? 0)), 0) > 150)
        count++
    return count / (width * height)
  })

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [360, 740],
  [740, 360]
] as const)
  for (const language of ['en', 'es'])
    test(`frame and map stand before the page is there, and nothing moves when it comes (${width}×${height}, ${language})`, async ({
      page
    }) => {
      await page.setViewportSize({ width, height })
      const release = await holdPage(page)
      await page.goto(`./?lang=${language}`)
      const opening = page.locator('canvas.opening')
      await expect(opening).toHaveAttribute('data-drawn', 'land layers lettering')
      const before = await layout(page)
      await compare(page, 'canvas.opening')
      expect(before.boxes[2]?.[1]).toBeTruthy()
      release()
      await expect(page.locator('.map')).toHaveAttribute('data-drawn', /lettering/)
      expect(await layout(page)).toEqual(before)
      await expect(opening).toHaveCount(0)
      expect(await compare(page, 'canvas.sheet')).toBeLessThan(0.03)
    })

test('the first picture follows a window that changes before the page is there', async ({ page }) => {
  const release = await holdPage(page)
  await page.goto('./')
  await expect(page.locator('canvas.opening')).toHaveAttribute('data-drawn', /lettering/)
  await page.setViewportSize({ width: 1200, height: 700 })
  const width = () => page.locator('canvas.opening').evaluate((canvas) => canvas.clientWidth)
  await expect.poll(width).toBeLessThan(1200)
  await page.waitForTimeout(500)
  await compare(page, 'canvas.opening')
  release()
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', /lettering/)
  expect(await compare(page, 'canvas.sheet')).toBeLessThan(0.03)
})

test('a link to another view opens as what it asks for, without the picture that was prepared', async ({ page }) => {
  let asked = 0
  await page.route('**/data/opening-*.json', (route) => {
    asked++
    return route.continue()
  })
  await page.goto('./?layers=places')
  await expect(picture(page)).toHaveAttribute('data-layers', 'places')
  expect(asked).toBe(0)
  await expect(page.locator('canvas.opening')).toHaveCount(0)
})

test('a picture that cannot be prepared is no loss', async ({ page, faults }) => {
  faults.allow(/404/)
  await page.route('**/data/opening-*.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', /lettering/)
  await expect(picture(page)).toHaveAttribute('data-layers', /strikes/)
})

test('a painter that does not come is replaced within the page', async ({ page, faults }) => {
  faults.allow(/404|painter/)
  await page.route('**/assets/painter.worker-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', /lettering/)
  await expect(picture(page)).toHaveAttribute('data-layers', /strikes/)
})

test('a frame that is laid too late leaves the map to the page', async ({ page }) => {
  // The second part of the frame takes longer than the page waits for it.
  await page.addInitScript(() => {
    let count = 0
    Object.assign(scheduler, {
      yield: () => new Promise<void>((resume) => setTimeout(resume, ++count === 2 ? 4000 : 0))
    })
  })
  await page.goto('./')
  const sheet = page.locator('canvas.sheet')
  await expect(sheet).toHaveAttribute('data-layers', /strikes/)
  await page.waitForFunction(() => performance.now() > 4500)
  await page.locator('[data-layer-id=strikes] input').click()
  await expect(sheet).not.toHaveAttribute('data-layers', /strikes/)
  await expect(page.locator('canvas.opening')).toHaveCount(0)
})
