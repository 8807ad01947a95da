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

/** Where the picture of the map stands on the screen. */
const stand = (page: Page, selector: string) =>
  page.locator(selector).evaluate((canvas: HTMLCanvasElement) => {
    const { x, y, width, height } = canvas.getBoundingClientRect()
    return [x, y, width, height].map(Math.round)
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
      const before = { ...(await layout(page)), stand: await stand(page, 'canvas.opening') }
      expect(before.boxes[2]?.[1]).toBeTruthy()
      release()
      await expect(page.locator('.map')).toHaveAttribute('data-drawn', /lettering/)
      expect({ ...(await layout(page)), stand: await stand(page, 'canvas.sheet') }).toEqual(before)
      await expect(opening).toHaveCount(0)
    })

test('the first picture follows a window that changes before the page is there', async ({ page }) => {
  const release = await holdPage(page)
  await page.goto('./')
  await expect(page.locator('canvas.opening')).toHaveAttribute('data-drawn', /lettering/)
  await page.setViewportSize({ width: 900, height: 640 })
  await expect.poll(async () => (await stand(page, 'canvas.opening'))[2]).toBeLessThan(1400)
  const before = await stand(page, 'canvas.opening')
  release()
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', /lettering/)
  expect(await stand(page, 'canvas.sheet')).toEqual(before)
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
