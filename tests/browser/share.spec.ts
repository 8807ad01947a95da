import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, pressTool, test } from './support'

const panel = (page: Page) => page.getByRole('region', { name: 'Share', exact: true })
const report = (page: Page) => panel(page).getByRole('region', { name: /^Report on/ })

async function open(page: Page, search = '') {
  await page.goto(`./${search}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(panel(page)).toBeVisible()
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const arriving = page.waitForEvent('download')
  await panel(page).getByRole('button', { name: button, exact: true }).first().click()
  const download = await arriving
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

async function choose(page: Page, name: string, text: string) {
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

const own = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {
        name: '<img src=x onerror=alert(1)>',
        date: '2031-04-01',
        link: 'javascript:alert(1)',
        page: 'https://example.org/a',
        turn: 'a\u202eb'
      },
      geometry: { type: 'Point', coordinates: [-31, 30] }
    },
    {
      type: 'Feature',
      properties: { name: 'Box' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-32, 31],
            [-31, 31],
            [-31, 32],
            [-32, 32]
          ]
        ]
      }
    },
    { type: 'Feature', properties: { name: 'Nowhere' }, geometry: null },
    { type: 'Feature', properties: { name: 'Off the globe' }, geometry: { type: 'Point', coordinates: [-310, 30] } }
  ]
})

test('what is visible is saved as GeoJSON, CSV and KML, with version, link and the hash of what was loaded', async ({
  page
}) => {
  const situation = page.waitForResponse(/data\/situation-en/)
  await open(page, '?layers=strikes&to=2031-04-30')
  const hash = createHash('sha256')
    .update(await (await situation).body())
    .digest('hex')
  await expect(panel(page).locator(`[data-hash="${hash}"]`)).toBeVisible()

  const geojson = await saved(page, 'GeoJSON')
  const content = JSON.parse(geojson.text) as {
    readonly situation: { readonly sha256: string; readonly link: string; readonly to: string }
    readonly features: readonly {
      readonly properties: { readonly kind: string; readonly title: { readonly es?: string } }
    }[]
  }
  expect(content.situation).toMatchObject({ sha256: hash, to: '2031-04-30' })
  expect(content.situation.link).toContain('to=2031-04-30')
  expect(new Set(content.features.map(({ properties }) => properties.kind))).toEqual(new Set(['strike']))
  for (const { properties } of content.features) expect(properties.title.es).toBeTruthy()

  const csv = await saved(page, 'CSV')
  expect(csv.text.startsWith('\ufefffeature_id,')).toBe(true)
  expect((await saved(page, 'KML')).text).toContain('<kml xmlns="http://www.opengis.net/kml/2.2">')
  expect(csv.name).toMatch(/-\d+\.\d+\.\d+\.csv$/)
})

test('link, citation and BibTeX are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  const copied = async (name: string) => {
    await panel(page).getByRole('button', { name, exact: true }).click()
    await expect(panel(page).getByText('Copied.').first()).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await expect(panel(page).locator('[data-hash]')).toBeVisible()
  expect(await copied('Copy the link')).toMatch(/\?v=1&lang=en/)
  await expect(async () =>
    expect(await copied('Copy the text')).toMatch(/SHA-256 of the data: [0-9a-f]{64}\.$/)
  ).toPass()
  await expect(async () => expect(await copied('Copy as BibTeX')).toMatch(/^@misc\{/)).toPass()
})

test('a file becomes a layer with report, list and details, its texts harmless, and no link carries it', async ({
  page
}) => {
  await open(page)
  await choose(page, 'mine.geojson', own)
  await expect(report(page)).toContainText('4 read = 3 taken + 1 rejected. 1 of those taken has no place.')
  await expect(report(page).locator('[data-problem=range]')).toContainText('Feature 4, line 1, column')
  await expect(report(page).locator('[data-problem=unclosed]')).toBeVisible()

  await panel(page).getByText('List', { exact: true }).click()
  await panel(page).getByRole('button', { name: '<img src=x onerror=alert(1)>' }).click()
  const details = page.getByRole('region', { name: 'Details', exact: true })
  await expect(details.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible()
  await expect(details.getByText('a⟨U+202E⟩b')).toBeVisible()
  await expect(details.locator('[data-measure=focus]')).toContainText('km')
  await expect(details.getByRole('link')).toHaveCount(1)
  await expect(details.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Layers', exact: true }).click()
  const toggle = page.getByRole('checkbox', { name: 'mine' })
  await expect(toggle).toBeChecked()
  await toggle.uncheck()
  await toggle.check()
  await page.getByRole('checkbox', { name: 'Strikes', exact: true }).uncheck()
  await expect(page).toHaveURL(/layers=/)
  expect(page.url()).not.toContain('own-')
})

test('its days follow the days chosen', async ({ page }) => {
  await open(page, '?to=2031-03-31')
  await choose(page, 'mine.geojson', own)
  await expect(report(page)).toBeVisible()
  await page.getByRole('button', { name: 'Layers', exact: true }).click()
  await expect(page.locator('[data-layer-id=own-1] .count')).toHaveText('2')
})

test('a table without known columns is read by the columns that are chosen', async ({ page }) => {
  await open(page)
  await choose(page, 'table.csv', 'name;east;north\nA;-31;30\nB;-32;31\n')
  await expect(report(page)).toContainText('0 read = 0 taken + 0 rejected')
  await report(page).getByRole('combobox', { name: 'Longitude' }).selectOption('east')
  await report(page).getByRole('combobox', { name: 'Latitude' }).selectOption('north')
  await report(page).getByRole('button', { name: 'Read again' }).click()
  await expect(report(page)).toContainText('2 read = 2 taken + 0 rejected')
})

test('exchanged numbers are read again the other way, in place of the first reading', async ({ page }) => {
  await open(page)
  await choose(page, 'swapped.csv', 'name,lon,lat\nA,30,-31\nB,10,-131\n')
  await expect(report(page)).toContainText('2 read = 1 taken + 1 rejected')
  await report(page).getByRole('button', { name: 'Read again with longitude and latitude exchanged' }).click()
  await expect(report(page)).toContainText('2 read = 2 taken + 0 rejected')
  await expect(panel(page).locator('.own-list li[data-layer-id]')).toHaveCount(1)
})

test('text is pasted, a file is dropped on the map, and a hostile one is refused with its place', async ({ page }) => {
  await open(page)
  await panel(page).getByText('Paste text', { exact: true }).click()
  await panel(page)
    .getByLabel(/^Text of a file/)
    .fill('lon,lat\n-31,30')
  await panel(page).getByRole('button', { name: 'Read the text' }).click()
  await expect(report(page)).toContainText('1 read = 1 taken + 0 rejected')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['<!DOCTYPE kml [<!ENTITY a "b">]>\n<kml>&a;</kml>'], 'bomb.kml'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
  })
  await expect(report(page)).toContainText('line 1, column 1')
  await expect(report(page).locator('[data-problem=entity]')).toBeVisible()
})

test('what is kept comes back after a reload, and is gone once it is removed', async ({ page }) => {
  await open(page)
  await choose(page, 'mine.geojson', own)
  await panel(page).getByRole('checkbox', { name: 'Keep on this device' }).click()
  await expect(panel(page).getByRole('checkbox', { name: 'Keep on this device' })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'mine' })).toBeChecked()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await panel(page).getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(panel(page).locator('.own-list')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('own-data-kept'))).toBeNull()
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Strikes', exact: true })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'mine' })).toHaveCount(0)
})

test('the panel is free of faults in Spanish on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./?lang=es')
  await pressTool(page, 'Compartir')
  await expect(page.getByRole('region', { name: 'Compartir', exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('the map is saved as a picture of the wanted size, with a heading above it and a legend below', async ({
  page
}) => {
  await open(page)
  const sizeOf = async (ratio: string) => {
    await panel(page).getByLabel('Pixels').selectOption(ratio)
    const arriving = page.waitForEvent('download')
    await panel(page).getByRole('button', { name: 'Save as PNG' }).click()
    const picture = readFileSync(await (await arriving).path())
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }
  }
  const [single, double] = [await sizeOf('1'), await sizeOf('2')]
  const map = await page.locator('.map').boundingBox()
  expect(single.width).toBe(Math.round(map?.width ?? 0))
  expect(single.height).toBeGreaterThan((map?.height ?? 0) + 150)
  expect([double.width, double.height].map((side) => Math.round(side / 2))).toEqual([single.width, single.height])
})

test('what is printed is one page of map, then the visible events with their sources', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await open(page, '?layers=strikes')
  const sheet = page.locator('.print-sheet')
  for (const format of ['A4', 'Letter'] as const) {
    await page.evaluate(() => document.documentElement.removeAttribute('data-printed'))
    await panel(page).getByRole('button', { name: 'Print or save as PDF' }).click()
    await expect(page.locator('html[data-printed]')).toBeAttached()
    await expect(sheet.locator('article')).toHaveCount(6)
    await expect(sheet.locator('img')).toHaveAttribute('src', /^blob:/)
    // Making a PDF is printing: the sheet is gone afterwards.
    const pdf = (await page.pdf({ format })).toString('latin1')
    const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
    expect(pages).toBeGreaterThanOrEqual(2)
    expect(pages).toBeLessThanOrEqual(4)
    await expect(sheet).toHaveCount(0)
  }
})
