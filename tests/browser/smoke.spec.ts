import { expect, expectAccessible, test } from './support'

test('the page shows a map and asks nobody else for anything', async ({ page, faults }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))

  await page.goto('./')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expect(page).toHaveTitle(/\S/)
  await page.waitForLoadState('networkidle')

  expect(requested.length, 'the page itself was requested').toBeGreaterThan(1)
  expect(faults.seen).toEqual([])
})

test('axe finds nothing in the page as it opens', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('the map has a frame for whoever comes by keyboard, none for whoever presses it', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('.map')).toHaveAttribute('data-drawn', /lettering/)
  const framed = () => page.locator('.map').evaluate((map) => getComputedStyle(map, '::after').content !== 'none')
  const box = await page.locator('.map').boundingBox()
  if (!box) throw new Error('There is no map.')
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height * 0.2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('.map')).toBeFocused()
  expect(await framed()).toBe(false)
  await page.keyboard.press('ArrowRight')
  expect(await framed()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator('.map')).toBeFocused()
  expect(await framed()).toBe(true)
})
