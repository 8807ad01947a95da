import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support'

const region = (page: Page) => page.getByRole('region', { name: /^(Events|Hechos)$/ })
const rows = (page: Page) => region(page).locator('[data-feature-id]')
const row = (page: Page, id: string) => region(page).locator(`[data-feature-id="${id}"]`)
const ids = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['featureId'] ?? ''))

async function open(page: Page, search = '?lang=en') {
  await page.goto(`./${search}`)
  await page.getByRole('button', { name: /^(Table|Tabla)$/ }).click()
  await expect(rows(page).first()).toBeVisible()
}

test('the table is a table: heads of columns and rows, and what every column says', async ({ page }) => {
  await open(page)
  const table = region(page).getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([
    'Date',
    'Title',
    'Kind',
    'Sea',
    'Place',
    'Killed',
    'Distance to Poseidonia',
    'Off the coast as drawn'
  ])
  await expect(rows(page)).toHaveCount(20)
  const first = row(page, 'strike-01')
  await expect(first.getByRole('rowheader')).toContainText('Strike 1: south of Poseidonia')
  await expect(first).toContainText('Sea of Atlas')
  await expect(first.locator('.col-focus')).toHaveText(/^\d+–\d+ km$/)
  await expect(row(page, 'strike-06').locator('.col-focus')).toContainText('none stated')
})

test('columns sort both ways, and say so', async ({ page }) => {
  await open(page)
  const dates = () =>
    rows(page)
      .locator('time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''))
  const byDate = await dates()
  expect(byDate).toEqual(byDate.toSorted())
  await region(page).getByRole('button', { name: 'Date' }).click()
  const back = await dates()
  expect(back).toEqual(back.toSorted().toReversed())
  await expect(region(page).getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending')

  await region(page).getByRole('button', { name: 'Killed' }).click()
  const killed = await rows(page)
    .locator('.col-killed')
    .evaluateAll((all) => all.map((one) => Number.parseInt(one.textContent ?? '', 10)))
  const numbers = killed.filter((one) => !Number.isNaN(one))
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  expect(
    killed.slice(numbers.length).every((one) => Number.isNaN(one)),
    'rows without a number stand last'
  ).toBe(true)
})

test('the head stays in sight while the rows scroll', async ({ page }) => {
  await open(page)
  const head = region(page).getByRole('columnheader', { name: 'Date' })
  const before = await head.boundingBox()
  await rows(page).last().scrollIntoViewIfNeeded()
  expect((await head.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
})

test('the filters and days hold for the table as for the map', async ({ page }) => {
  await open(page, '?lang=en&kind=strike&to=2031-03-31')
  expect(await ids(page)).toEqual(['strike-01', 'strike-02'])
  await expect(page.getByRole('banner')).toContainText('2 of 6 strikes')
})

test('only in view lists what reaches into the view, and says how many do not', async ({ page }) => {
  await open(page, '?lang=en&kind=strike')
  await expect(rows(page)).toHaveCount(6)
  await region(page).getByRole('checkbox', { name: 'Only in view' }).check()
  await expect(row(page, 'strike-06'), 'what cannot be placed is in no view').toHaveCount(0)
  await expect(region(page)).toContainText('cannot be placed')
  const home = await ids(page)
  expect(home.length).toBeGreaterThan(2)
  await row(page, home[0] ?? '')
    .getByRole('button')
    .click()
  await page.keyboard.press('Escape')
  for (let i = 0; i < 8; i += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(async () => (await ids(page)).length).toBeLessThan(home.length)
})

test('a row marks its feature on the map while it has the pointer or the focus', async ({ page }) => {
  await open(page)
  await row(page, 'strike-03').hover()
  await expect(row(page, 'strike-03')).toHaveAttribute('data-hovered', 'true')
  await page.mouse.move(5, 5)
  await expect(row(page, 'strike-03')).toHaveAttribute('data-hovered', 'false')
  await row(page, 'strike-02').getByRole('button').focus()
  await expect(row(page, 'strike-02')).toHaveAttribute('data-hovered', 'true')
})

test('what is marked or opened on the map is marked in the table and brought into sight', async ({ page }) => {
  await open(page)
  const listbox = page.getByRole('region', { name: 'Map', exact: true }).getByRole('listbox')
  await listbox.focus()
  const last = listbox.getByRole('option', { name: /^Strike 3/ })
  await page.keyboard.press('Home')
  while ((await last.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
  await expect(row(page, 'strike-03')).toHaveAttribute('data-hovered', 'true')
  await expect(row(page, 'strike-03')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(row(page, 'strike-03')).toHaveAttribute('aria-current', 'true')
  await expect(row(page, 'strike-03')).toBeInViewport()
})

test('the table is one tab stop; arrows, Home and End move inside; Enter opens', async ({ page }) => {
  await open(page)
  const table = region(page).getByRole('table')
  expect(await table.locator('[tabindex="0"]').count()).toBe(1)
  await region(page).getByRole('button', { name: 'Close: Events' }).focus()
  await page.keyboard.press('Tab')
  const order = await ids(page)
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-feature-id]')?.dataset['featureId'])
  expect(await focused()).toBe(order[0])
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(order[1])
  await page.keyboard.press('End')
  expect(await focused()).toBe(order.at(-1))
  await page.keyboard.press('ArrowDown')
  expect(await focused(), 'the last row is the end').toBe(order.at(-1))
  await page.keyboard.press('Home')
  expect(await focused()).toBe(order[0])
  await page.keyboard.press('ArrowUp')
  await expect(region(page).getByRole('columnheader', { name: 'Date' }).getByRole('button')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(region(page).getByRole('columnheader', { name: 'Title' }).getByRole('button')).toBeFocused()
  expect(await table.locator('[tabindex="0"]').count()).toBe(1)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(order[0])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`sel=${order[0]}`))
})

test('rows are copied as they stand, for a spreadsheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?lang=en&kind=strike')
  await region(page).getByRole('button', { name: 'Copy rows' }).click()
  await expect(page.getByText('6 rows copied')).toBeVisible()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'))
  expect(lines).toHaveLength(7)
  expect(new Set(lines.map((line) => line.length)).size, 'every line has as many fields').toBe(1)
  expect(lines[0]?.slice(0, 4)).toEqual(['id', 'Number', 'Date', 'Title'])
  expect(lines.slice(1).map(([id]) => id)).toEqual(await ids(page))
})

test('Escape closes the table and gives the focus back to its button', async ({ page }) => {
  await open(page)
  await row(page, 'strike-01').getByRole('button').focus()
  await page.keyboard.press('Escape')
  await expect(region(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Table', exact: true })).toBeFocused()
})

for (const { name, width, height, scheme, language } of [
  { name: 'narrow and light', width: 360, height: 740, scheme: 'light', language: 'en' },
  { name: 'narrowest, dark and Spanish', width: 320, height: 640, scheme: 'dark', language: 'es' }
] as const)
  test(`axe finds nothing in the table, and nothing scrolls sideways, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme })
    await open(page, `?lang=${language}&sel=strike-02`)
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.locator('.events-body').evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(
      0
    )
  })
