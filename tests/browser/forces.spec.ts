import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectOnMap, test } from './support'

const details = (page: Page) => page.getByRole('region', { name: 'Details' })
const row = (page: Page, id: string) => page.locator(`[data-layer-id=${id}]`)

/** The titles of everything on the map that opens. */
async function options(page: Page): Promise<readonly string[]> {
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  return page.getByRole('listbox', { name: 'Features on the map' }).locator('[role=option] bdi').allTextContents()
}

test('the forces of both sides come onto the map with their layer, each with how surely it was there', async ({
  page
}) => {
  await page.goto('./?lang=en&layers=places')
  await row(page, 'forces').getByRole('checkbox').check()
  await expectOnMap(page, 'forces')
  await expect(row(page, 'forces').locator('.count')).toHaveText('6')
  const titles = await options(page)
  expect(titles).toContain('Squadron at Atlas Field · reported present')
  expect(titles).toContain('Harbour of Evenor · authorised; no use reported by then')
  const legend = row(page, 'forces').getByRole('list', { name: 'Legend of Reported forces' })
  for (const text of [
    'Republic of Lemuria',
    'Kingdom of Atlantis',
    'Reported present',
    'Presence inferred',
    'Gone, or not there',
    'No report',
    'Site authorised',
    'Site requested',
    'Older site'
  ])
    await expect(legend.getByText(text, { exact: true })).toBeVisible()
})

test('what has no place on the map opens as a list, and a total shows its figures side by side without adding them up', async ({
  page
}) => {
  await page.goto('./?lang=en&layers=forces')
  await row(page, 'forces')
    .getByRole('button', { name: /without a place on the map$/ })
    .click()
  await details(page)
    .getByRole('button', { name: /^Troops in all/ })
    .click()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Troops in all')
  await expect(details(page).locator('[data-fact=troops] .claim').first()).toBeVisible()
  await expect(details(page).locator('.standing')).toHaveCount(0)
})

test('the panel of a ship tells its presence and its reports in order of time', async ({ page }) => {
  await page.goto('./?lang=en&layers=forces&sel=carrier-leviathan')
  const stretches = details(page).locator('.timeline > ol > li')
  await expect(stretches).toHaveCount(4)
  expect(await stretches.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['status']))).toEqual([
    'gone',
    'present',
    'inferred',
    'unknown'
  ])
  await expect(stretches.nth(1)).toContainText('Somewhere in a circle')
  await expect(details(page).locator('.standing')).toContainText('On 30 June 2031: no report')
  await details(page).getByText('Looked at and not used (1)').click()
  await expect(details(page).getByText('A reader says he saw it.')).toBeVisible()
})

test('previous and next lead through the forces and through the events', async ({ page }) => {
  await page.goto('./?lang=en&layers=forces&sel=carrier-leviathan')
  await expect(details(page).getByText('1 of 6', { exact: true })).toBeVisible()
  await details(page).getByRole('button', { name: 'Next' }).click()
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Squadron at Atlas Field')
  await page.goto('./?lang=en&layers=events&sel=palace-note')
  await expect(details(page).getByText('2 of 8', { exact: true })).toBeVisible()
  await details(page).getByRole('button', { name: 'Previous' }).click()
  await expect(details(page).getByText('1 of 8', { exact: true })).toBeVisible()
})

test('as known on an earlier day a ship has only the reports of that day, in the list of the map and in its panel', async ({
  page
}) => {
  await page.goto('./?lang=en&layers=forces&sel=carrier-leviathan&known=2031-05-10')
  await expect(details(page).locator('.timeline > ol > li')).toHaveCount(1)
  await expect(details(page).locator('.timeline')).not.toContainText('Shalmali')
  await expect(details(page).locator('.summary')).toHaveText(
    'The summary rests in part on reports that were published after the chosen day; it is left out here.'
  )
  await page.goto('./?lang=en&layers=forces&sel=carrier-leviathan&known=2031-04-10')
  await expect(details(page)).toContainText('Not yet public on the chosen day.')
  await expect(details(page)).not.toContainText('Leviathan')
  expect((await options(page)).filter((title) => title.includes('Leviathan'))).toEqual([])
})

test('the words of a place and of a conflict appear on the day on which they were published', async ({ page }) => {
  await page.goto('./?lang=en&sel=strike-01&known=2031-03-08')
  await expect(details(page).locator('.said li')).toHaveCount(1)
  await page.goto('./?lang=en&sel=strike-01&known=2031-06-20')
  await expect(details(page).locator('.said li')).toHaveCount(2)
})

test('events come onto the map with their layer; those without a place open as a list', async ({ page }) => {
  await page.goto('./?lang=en&layers=places')
  await row(page, 'events').getByRole('checkbox').check()
  await expectOnMap(page, 'events')
  await expect(row(page, 'events').locator('.count')).toHaveText('8')
  expect((await options(page)).some((title) => title.startsWith('1 event somewhere in this sea: '))).toBe(true)
  await row(page, 'events').getByRole('button', { name: '2 without a place on the map' }).click()
  await expect(details(page).locator('.choice button')).toHaveCount(2)
})

for (const theme of ['light', 'dark'])
  test(`axe finds nothing with forces and events on and a ship open, ${theme}`, async ({ page }) => {
    await page.goto(`./?lang=es&theme=${theme}&layers=forces,events,places&sel=carrier-leviathan`)
    await expect(page.getByRole('region', { name: 'Detalles' }).locator('.timeline')).toBeVisible()
    await expectAccessible(page)
  })
