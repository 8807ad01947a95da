import type { Page } from '@playwright/test'
import { LocalServer } from './localServer'
import { expect, expectAccessible, test as base } from './support'

/** A page of another origin under a strict policy, with the code of a frame between two links and much to scroll. */
const test = base.extend<{ host: (code: string) => Promise<string> }>({
  host: async ({ baseURL }, use) => {
    let body = ''
    const server = new LocalServer((_request, response) => {
      response.writeHead(200, {
        'Content-Type': 'text/html',
        'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(baseURL ?? '').origin}`
      })
      response.end(body)
    })
    const { port } = new URL(await server.listen())
    await use(async (code) => {
      const lines = (count: number) => '<p>Text of the page around.</p>'.repeat(count)
      body = `<!doctype html><html lang="en"><title>Host</title><p><input aria-label="Before"></p>${code}<p><a href="#end">After</a></p>${lines(60)}`
      return `http://localhost:${port}/`
    })
    await server.close()
  }
})

const frameOf = (page: Page) => page.frameLocator('iframe')
const scrolled = (page: Page) => page.evaluate(() => window.scrollY)
const zoomOf = (page: Page) => frameOf(page).locator('.scale [data-unit=km]').textContent()

test('the builder gives code that works on a page of another origin under a strict policy', async ({
  page,
  host,
  faults
}) => {
  test.slow()
  faults.allow(/request to another origin: http:\/\/localhost/)
  await page.goto('./?v=1&lang=en&view=6/30/-31&to=2031-04-30&sel=strike-01')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Share', exact: true })
  await panel.getByText('Put this map on a page of your own').click()
  await panel.getByLabel('Size').selectOption('column')
  await panel.getByRole('checkbox', { name: 'what is open now' }).uncheck()
  await panel.getByRole('checkbox', { name: 'the time axis' }).check()
  await panel.getByLabel('Language').selectOption('es')
  const preview = panel.frameLocator('iframe')
  await expect(preview.getByRole('button', { name: 'Leyenda' })).toBeVisible({ timeout: 15_000 })
  await expect(preview.getByRole('region', { name: 'Tiempo', exact: true })).toBeVisible()
  await expectAccessible(page)
  const code = await panel.getByLabel('Code for your page').inputValue()
  expect(code).toMatch(/^<iframe src="http:\/\/\S+embed=1&amp;show=time[^"]*" title="[^"]+" width="640" height="480"/)
  expect(code).not.toContain('sel=')
  expect(code).not.toContain('style')

  await page.goto(await host(code))
  const framed = frameOf(page)
  await expect(framed.getByRole('region', { name: 'Mapa', exact: true })).toBeVisible()
  await expect(framed.locator('.attribution')).toBeVisible()
  await framed.getByRole('button', { name: 'Leyenda' }).click()
  await expect(framed.getByRole('region', { name: 'Leyenda' }).locator('[data-layer-id=strikes]')).toBeVisible()
  const full = framed.getByRole('link', { name: 'Mapa completo' })
  await expect(full).toHaveAttribute('href', /to=2031-04-30/)
  const opening = page.context().waitForEvent('page')
  await full.click()
  const whole = await opening
  await expect(whole.getByRole('button', { name: 'Compartir', exact: true })).toBeVisible()
  expect(whole.url()).toContain('to=2031-04-30')
  expect(whole.url()).not.toContain('embed')
})

test('it takes neither the focus nor the wheel nor the history of the page around, and Tab goes through and out', async ({
  page,
  host,
  baseURL,
  faults
}) => {
  faults.allow(/request to another origin: http:\/\/localhost/)
  const code = `<iframe src="${baseURL}?v=1&amp;lang=en&amp;embed=1&amp;sel=strike-01" title="Map" width="640" height="480" frameborder="0"></iframe>`
  await page.goto(await host(code))
  await page.getByLabel('Before').focus()
  const framed = frameOf(page)
  await expect(framed.getByRole('region', { name: 'Details', exact: true })).toBeVisible()
  await expect(page.getByLabel('Before')).toBeFocused()
  await framed.getByRole('button', { name: 'Close: Details' }).click()
  const steps = await page.evaluate(() => history.length)

  const map = framed.locator('.map')
  await map.hover({ position: { x: 200, y: 250 } })
  const before = await zoomOf(page)
  await page.mouse.wheel(0, 120)
  await expect(framed.getByText('Hold Ctrl and scroll to zoom the map')).toBeVisible()
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50)
  expect(await zoomOf(page)).toBe(before)
  await page.mouse.wheel(0, -2000)
  await expect.poll(() => scrolled(page)).toBe(0)
  await map.hover({ position: { x: 200, y: 250 } })
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect.poll(() => zoomOf(page)).not.toBe(before)
  expect(await scrolled(page)).toBe(0)

  await page.getByLabel('Before').focus()
  const isOut = () => page.evaluate(() => document.activeElement?.textContent === 'After')
  for (let press = 0; press < 40 && !(await isOut()); press++) await page.keyboard.press('Tab')
  expect(await isOut()).toBe(true)
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
  for (let press = 0; press < 40 && (await isInFrame(page)); press++) await page.keyboard.press('Shift+Tab')
  await expect(page.getByLabel('Before')).toBeFocused()
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

const isInFrame = (page: Page) => page.evaluate(() => document.activeElement?.tagName === 'IFRAME')

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('one finger scrolls the page around, with a hint in the language of the map; two move the map', async ({
    page,
    host,
    baseURL,
    faults
  }) => {
    faults.allow(/request to another origin: http:\/\/localhost/)
    // Near enough that its bounds leave it room to move.
    const code = `<iframe src="${baseURL}?v=1&amp;lang=es&amp;embed=1&amp;view=6/33/-25" title="Mapa" width="340" height="480" frameborder="0"></iframe>`
    await page.goto(await host(code))
    const framed = frameOf(page)
    await expect(framed.getByRole('button', { name: 'Leyenda' })).toBeVisible()
    const place = framed.locator('.coordinates')
    const before = await place.textContent()
    const touch = await page.context().newCDPSession(page)
    const drag = async (...fingers: readonly { readonly x: number; readonly y: number }[]) => {
      const at = (by: number) => fingers.map(({ x, y }, id) => ({ x, y: y - by, id }))
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
      for (let by = 10; by <= 120; by += 10)
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(by) })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await drag({ x: 170, y: 400 })
    await expect(framed.getByText('Use dos dedos para mover el mapa')).toBeVisible()
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50)
    expect(await place.textContent()).toBe(before)
    // Until the page has come to rest.
    let last = -1
    await expect.poll(async () => last === (last = await scrolled(page)), { intervals: [300] }).toBe(true)
    const offset = await scrolled(page)
    await drag({ x: 120, y: 170 }, { x: 220, y: 170 })
    await expect.poll(() => place.textContent()).not.toBe(before)
    expect(await scrolled(page)).toBe(offset)
  })
})
