import type { Page } from '@playwright/test'
import { expect, expectAccessible, pressTool, test } from './support'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

const stage = (page: Page) => page.locator('.stage')
const details = (page: Page) => page.locator('#details')
const handle = (page: Page) => details(page).getByRole('slider', { name: /^Height of the sheet/ })

async function heightOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).boundingBox())?.height ?? 0
}

/** Whether the middle of the first strike lies on the map, under none of what lies over it. */
async function isClear(page: Page): Promise<boolean> {
  const { centre, zoom } = await page.evaluate(() => {
    const [zoom, lat, lng] = new URL(location.href).searchParams.get('view')!.split('/').map(Number) as [
      number,
      number,
      number
    ]
    return { centre: { lat, lng }, zoom }
  })
  return page.evaluate(
    ({ centre, zoom, strike }) => {
      const scale = 256 * 2 ** zoom
      const y = (lat: number) => (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * scale
      const map = document.querySelector('.map')!.getBoundingClientRect()
      const at = {
        x: map.left + map.width / 2 + ((strike[0]! - centre.lng) / 360) * scale,
        y: map.top + map.height / 2 + y(strike[1]!) - y(centre.lat)
      }
      const top = document.elementFromPoint(at.x, at.y)
      return top?.closest('.map') !== null && top?.closest('.map-buttons, .map-foot') === null
    },
    { centre, zoom, strike: [-25.3, 37.35] }
  )
}

test('the sheet of the details has three heights, by hand, by tap and by keys', async ({ page }) => {
  await page.goto('./?sel=strike-01')
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'Half')
  const all = await heightOf(page, '.stage')
  await expect.poll(() => heightOf(page, '#details')).toBeCloseTo(all / 2, -1)

  await handle(page).press('ArrowUp')
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'Full')
  await expect.poll(() => heightOf(page, '#details')).toBeCloseTo(all - 8, -1)

  await handle(page).press('Home')
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'Title only')
  await expect(details(page).locator('.panel-body')).toBeHidden()
  expect(await heightOf(page, '#details')).toBeLessThan(130)

  await details(page).locator('.sheet-grip').click()
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'Half')

  const grip = (await details(page).locator('.sheet-grip').boundingBox())!
  await page.mouse.move(grip.x + 100, grip.y + 10)
  await page.mouse.down()
  await page.mouse.move(grip.x + 100, grip.y - 60, { steps: 4 })
  await expect.poll(() => heightOf(page, '#details')).toBeCloseTo(all / 2 + 70, -1)
  await page.mouse.move(grip.x + 100, grip.y - 200, { steps: 4 })
  await page.mouse.up()
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'Full')
  await expectAccessible(page)
})

test('what is selected stays clear of the sheet at its heights and when the phone is turned, and nothing is lost', async ({
  page
}) => {
  await page.goto('./?sel=strike-01&from=2031-03-05&view=5/30/-30')
  await expect(details(page)).toBeVisible()
  await expect.poll(() => isClear(page)).toBe(true)
  await handle(page).press('Home')
  await expect.poll(() => isClear(page)).toBe(true)
  await handle(page).press('ArrowUp')
  await expect.poll(() => isClear(page)).toBe(true)

  await page.setViewportSize({ width: 740, height: 360 })
  await expect.poll(() => isClear(page)).toBe(true)
  const beside = (await details(page).boundingBox())!
  expect(beside.x, 'the sheet stands at the side').toBeGreaterThan(340)
  const map = (await stage(page).boundingBox())!
  expect((beside.x - map.x) * map.height, 'enough of the map is left').toBeGreaterThan(0.3 * 740 * 360)
  await expectAccessible(page)

  await page.setViewportSize({ width: 360, height: 740 })
  await expect(handle(page)).toHaveAttribute('aria-valuetext', 'Half')
  await expect.poll(() => isClear(page)).toBe(true)
  expect(page.url()).toContain('sel=strike-01')
  expect(page.url()).toContain('from=2031-03-05')
})

test('every tool is within the width of the smallest phone, and what is behind “More” closes with Escape', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./')
  const more = page.getByRole('button', { name: 'More', exact: true })
  await more.click()
  await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeVisible()
  for (const button of await page.locator('.rail button').all()) {
    const box = (await button.boundingBox())!
    expect(box.x >= 0 && box.x + box.width <= 320, (await button.textContent()) ?? '').toBe(true)
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeHidden()
  await expect(more).toBeFocused()

  await pressTool(page, 'Help')
  await expect(page.getByRole('slider', { name: 'Height of the sheet: Help' })).toHaveAttribute(
    'aria-valuetext',
    'Full'
  )
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a tap and a second one that is held and drawn down zooms in with one thumb', async ({ page }) => {
  await page.goto('./?view=4/30/-30')
  await expect(page.locator('.map[data-drawn~=lettering]')).toBeAttached()
  const zoom = () => Number(/view=([\d.]+)/.exec(page.url())?.[1])
  // All in one turn of the page, so that no slow machine makes two taps of one.
  await page.locator('.map').evaluate((map) => {
    const send = (type: 'touchstart' | 'touchmove' | 'touchend', clientY: number) => {
      const touch = new Touch({ identifier: 1, target: map, clientX: 180, clientY })
      const touches = type === 'touchend' ? [] : [touch]
      map.dispatchEvent(
        new TouchEvent(type, { touches, changedTouches: [touch], bubbles: true, cancelable: true, composed: true })
      )
    }
    send('touchstart', 300)
    send('touchend', 300)
    send('touchstart', 300)
    for (let y = 310; y <= 410; y += 10) send('touchmove', y)
    send('touchend', 410)
  })
  await expect.poll(zoom).toBe(5)
})
