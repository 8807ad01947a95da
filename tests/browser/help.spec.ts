import { expect, expectAccessible, pressTool, test } from './support'

const key = { name: 'How to read this map' }

test('a short key says at first what the hatches mean, and is gone for good once dismissed', async ({ page }) => {
  await page.goto('./')
  const card = page.getByRole('complementary', key)
  await expect(card.getByRole('listitem')).toHaveCount(3)
  await card.getByRole('button', { name: 'Got it' }).click()
  await expect(card).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(card).toHaveCount(0)
})

test('the key is no part of an embedded map', async ({ page }) => {
  await page.goto('./?embed=1')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('complementary', key)).toHaveCount(0)
})

test('on a phone the key is compact and leaves four fifths of the map free', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./')
  const card = page.getByRole('complementary', key)
  await expect(card).toBeVisible()
  const [small, map] = [
    await card.boundingBox(),
    await page.getByRole('region', { name: 'Map', exact: true }).boundingBox()
  ]
  expect(small?.height).toBeLessThan((map?.height ?? 0) / 5)
  await expectAccessible(page)
})

test('the key leads on to the help page', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('complementary', key).getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('region', { name: 'Help', exact: true })).toBeVisible()
  await expect(page.getByRole('complementary', key)).toHaveCount(0)
})

test('help tells how to read the map, its rules, keys and credits', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  const panel = page.getByRole('region', { name: 'Help', exact: true })
  for (const heading of [
    'How to read the map',
    'How it is computed',
    'What the map does and does not do',
    'The dead',
    'Corrections',
    'Keys',
    'Credits'
  ])
    await expect(panel.getByRole('heading', { name: heading, exact: true })).toBeAttached()
  await expect(panel.locator('.map-key svg')).not.toHaveCount(0)
  await panel.locator('[data-note=invented] summary').click()
  await expect(panel.getByText('No part of this situation took place.')).toBeVisible()
  await panel.getByRole('navigation').getByRole('button', { name: 'Credits' }).click()
  await expect(panel.getByRole('heading', { name: 'Credits' })).toBeInViewport()
  await expect(panel.getByRole('heading', { name: 'Help' })).toBeInViewport()
})

test('what cannot be placed leads to what is not known', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Help', exact: true }).click()
  await page
    .getByRole('region', { name: 'Help', exact: true })
    .getByRole('button', { name: 'What is not known', exact: true })
    .click()
  await expect(page.getByRole('region', { name: 'What is not known', exact: true })).toBeFocused()
})

for (const [name, query, button, width, height] of [
  ['in English', '', 'Help', 1440, 900],
  ['in Spanish, dark', '?lang=es&theme=dark', 'Ayuda', 1440, 900],
  ['in Spanish on a phone', '?lang=es', 'Ayuda', 360, 740]
] as const) {
  test(`axe finds nothing in help ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`./${query}`)
    await pressTool(page, button)
    const panel = page.getByRole('region', { name: button, exact: true })
    await expect(panel).toBeVisible()
    for (const summary of await panel.locator('summary').all()) await summary.click()
    await expectAccessible(page)
    const overflow = await panel.locator('.panel-body').evaluate((body) => body.scrollWidth - body.clientWidth)
    expect(overflow, 'no sideways scroll').toBeLessThanOrEqual(0)
  })
}
