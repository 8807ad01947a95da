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
