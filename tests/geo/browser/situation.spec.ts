import { expect, expectAccessible, expectOnMap, test } from '../../browser/support'

test('the real situation opens with all strikes, none as a point, in the middle of its map', async ({ page }) => {
  await page.goto('./?lang=en')
  await expect(page.locator('.figures')).toContainText('21 strikes')
  await expect(page.locator('.figures')).toContainText('82–83 people killed')
  await expect(page.locator('[data-layer-id=strikes] .count')).toHaveText('21')
  await expect(
    page.getByRole('listbox').getByRole('option', { name: /strikes somewhere in this sea/ })
  ).not.toHaveCount(0)
  await expectAccessible(page)
})

test('the deployment area tells its size in three units and a comparison', async ({ page }) => {
  await page.goto('./?lang=es&sel=reported-area')
  const details = page.getByRole('region', { name: 'Detalles' })
  await expect(details).toContainText('km²')
  await expect(details).toContainText('millas náuticas cuadradas')
  await expect(details).toContainText('millas terrestres cuadradas')
  await expect(details).toContainText(/veces la superficie terrestre de/)
})

test('the first strike tells the distance to Caracas as an interval and shows the second strike as claims', async ({
  page
}) => {
  await page.goto('./?lang=en&sel=strike-01')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.locator('[data-measure=focus]')).toHaveText(/\d+–\d+ km/)
  await expect(details.locator('[data-fact=second-strike] .claim')).not.toHaveCount(0)
  await page.goto('./?lang=en&sel=strike-01&known=2025-09-05')
  await expect(details.locator('.claim')).not.toHaveCount(0)
  await expect(details.locator('[data-fact=second-strike]')).toHaveCount(0)
})

test('every layer of the real situation comes onto the map and goes again with its toggle', async ({ page }) => {
  await page.goto('./?lang=en')
  await expect(page.locator('[data-layer-id] input').first()).toBeVisible()
  const ids = await page
    .locator('[data-layer-id]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['layerId'] ?? ''))
  expect(ids).toEqual(
    expect.arrayContaining([
      'strikes',
      'deployment-area',
      'forces',
      'events',
      'places',
      'rings',
      'belts',
      'disputes',
      'names',
      'graticule'
    ])
  )
  for (const id of ids) {
    const toggle = page.locator(`[data-layer-id=${id}]`).getByRole('checkbox')
    const isOn = await toggle.isChecked()
    await toggle.click()
    await expectOnMap(page, id, !isOn)
    await toggle.click()
  }
})

test('on a phone a large sea that is opened comes out from under its details', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./?lang=en')
  await page.getByRole('combobox', { name: 'Search' }).fill('strike 12')
  await page.getByRole('option', { name: /^Strike 12/ }).click()
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toContainText('eastern Pacific')
  const y = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)
  /** Pixels by which the middle of the eastern Pacific, from 6.1° S to 23.5° N, lies above the upper edge of the details. */
  const above = async () => {
    const [zoom, latitude] = (new URL(page.url()).searchParams.get('view') ?? '').split('/').map(Number)
    const [map, sheet] = [await page.locator('.map').boundingBox(), await details.boundingBox()]
    if (zoom === undefined || latitude === undefined || !map || !sheet) return NaN
    return sheet.y - (map.y + map.height / 2 + (y(latitude) - (y(-6.1) + y(23.5)) / 2) * 256 * 2 ** zoom)
  }
  await expect.poll(above).toBeGreaterThan(40)
})
