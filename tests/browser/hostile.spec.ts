import type { Page } from '@playwright/test'
import { expect, test } from './support'

const panel = (page: Page) => page.getByRole('region', { name: 'Share', exact: true })
const tag = '<img src=x onerror="ran=1">'

/** Drops a file on the page, as a reader does. */
async function drop(page: Page, name: string, text: string) {
  await page.evaluate(
    ([fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([content ?? ''], fileName ?? ''))
      dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
    },
    [name, text]
  )
}

/** Waits until files can be dropped. */
async function ready(page: Page) {
  await expect(page.getByRole('checkbox', { name: 'Strikes', exact: true })).toBeVisible({ timeout: 30_000 })
}

/** Nothing of what was brought has become an element, and no script of it ran. */
async function expectHarmless(page: Page) {
  expect(await page.evaluate(() => Reflect.has(globalThis, 'ran'))).toBe(false)
  await expect(
    page.locator('img[src=x], svg[onload], script:not([src], [type="application/ld+json"]), a[href^="javascript" i]')
  ).toHaveCount(0)
}

test('a hostile file shows as harmless text in report, layers, map, table, details and exports', async ({ page }) => {
  test.slow()
  await page.goto('./?v=1&lang=en')
  await ready(page)
  const properties = `{"name":${JSON.stringify(tag)},"__proto__":{"ran":1},"constructor":"c","svg":"<svg onload=ran=1>","go":"javascript:ran=1","page":"https://example.org/a?b=<b>","turn":"a\\u202eb\\u0007c","long":"${'y'.repeat(1_000_000)}",${Array.from({ length: 300 }, (_, i) => `"p${i}":${i}`).join(',')}}`
  await drop(
    page,
    `<svg onload=ran=1>\u202e.geojson`,
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":[-31,30]}}]}`
  )
  const report = panel(page).getByRole('region', { name: /^Report on <svg onload=ran=1>⟨U\+202E⟩/ })
  await expect(report).toContainText('1 read = 1 taken + 0 rejected')
  await panel(page).getByText('List', { exact: true }).click()
  await expect(panel(page).locator('.own-table')).toContainText(tag)
  for (const format of ['GeoJSON', 'CSV', 'KML']) {
    const arriving = page.waitForEvent('download')
    await panel(page)
      .getByRole('button', { name: `Save as ${format}` })
      .click()
    await (await arriving).path()
  }
  const picture = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: 'Save as PNG' }).click()
  await (await picture).path()

  await page.getByRole('button', { name: 'Layers', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: '<svg onload=ran=1>⟨U+202E⟩' })).toBeChecked()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await panel(page).getByText('List', { exact: true }).click()
  await panel(page).getByRole('button', { name: tag }).click()
  const details = page.getByRole('region', { name: 'Details', exact: true })
  await expect(details.getByRole('heading', { name: tag })).toBeVisible()
  await expect(details.getByText('a⟨U+202E⟩b⟨U+0007⟩c')).toBeVisible()
  await expect(details.getByText('<svg onload=ran=1>', { exact: true })).toBeVisible()
  await expect(details.getByText('javascript:ran=1')).toBeVisible()
  // An address of the web with signs that none has is no link either.
  await expect(details.getByRole('link')).toHaveCount(0)
  await expect(details.getByText(/^y+…$/)).toBeVisible()
  await expect(details.getByText(/^\d+ more properties are in the file\.$/)).toBeVisible()
  expect(await page.evaluate(() => Reflect.has({}, 'ran'))).toBe(false)
  await expectHarmless(page)
})

test('hostile values in an address and hostile columns of a table are texts', async ({ page }) => {
  const asked = new URLSearchParams({ v: '1', lang: 'en', q: tag, sel: 'javascript:ran=1', layers: tag, [tag]: '1' })
  await page.goto(`./?${asked.toString()}`)
  await expect(page.locator('.notices')).toContainText('Ignored:')
  await expect(page.locator('.notices')).toContainText('<img')
  await drop(page, 'a.csv', 'b\u202ec;<svg onload=ran=1>\n1;2\n')
  const columns = panel(page).getByRole('combobox', { name: 'Latitude' })
  await expect(columns.getByRole('option')).toHaveText(['b⟨U+202E⟩c', '<svg onload=ran=1>'])
  await expectHarmless(page)
})

test('a browser that refuses all storage shows the map, and says that it cannot keep a file', async ({ page }) => {
  await page.addInitScript(function refuseStorage() {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, { get: refuse })
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse })
  })
  test.slow()
  await page.goto('./?v=1&lang=en')
  await ready(page)
  await drop(page, 'a.csv', 'lon,lat\n-31,30\n')
  await expect(panel(page).getByText('1 read = 1 taken + 0 rejected')).toBeVisible()
  await panel(page).getByRole('checkbox', { name: 'Keep on this device' }).click()
  await expect(page.locator('.notices')).toContainText('This browser could not keep the file.')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await expect(page.getByText(/^It is not stored on this device/)).toBeVisible()
})
