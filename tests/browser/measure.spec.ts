import { devices, type Locator, type Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support'

const panel = (page: Page) => page.getByRole('region', { name: 'Measure', exact: true })
const length = (page: Page) => panel(page).locator('[data-figure=length] strong')
const points = (page: Page) => panel(page).getByRole('textbox', { name: /^Coordinates of point/ })

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`./?lang=en${search}`)
  await page.getByRole('button', { name: 'Measure', exact: true }).click()
  await expect(panel(page)).toBeVisible()
  // The hand that sets points lies on the map.
  await expect(page.locator('.map-measuring')).toBeVisible()
}

/** The kilometres of a text such as "1,234 km". */
async function kilometres(figure: Locator): Promise<number> {
  return Number((await figure.innerText()).replace(/[^\d.]/g, ''))
}

async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
  if (!box) throw new Error('The map has no box.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('clicks set points, the figures follow, and no feature opens meanwhile', async ({ page }) => {
  await open(page)
  const { x, y } = await middleOfMap(page)
  await page.mouse.click(x, y)
  await page.mouse.click(x + 200, y - 40)
  await expect(points(page)).toHaveCount(2)
  const first = await kilometres(length(page))
  expect(first).toBeGreaterThan(10)
  await page.mouse.click(x + 120, y + 160)
  await expect(points(page)).toHaveCount(3)
  expect(await kilometres(length(page))).toBeGreaterThan(first)
  await expect(page.getByRole('region', { name: 'Details', exact: true })).toHaveCount(0)
  await expect(panel(page)).toContainText('initial bearing')
  await expectAccessible(page)
})

test('a drag moves a point, a handle between two inserts one, a button deletes it, undo takes each back', async ({
  page
}) => {
  await open(page)
  const { x, y } = await middleOfMap(page)
  await page.mouse.click(x - 100, y)
  await page.mouse.click(x + 200, y)
  await expect(points(page)).toHaveCount(2)
  await panel(page).getByRole('button', { name: 'Done' }).click()
  const before = await points(page).nth(1).inputValue()
  await page.mouse.move(x + 200, y)
  await page.mouse.down()
  await page.mouse.move(x + 230, y + 60, { steps: 6 })
  await page.mouse.up()
  await expect(points(page).nth(1)).not.toHaveValue(before)
  await expect(points(page)).toHaveCount(2)

  const middle = await page.locator('.measure-middle').first().boundingBox()
  if (!middle) throw new Error('There is no handle between the points.')
  await page.mouse.click(middle.x, middle.y)
  await expect(points(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Delete point 2' }).last().click()
  await expect(points(page)).toHaveCount(2)

  const undo = panel(page).getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(points(page)).toHaveCount(3)
  await undo.click()
  await undo.click()
  await expect(points(page).nth(1)).toHaveValue(before)
})

test('everything goes by keyboard: cross-hair, points, deletion, end', async ({ page }) => {
  await open(page, '&view=6/36/-20')
  await panel(page).getByRole('button', { name: 'Use the keyboard on the map' }).press('Enter')
  const map = page.locator('.map')
  await expect(map).toBeFocused()
  await page.keyboard.press('Enter')
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(points(page)).toHaveCount(2)
  await expect(points(page).first()).toHaveValue(/^3(6\.00|5\.99)\d\d° N, (20\.00|19\.99)\d\d° W$/)
  expect(await kilometres(length(page))).toBeGreaterThan(50)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(points(page)).toHaveCount(3)
  await page.keyboard.press('Backspace')
  await expect(points(page)).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(panel(page).getByRole('button', { name: 'Add points on the map' })).toBeVisible()
  await expect(panel(page)).toBeVisible()
})

test('the cross-hair takes the map along where it would leave it', async ({ page }) => {
  await open(page, '&view=6/36/-20')
  await page.locator('.map').focus()
  for (let step = 0; step < 10; step++) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  // A thousand pixels of the 16,384 that the world is wide at this zoom.
  const east = -20 + (1000 * 360) / (256 * 2 ** 6)
  await expect(points(page)).toHaveCount(1)
  const [, degrees] = (await points(page).first().inputValue()).match(/, ([\d.]+)° E/) ?? []
  expect(Number(degrees)).toBeCloseTo(east, 1)
})

test('a double click ends, and sets one point only', async ({ page }) => {
  await open(page)
  const { x, y } = await middleOfMap(page)
  await page.mouse.click(x - 80, y)
  await page.mouse.dblclick(x + 80, y + 40)
  await expect(panel(page).getByRole('button', { name: 'Add points on the map' })).toBeVisible()
  await expect(points(page)).toHaveCount(2)
})

test('coordinates are read, and what is none is refused with a sentence', async ({ page }) => {
  await open(page)
  const field = panel(page).getByLabel('Coordinates of a point')
  for (const text of ['36, -20', '36°30′N 19°W']) {
    await field.fill(text)
    await field.press('Enter')
  }
  await expect(points(page)).toHaveCount(2)
  await expect(points(page).nth(1)).toHaveValue('36.5000° N, 19.0000° W')
  await field.fill('somewhere')
  await field.press('Enter')
  await expect(panel(page).getByRole('alert')).toContainText('“somewhere” is no position')
  await expect(points(page)).toHaveCount(2)
})

test('a link brings the measurement back, in the unit it was read in', async ({ page }) => {
  await page.goto('./?lang=en&unit=nm&measure=path~0,40~10,40~10,41')
  await expect(panel(page)).toBeVisible()
  await expect(points(page)).toHaveCount(3)
  await expect(length(page)).toHaveText(/^5\d\d nmi$/)
  await panel(page).getByRole('radio', { name: 'kilometres' }).check()
  await expect(length(page)).toHaveText(/^96\d km$/)
  await expect(page).toHaveURL(/measure=path~0,40~10,40~10,41/)
  await expect(page).not.toHaveURL(/unit=/)
  await page.reload()
  await expect(points(page)).toHaveCount(3)
})

test('a ring has an area; one that crosses itself has a sentence instead', async ({ page }) => {
  await page.goto('./?lang=en&measure=ring~-20,35~-18,35~-18,37~-20,37')
  const area = panel(page).locator('[data-figure=area]')
  await expect(area).toHaveAttribute('data-area', 'area')
  await expect(area).toContainText(/40,0\d0 km²/)
  await page.goto('./?lang=en&measure=ring~-20,35~-18,37~-18,35~-20,37')
  await expect(area).toContainText('crosses or touches itself near')
  await expect(area).not.toContainText('km²')
  await panel(page).getByRole('radio', { name: 'Distance' }).check()
  await expect(area).toHaveCount(0)
  expect(await kilometres(length(page))).toBeGreaterThan(400)
})

test('points on each other, at the poles and on the other side of the earth never show NaN', async ({ page }) => {
  for (const measure of [
    'path~0,0~0,0',
    'ring~0,0~0,0~0,0',
    'path~0,90~0,-90',
    'path~0,0~180,0',
    'path~179,10~-179,10',
    'ring~179,10~-179,10~-179,12~179,12',
    'path~5,5'
  ]) {
    await page.goto(`./?lang=en&measure=${measure}`)
    await expect(panel(page)).toBeVisible()
    await expect(panel(page)).not.toContainText(/NaN|Infinity|undefined/)
  }
})

test('rhumb lines come on demand, and the measurement can be copied as text and GeoJSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?lang=en&measure=path~-30,40~0,40')
  await panel(page)
    .getByRole('checkbox', { name: /rhumb line/ })
    .check()
  await expect(panel(page).locator('[data-figure=rhumb]')).toContainText('Along rhumb lines')
  await panel(page).getByRole('button', { name: 'Copy as text' }).click()
  await expect(panel(page)).toContainText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Total: 2,5\d\d km\n/)
  await panel(page).getByRole('button', { name: 'Copy as GeoJSON' }).click()
  await expect
    .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).includes('"LineString"'))
    .toBe(true)
})

test('snapping brings a click near a place to the place', async ({ page }) => {
  await open(page, '&layers=places&view=7/37.76/-25.67')
  await panel(page).getByRole('checkbox', { name: /^Snap/ }).check()
  const { x, y } = await middleOfMap(page)
  await page.mouse.click(x + 6, y - 5)
  await expect(points(page).first()).toHaveValue('37.7600° N, 25.6700° W')
})

test.describe('by touch', () => {
  const { viewport, hasTouch, isMobile, userAgent } = devices['Pixel 5']
  test.use({ viewport, hasTouch, isMobile, userAgent })

  test('taps set points, the button sets one at the centre, and the panel is accessible', async ({ page }) => {
    await page.goto('./?lang=en')
    await page.getByRole('button', { name: 'Measure', exact: true }).tap()
    await expect(panel(page)).toBeVisible()
    await expect(page.locator('.map-measuring')).toBeVisible()
    const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
    if (!box) throw new Error('The map has no box.')
    await page.touchscreen.tap(box.x + 60, box.y + 120)
    await expect(points(page)).toHaveCount(1)
    await page.touchscreen.tap(box.x + 200, box.y + 170)
    await expect(points(page)).toHaveCount(2)
    await panel(page).getByRole('button', { name: 'Add point at the centre' }).tap()
    await expect(points(page)).toHaveCount(3)
    expect(await kilometres(length(page))).toBeGreaterThan(10)
    await expectAccessible(page)
  })
})

test('in Spanish the tool speaks Spanish, with decimal commas', async ({ page }) => {
  await page.goto('./?lang=es&measure=path~-20,36~-19.5,36.2')
  const medir = page.getByRole('region', { name: 'Medir', exact: true })
  await expect(medir).toContainText(/\d,\d km/)
  await expect(medir).toContainText('rumbo inicial')
})
