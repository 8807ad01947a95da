import { expect, expectAccessible, test } from './support'

test('a strike says how far the coast is, whose it may be, what can be decided, and who called the waters what', async ({
  page
}) => {
  await page.goto('./?lang=en&sel=strike-01')
  const details = page.getByRole('region', { name: 'Details', exact: true })
  await expect(details.locator('[data-measure=coast]')).toContainText('± 4 km')
  await expect(details.locator('[data-measure=whose]')).toContainText('Atlantis')
  await expect(details.locator('[data-measure=band]')).toContainText('cannot be decided')
  await expect(details.locator('[data-measure=inside]')).toHaveText('cannot be decided')
  await expect(details).toContainText('From the charted shore drawn here, not the legal baseline.')
  await expect(details.locator('.waters')).toContainText('“international waters”')
  await expect(details.locator('[data-waters=international]')).toContainText('cannot be decided')
  await expect(details.locator('[data-waters=territorial]')).toContainText('Within 12 nautical miles of a coast')
  await expectAccessible(page)
})

test('a strike far off every coast is beyond 12 nautical miles for sure', async ({ page }) => {
  await page.goto('./?lang=es&sel=strike-03')
  const details = page.getByRole('region', { name: 'Detalles', exact: true })
  await expect(details.locator('[data-measure=band]')).toContainText('entre 24 y 200 millas náuticas')
  await expect(details.locator('[data-waters=beyond-territorial-sea]')).toContainText('sí')
})

test('the deployment area counts the strikes that lie in it for sure, possibly and for sure not', async ({ page }) => {
  await page.goto('./?lang=en&sel=reported-area')
  const details = page.getByRole('region', { name: 'Details', exact: true })
  await expect(details.locator('[data-inside]').first()).toBeVisible()
  const counts = await details.locator('[data-inside]').allInnerTexts()
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(6)
  await details.getByRole('button', { name: 'Strike 1', exact: true }).click()
  await expect(page).toHaveURL(/sel=strike-01/)
})

test('belts are fetched when their layer is switched on, and not before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./?lang=en')
  const toggle = page.getByRole('checkbox', { name: /^Distance from the coast/ })
  await expect(toggle).not.toBeChecked()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('belts'))).toEqual([])
  const arrival = page.waitForResponse((response) => response.url().includes('belts') && response.ok())
  await toggle.check()
  await arrival
  await expect(
    page.getByRole('list', { name: /^Legend of Distance from the coast/ }).getByRole('listitem')
  ).toHaveCount(3)
})

test('a belt that does not arrive is said to be missing, and asked for again', async ({ page, faults }) => {
  faults.allow(/belts|Failed to load resource/)
  await page.route('**/belts*', (route) => route.abort())
  await page.goto('./?lang=en')
  const toggle = page.getByRole('checkbox', { name: /^Distance from the coast/ })
  await toggle.check()
  await expect(page.getByText('A part of the map did not arrive.')).toBeVisible()
  await page.unroute('**/belts*')
  await toggle.uncheck()
  const arrival = page.waitForResponse((response) => response.url().includes('belts') && response.ok())
  await toggle.check()
  await arrival
})
