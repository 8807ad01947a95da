import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support'

async function open(page: Page, search = '') {
  await page.goto(`./${search}`)
  await page.getByRole('button', { name: 'Filters' }).click()
  await expect(page.getByRole('region', { name: 'Filters', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(rows(page).first()).toBeVisible()
}
const panel = (page: Page) => page.getByRole('region', { name: 'Filters', exact: true })
const rows = (page: Page) => page.getByRole('region', { name: 'Events', exact: true }).locator('[data-feature-id]')

test('each option counts exactly what the table lists when it alone is chosen', async ({ page }) => {
  test.slow()
  await open(page)
  const all = await rows(page).count()
  const options = panel(page).locator('.option')
  const total = await options.count()
  expect(total).toBeGreaterThan(20)
  for (let i = 0; i < total; i += 1) {
    const option = options.nth(i)
    const count = Number(await option.locator('.count').textContent())
    await option.getByRole('checkbox').click()
    await expect(rows(page), (await option.textContent()) ?? '').toHaveCount(count)
    await option.getByRole('checkbox').click()
    // The numbers beside the options follow the table.
    await expect(panel(page).locator('[data-shown]')).toHaveAttribute('data-shown', String(all))
  }
  await expect(rows(page)).toHaveCount(all)
})

test('values of one facet add up, facets narrow down, and the panel says how many are left', async ({ page }) => {
  await open(page)
  const all = await rows(page).count()
  await panel(page).getByRole('checkbox', { name: 'Strikes', exact: true }).check()
  await expect(rows(page)).toHaveCount(6)
  await expect(panel(page)).toContainText(`6 of ${all} shown`)
  await expect(panel(page), 'strike 6 has no published place').toContainText('1 cannot be placed on the map')
  await panel(page).getByRole('checkbox', { name: 'Events', exact: true }).check()
  await expect(rows(page)).toHaveCount(14)
  await panel(page).getByRole('checkbox', { name: 'Somewhere in a circle', exact: true }).check()
  await expect(rows(page)).toHaveCount(3)
  await expect(page.getByRole('banner')).toContainText('2 of 6 strikes')
})

test('what is filtered by stays in sight when the panel is closed, and each filter can be taken off there', async ({
  page
}) => {
  await page.goto('./?kind=strike&sea=sea-of-atlas')
  const chips = page.getByRole('region', { name: 'Active filters' })
  await expect(chips.getByRole('button')).toHaveCount(3)
  await expect(page.getByRole('button', { name: /^Filters\s+2 on$/ })).toBeVisible()
  await chips.getByRole('button', { name: 'Remove filter: Sea, Sea of Atlas' }).click()
  await expect(page).toHaveURL(/kind=strike/)
  await expect(page).not.toHaveURL(/sea=/)
  await chips.getByRole('button', { name: 'Clear all' }).click()
  await expect(chips).toHaveCount(0)
  await expect(page).not.toHaveURL(/kind=/)
  await page.goBack()
  await expect(
    page.getByRole('region', { name: 'Active filters' }).getByRole('button', { name: /Strikes/ })
  ).toBeVisible()
})

test('a facet or all of them are cleared from the panel', async ({ page }) => {
  await open(page, '?kind=strike,event&knowledge=area')
  await panel(page).getByRole('button', { name: 'Clear: Kind' }).click()
  await expect(panel(page).getByRole('checkbox', { name: 'Strikes', exact: true })).not.toBeChecked()
  await expect(panel(page).getByRole('checkbox', { name: 'Somewhere in a sea', exact: true })).toBeChecked()
  await panel(page).getByRole('button', { name: 'Clear all' }).click()
  await expect(panel(page).getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('days apply beside the filters, and the counts follow', async ({ page }) => {
  await open(page, '?kind=strike&to=2031-03-31')
  const option = panel(page).locator('[data-facet=kind] [data-value=strike] .count')
  await expect(option).toHaveText(String(await rows(page).count()))
  await expect(panel(page)).toContainText('The days chosen')
})

test('by keyboard: space chooses, the page does not lose the focus', async ({ page }) => {
  await open(page)
  const box = panel(page).getByRole('checkbox', { name: 'Forces', exact: true })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await expect(box).toBeFocused()
})

for (const { name, width, height, scheme, search } of [
  {
    name: 'narrow, dark and Spanish',
    width: 320,
    height: 640,
    scheme: 'dark',
    search: '?kind=strike&sea=sea-of-atlas&lang=es'
  }
] as const)
  test(`axe finds nothing in the filters, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`./${search}`)
    await expect(page.getByRole('region', { name: /^(Active filters|Filtros activos)$/ })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^(Filters|Filtros)/ }).click()
    await expect(page.getByRole('region', { name: /^(Filters|Filtros)$/ })).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
