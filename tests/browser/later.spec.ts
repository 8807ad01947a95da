import type { Page } from '@playwright/test'
import { expect, test } from './support'

// What comes after the map's first picture: it takes a place that was kept for it, and is found by who asked for it before.

/** The script of what comes later. */
const later = /\/later-.*\.js/

/** Keeps a script of the page from arriving; gives back how to let it through. */
async function hold(page: Page, script: RegExp): Promise<() => void> {
  let free = () => {}
  const freed = new Promise<void>((settle) => {
    free = settle
  })
  await page.route(script, async (route) => {
    await freed
    await route.continue()
  })
  return () => free()
}

/** How far what is seen has jumped since a moment of the page, as Chromium counts it: each jump by what moved. */
const jumps = (page: Page, since: number) =>
  page.evaluate(
    (since) =>
      new Promise<readonly string[]>((settle) => {
        const found: string[] = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries().filter(({ startTime }) => startTime > since)) {
            const { value, sources } = entry as PerformanceEntry & {
              readonly value: number
              readonly sources: readonly { readonly node: Node | null }[]
            }
            const moved = sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent
            )
            found.push(`${value.toFixed(4)} ${moved.join(', ')}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => settle(found), 100)
      }),
    since
  )

const screens = [
  ['a large desk', { width: 1440, height: 900 }, 16],
  ['a small desk', { width: 1024, height: 768 }, 16],
  ['a narrow desk', { width: 920, height: 700 }, 16],
  ['a phone', { width: 360, height: 740 }, 16],
  ['a small phone', { width: 320, height: 568 }, 16],
  ['a phone on its side', { width: 740, height: 360 }, 16],
  ['a desk with text half as large again', { width: 1440, height: 900 }, 24],
  ['a desk with text twice as large', { width: 1440, height: 900 }, 32],
  ['a phone with text half as large again', { width: 360, height: 740 }, 24],
  ['a desk with text four times as large', { width: 1280, height: 900 }, 64]
] as const

for (const [screen, size, text] of screens)
  for (const search of ['?lang=en', '?lang=es&known=2031-05-20&from=2031-04-01'])
    test(`on ${screen} the time bar finds its room kept: ${search}`, async ({ page }) => {
      const browser = await page.context().newCDPSession(page)
      await browser.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text } })
      await page.setViewportSize(size)
      await page.addInitScript(() => localStorage.setItem('map-key-dismissed', '1'))
      const free = await hold(page, later)
      await page.goto(`./${search}`)
      await expect(page.locator('.map[data-drawn~=lettering]')).toBeAttached()
      await expect(page.locator('.frame:not([inert]) > .time[inert]')).toHaveCount(1)
      const boxes = async () => ({
        time: await page.locator('.time').boundingBox(),
        map: await page.locator('.map').boundingBox(),
        days: await page.locator('.time-days').boundingBox()
      })
      const before = await boxes()
      const moment = await page.evaluate(() => performance.now())
      free()
      await expect(page.locator('.time:not([inert])')).toBeVisible()
      expect(await boxes()).toEqual(before)
      await expect(page.locator('.time')).toHaveCount(1)
      expect(await jumps(page, moment)).toEqual([])
    })

test('who asks for what is on the map before it can be listed is there once it is', async ({ page }) => {
  const free = await hold(page, later)
  await page.goto('./?lang=en')
  await expect(page.locator('.map[data-drawn~=lettering]')).toBeVisible()
  await page.getByRole('link', { name: 'Skip to what is on the map' }).press('Enter')
  await expect(page.locator('#features')).toBeFocused()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  free()
  await expect(page.getByRole('listbox', { name: 'Features on the map' })).toBeFocused()
})

test('who has gone elsewhere meanwhile stays there', async ({ page }) => {
  const free = await hold(page, later)
  await page.goto('./?lang=en')
  await expect(page.locator('.map[data-drawn~=lettering]')).toBeVisible()
  await page.getByRole('link', { name: 'Skip to what is on the map' }).press('Enter')
  await page.getByRole('combobox', { name: 'Search' }).focus()
  free()
  await expect(page.getByRole('listbox')).toBeAttached()
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
})

test('a panel that arrives late takes the focus from no button but its own', async ({ page }) => {
  const free = await hold(page, /\/LayersPanel-.*\.js/)
  await page.goto('./?lang=en')
  const button = page.getByRole('button', { name: 'Table', exact: true })
  await button.click()
  await expect(page.getByRole('region', { name: 'Events' }).locator('[data-feature-id]').first()).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Strikes' })).toHaveCount(0)
  free()
  await expect(page.getByRole('checkbox', { name: 'Strikes' })).toBeVisible()
  await expect(button).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a sheet that was drawn up before all of the page was there stays up', async ({ page }) => {
    const free = await hold(page, later)
    await page.goto('./?lang=en&sel=strike-01')
    const height = page.locator('#details').getByRole('slider')
    await height.press('End')
    await expect(height).toHaveValue('2')
    free()
    await expect(page.locator('html')).toHaveAttribute('data-sheet', 'right')
    await expect(height).toHaveValue('2')
  })
})
