import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support'

const field = (page: Page) => page.getByRole('combobox', { name: /^(Search|Buscar)$/ })
const options = (page: Page) => page.getByRole('listbox', { name: /^(Results|Resultados)$/ }).getByRole('option')
const details = (page: Page) => page.getByRole('region', { name: /^(Details|Detalles)$/ })
const view = (page: Page) => new URL(page.url()).searchParams.get('view')

async function look(page: Page, text: string) {
  await field(page).click()
  await field(page).fill(text)
  await expect(options(page).first()).toBeVisible()
}

test('the index is loaded only once the field is entered', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('./')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(scripts.some((url) => url.includes('SearchResults'))).toBe(false)
  await field(page).focus()
  await expect.poll(() => scripts.some((url) => url.includes('SearchResults'))).toBe(true)
})

test('accents, case and language of the reader do not matter', async ({ page }) => {
  await page.goto('./?lang=en')
  for (const text of ['LEVIATÁN', 'leviatan', 'portaaviones', 'carrier levia']) {
    await look(page, text)
    await expect(page.locator('[data-key=carrier-leviathan]'), text).toBeVisible()
  }
})

test('results stand in groups with their numbers, and one is always the active one', async ({ page }) => {
  await page.goto('./?lang=en')
  await look(page, 'lemuria')
  const list = page.getByRole('listbox', { name: 'Results' })
  await expect(list.getByRole('group').first()).toBeVisible()
  expect(await list.getByRole('group').count()).toBeGreaterThan(1)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1)
  const first = await field(page).getAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowDown')
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant', first ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', first ?? '')
})

test('Enter goes there: it opens, its layer is switched on and that is said; Escape goes back', async ({ page }) => {
  await page.goto('./?lang=en&sel=strike-01')
  await expect(details(page)).toContainText('Strike 1')
  await look(page, 'carrier leviathan enters')
  const before = { view: view(page), layers: new URL(page.url()).searchParams.get('layers') }
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option', { selected: true })).toContainText(
    'Leviathan'
  )
  await page.keyboard.press('Enter')

  await expect(details(page)).toContainText('Leviathan')
  await expect(page.getByRole('status').filter({ hasText: 'was switched on' })).toBeVisible()
  await expect(page).toHaveURL(/sel=leviathan-arrives/)
  await expect(page).toHaveURL(/layers=[^&]*events/)
  await expect.poll(() => view(page)).not.toBe(before.view)

  await page.keyboard.press('Escape')
  await expect(details(page)).toContainText('Strike 1')
  await expect(page).toHaveURL(/sel=strike-01/)
  await expect.poll(() => new URL(page.url()).searchParams.get('layers')).toBe(before.layers)
  if (before.view !== null) await expect.poll(() => roughly(view(page))).toBe(roughly(before.view))
  await expect(field(page)).toBeFocused()
})

function roughly(text: string | null): string {
  return (text ?? '')
    .split('/')
    .map((part) => Number(part).toFixed(1))
    .join('/')
}

test('Enter right after typing goes where the whole text leads', async ({ page }) => {
  await page.goto('./?lang=en')
  await field(page).click()
  await page.keyboard.type('leviathan enters')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=leviathan-arrives/)
})

test('the way back is a button too, for touch and mouse', async ({ page }) => {
  await page.goto('./?lang=en')
  await look(page, 'strike 2 somewhere')
  await options(page).first().click()
  await expect(details(page)).toContainText('Strike 2')
  await page.getByRole('button', { name: 'Back to where you were' }).click()
  await expect(details(page)).toHaveCount(0)
})

test('Escape closes the list first and clears the field next', async ({ page }) => {
  await page.goto('./?lang=en')
  await look(page, 'strike')
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('strike')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
})

test('a source leads to what rests on it', async ({ page }) => {
  await page.goto('./?lang=en')
  await look(page, 'gazette')
  await page.locator('[data-key^="source/"]').first().click()
  await expect(details(page)).toBeVisible()
})

test('what the filters leave out is said, not silently missing', async ({ page }) => {
  await page.goto('./?lang=en&kind=event')
  await look(page, 'strike 1 south')
  await page.keyboard.press('Enter')
  await expect(details(page)).toContainText('Strike 1')
  await expect(page.getByRole('status').filter({ hasText: 'is not on the map' })).toBeVisible()
})

test('what had not been published by the chosen day is not found', async ({ page }) => {
  await page.goto('./?lang=en&known=2031-03-21')
  await look(page, 'strike')
  await expect(page.locator('[data-key=strike-01]')).toBeVisible()
  await expect(page.locator('[data-key=strike-02]')).toHaveCount(0)
})

test('the text stands in the link and does not filter the map', async ({ page }) => {
  await page.goto('./?lang=en&q=leviathan')
  await expect(field(page)).toHaveValue('leviathan')
  await expect(options(page)).toHaveCount(0)
  await expect(page.getByRole('banner')).toContainText('6 strikes')
  await field(page).fill('xyzzyxyzzy')
  await expect(page.getByText('Nothing found for “xyzzyxyzzy”.')).toBeVisible()
  await expect(page).toHaveURL(/q=xyzzyxyzzy/)
})

for (const { name, width, height, scheme, language } of [
  { name: 'narrow, dark and Spanish', width: 320, height: 640, scheme: 'dark', language: 'es' }
] as const)
  test(`axe finds nothing in the search, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`./?lang=${language}`)
    await look(page, 'lemuria')
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.keyboard.press('Enter')
    await expect(details(page)).toBeVisible()
    await expectAccessible(page)
  })
