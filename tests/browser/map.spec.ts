import { expect, expectOnMap, picture, test } from './support'

const brokenFaults = [
  {
    file: 'strikes.geojson',
    feature: 'strike-01',
    path: '$.features[0].properties.sources',
    expected: 'at least one source',
    found: 'nothing',
    rule: 'schema'
  },
  {
    file: 'places.geojson',
    feature: null,
    path: '$',
    expected: 'JSON',
    found: 'Unexpected end of JSON input',
    rule: 'json'
  }
]

const layers = ['strikes', 'deployment-area', 'places', 'rings', 'names', 'disputes', 'graticule']

test('every layer has a toggle that puts it on the map and takes it off', async ({ page }) => {
  await page.goto('./?lang=en')
  for (const id of layers) {
    const row = page.locator(`[data-layer-id=${id}]`)
    const toggle = row.getByRole('checkbox')
    await expect(toggle).toBeVisible()
    const isOn = await toggle.isChecked()
    await expectOnMap(page, id, isOn)
    await toggle.click()
    await expectOnMap(page, id, !isOn)
    await toggle.click()
    await expectOnMap(page, id, isOn)
  }
})

test('panning renders no React component', async ({ page }) => {
  await page.goto('./?lang=en')
  const map = page.locator('.map')
  await expect(map).toBeVisible()
  const renders = () => page.evaluate(() => performance.getEntriesByName('render').length)
  // The page comes a part at a time; it is all there when nothing more is rendered.
  let last = -1
  const isStill = async () => {
    const before = last
    last = await renders()
    return last > 0 && last === before
  }
  await expect.poll(isStill, { intervals: [600] }).toBe(true)
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no box.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 60]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 20, y - 10)
  const before = await renders()
  const centre = await page.locator('.leaflet-map-pane').evaluate((pane) => (pane as HTMLElement).style.transform)
  for (let step = 1; step <= 20; step++) await page.mouse.move(x - 20 - step * 8, y - 10 - step * 3)
  expect(await page.locator('.leaflet-map-pane').evaluate((pane) => (pane as HTMLElement).style.transform)).not.toBe(
    centre
  )
  expect(await renders()).toBe(before)
  await page.mouse.up()
})

test('what is on the map is one list in the order of time, and its keys lead through it, into the details and back', async ({
  page
}) => {
  await page.goto('./?lang=en')
  const list = page.getByRole('listbox', { name: 'Features on the map' })
  const chosen = list.getByRole('option', { selected: true })
  const place = async () => {
    const number = async (name: string) => Number(await chosen.getAttribute(name))
    return { position: await number('aria-posinset'), of: await number('aria-setsize') }
  }
  const home = page.getByRole('button', { name: 'Home view' })
  await expect(list.getByRole('option').first()).toContainText('Strike 1')
  await home.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(list).toBeFocused()
  await expect(chosen).toHaveAttribute('id', (await list.getAttribute('aria-activedescendant')) ?? '')
  const { of } = await place()
  expect(of).toBe(await list.getByRole('option').count())
  await page.keyboard.press('End')
  expect(await place()).toEqual({ position: of, of })
  await page.keyboard.press('PageUp')
  expect(await place()).toEqual({ position: of - 10, of })
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  expect(await place()).toEqual({ position: 2, of })

  await page.keyboard.type('s')
  await expect(chosen).toContainText('Strike 3')
  const ring = async () => {
    const shot = await page.locator('.map').screenshot()
    const own = await list.boundingBox()
    const whole = await page.locator('.map').boundingBox()
    // What has the colour of the focus on the map, but for the outline of the list itself.
    return page.evaluate(
      async ({ bytes, own, whole }) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
        context?.drawImage(picture, 0, 0)
        const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] }
        let count = 0
        for (let i = 0; i < data.length; i += 4) {
          const [x, y] = [
            ((i / 4) % picture.width) + (whole?.x ?? 0),
            Math.floor(i / 4 / picture.width) + (whole?.y ?? 0)
          ]
          const inList =
            own && x > own.x - 9 && x < own.x + own.width + 9 && y > own.y - 9 && y < own.y + own.height + 9
          if (!inList && data[i] === 0x0b && data[i + 1] === 0x57 && data[i + 2] === 0xd0) count++
        }
        return count
      },
      { bytes: [...shot], own, whole }
    )
  }
  await expect.poll(ring, { message: 'the map shows where the focus is', timeout: 15_000 }).toBeGreaterThan(50)

  const title = await chosen.locator('bdi').textContent()
  await page.keyboard.press('Enter')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details).toBeFocused()
  await expect(details).toHaveAccessibleDescription(title ?? '')
  await page.keyboard.press('Escape')
  await expect(details).toBeHidden()
  await expect(list).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
})

test('what leaves the view leaves the list, another takes its place, and what is in view is said in the words of the map', async ({
  page
}) => {
  await page.goto('./?lang=en&layers=strikes,events,names')
  const list = page.getByRole('listbox', { name: 'Features on the map' })
  const summary = page.locator('#summary')
  await expect(summary).toHaveText(/^In view: .*; \d+ strikes, \d+ of them known only by sea; \d+ events\. /)
  await expect(list.getByRole('option')).not.toHaveCount(0)
  const all = await list.getByRole('option').count()
  await list.focus()
  await page.keyboard.press('Home')
  const gone = await list.getByRole('option', { selected: true }).textContent()
  await page.evaluate(() => history.replaceState(null, '', '?lang=en&layers=strikes,events,names&view=7/45/-6'))
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
  await expect(summary).toHaveText(/^In view: Bay of Biscay.*; no strikes; no events\. /)
  await expect(list.getByRole('option')).toHaveCount(0)
  await expect(list).not.toHaveAttribute('aria-activedescendant')
  await page.getByRole('button', { name: 'Home view' }).click()
  await expect(list.getByRole('option')).toHaveCount(all)
  await expect(list.getByRole('option', { selected: true })).toHaveText(gone ?? '')
})

test('a badge opens the list of its strikes, and a strike of it its claims with owner, day and sources', async ({
  page
}) => {
  await page.goto('./?lang=en')
  const list = page.getByRole('listbox', { name: 'Features on the map' })
  await list.focus()
  await page
    .getByRole('option', { name: /strikes somewhere in this sea/ })
    .first()
    .dispatchEvent('click')
  const details = page.getByRole('region', { name: 'Details' })
  await details
    .getByRole('button', { name: /^Strike \d/ })
    .first()
    .click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^Strike \d/)
  const claim = details.locator('.claim').first()
  await expect(claim.locator('strong')).not.toBeEmpty()
  await expect(claim.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/)
  await expect(claim.locator('.source-links')).not.toBeEmpty()
  await expect(details.getByText('Somewhere in a sea')).toBeVisible()
})

test('the list that a badge opens speaks the language that the page is switched to', async ({ page }) => {
  await page.goto('./?lang=en')
  const option = page.getByRole('option', { name: /strikes somewhere in this sea/ }).first()
  await option.dispatchEvent('click')
  await expect(page.locator('#details h2')).toHaveText(/somewhere in this sea/)
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(page.locator('#details h2')).toHaveText(/en algún lugar de este mar/)
})

test('a click on a circle opens its strike', async ({ page }) => {
  await page.goto('./?lang=en&sel=strike-01')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toBeVisible()
  const title = await details.getByRole('heading', { level: 2 }).textContent()
  await details.getByRole('button', { name: /^Close/ }).click()
  await expect(details).toBeHidden()
  const target = await page.evaluate(async () => {
    const file = await (
      await fetch(document.querySelector<HTMLMetaElement>('meta[name=data-situation-en]')?.content ?? '')
    ).json()
    return file.situation.strikes.find((one: { id: string }) => one.id === 'strike-01').geometry.coordinates as [
      number,
      number
    ]
  })
  await page.goto(`./?lang=en&layers=strikes&view=7/${target[1]}/${target[0]}`)
  const box = await page.locator('.map').boundingBox()
  if (!box) throw new Error('The map has no box.')
  // Beside the very centre, so that no label is hit.
  await page.mouse.click(box.x + box.width / 2 + 3, box.y + box.height / 2 + 14)
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(title ?? '')
})

test('the view is restored from the address and the address follows the view', async ({ page }) => {
  await page.goto('./?lang=es&layers=strikes,graticule~40&unit=nm&theme=dark&view=6/38/-20')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('[data-layer-id=strikes]').getByRole('checkbox')).toBeChecked()
  await expect(page.locator('[data-layer-id=places]').getByRole('checkbox')).not.toBeChecked()
  await page.locator('[data-layer-id=places]').getByRole('checkbox').click()
  await expect(page).toHaveURL(/layers=strikes,places,graticule~40/)
  await page.goBack()
  await expect(page.locator('[data-layer-id=places]').getByRole('checkbox')).not.toBeChecked()
})

test('what a link holds and the map cannot read is named, and the page works', async ({ page }) => {
  await page.goto('./?lang=en&view=1e9/0/0&sel=nobody&layers=strikes,ufo')
  await expect(page.getByRole('status').filter({ hasText: 'view, layers, sel' })).toBeVisible()
  await expect(page.locator('[data-layer-id=strikes]').getByRole('checkbox')).toBeChecked()
})

test('only this, opacity, order and reset of a layer do what they say', async ({ page }) => {
  await page.goto('./?lang=en')
  const row = page.locator('[data-layer-id=rings]')
  await row.locator('summary').click()
  await row.getByRole('slider', { name: 'Opacity' }).fill('50')
  await expect(picture(page)).toHaveAttribute('data-layers', /(^| )rings~50( |$)/)
  const before = await page
    .locator('[data-layer-id]')
    .evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset['layerId']))
  await row.getByRole('button', { name: 'Move up' }).click()
  const after = await page
    .locator('[data-layer-id]')
    .evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset['layerId']))
  expect(after.indexOf('rings')).toBe(before.indexOf('rings') - 1)
  await row.getByRole('button', { name: 'Only this' }).click()
  await expect(page.locator('[data-layer-id] input:checked')).toHaveCount(1)
  await page.getByRole('button', { name: 'Reset layers' }).click()
  await expect(page.locator('[data-layer-id=strikes]').getByRole('checkbox')).toBeChecked()
})

test('the map moves and zooms by keyboard and comes home', async ({ page }) => {
  await page.goto('./?lang=en')
  const coordinates = page.locator('.coordinates')
  await expect(coordinates).toHaveText(/°/)
  const home = await coordinates.textContent()
  await page.locator('.map').focus()
  await page.keyboard.press('ArrowRight')
  await expect(coordinates).not.toHaveText(home ?? '')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Home view' }).click()
  await expect(coordinates).toHaveText(home ?? '')
  await expect(page).not.toHaveURL(/view=/)
})

test('a situation with faults shows each with its address instead of a white page', async ({ page, faults }) => {
  faults.allow(/never/)
  // What the build ships for a folder whose first strike has no sources and whose places are cut short; see tests/tools/site.test.ts.
  await page.route('**/data/situation-*.json', (route) => route.fulfill({ json: { faults: brokenFaults } }))
  await page.goto('./?lang=en')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('strikes.geojson · strike-01 · $.features[0].properties.sources')
  await expect(alert).toContainText('places.geojson')
  await expect(alert).toContainText('Unexpected end of JSON input')
})

test('the page says so where a part of it does not arrive', async ({ page, faults }) => {
  faults.allow(/404|basemap/)
  await page.route('**/data/basemap-*.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('./?lang=es')
  await expect(page.getByRole('alert')).toContainText('No se puede mostrar el mapa')
  await expect(page.getByRole('button', { name: 'Cargar de nuevo' })).toBeVisible()
})
