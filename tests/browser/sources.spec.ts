import type { Locator, Page } from '@playwright/test'
import { expect, pressTool, test } from './support'

async function open(page: Page, button: string, query = ''): Promise<Locator> {
  await page.goto(`./${query}`)
  // The rail has room for a short name only.
  const short = button === 'What is not known' ? 'Not known' : button
  await pressTool(page, short)
  const panel = page.getByRole('region', { name: button, exact: true })
  await expect(panel).toBeVisible()
  return panel
}

async function turn(page: Page, name: string): Promise<Locator> {
  await page
    .getByRole('navigation', { name: /evidence|pruebas/ })
    .getByRole('button', { name, exact: true })
    .click()
  const panel = page.getByRole('region', { name, exact: true })
  await expect(panel).toBeVisible()
  return panel
}

const numbers = async (cells: Locator) => (await cells.allTextContents()).map((text) => Number(text.replace(/\D/g, '')))
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)

test('all sources are listed, narrowed down by what is typed, and cleared', async ({ page }) => {
  const panel = await open(page, 'Sources')
  const rows = panel.locator('[data-source-id]')
  const all = await rows.count()
  await expect(panel.getByRole('status')).toHaveText(`${all} of ${all} sources`)

  await panel.getByRole('searchbox').fill('POSEIDONIA navy')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Navy sinks boat off Poseidonia')
  await panel.getByRole('button', { name: 'Clear all' }).click()
  await expect(rows).toHaveCount(all)
})

test('sources are narrowed down by newsroom, language, time and use, all at once', async ({ page }) => {
  const panel = await open(page, 'Sources')
  const rows = panel.locator('[data-source-id]')
  await panel.getByLabel('Newsroom').selectOption('gazette')
  await expect(rows).toHaveCount(4)
  await panel.getByLabel('Language').selectOption('es')
  await expect(rows).toHaveCount(1)
  await expect(rows).toHaveAttribute('data-source-id', 'gazette-es-0511')
  await panel.getByLabel('Language').selectOption('')
  await panel.getByLabel('Used by').selectOption('strike')
  for (const row of await rows.all()) await expect(row.locator('.item-link').first()).toBeVisible()
})

test('a source opens the item that rests on it', async ({ page }) => {
  const panel = await open(page, 'Sources')
  const row = panel.locator('[data-source-id=gazette-0510]')
  await row.getByRole('button', { name: /^Strike 1/ }).click()
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(/^Strike 1/)
  await expect(panel).toBeVisible()
})

test('facts by newsrooms add up, and a newsroom leads to its pages', async ({ page }) => {
  await open(page, 'Sources')
  const panel = await turn(page, 'Who stands behind it')
  const steps = await numbers(panel.locator('.breadths tbody td'))
  const [facts] = await numbers(panel.locator('[data-total=facts]'))
  expect(facts).toBeGreaterThan(0)
  expect(sum(steps)).toBe(facts)
  await expect(
    panel.getByText(`${steps[0]} of ${facts} facts rest on the reporting of one newsroom alone.`)
  ).toBeVisible()
  expect(sum(await numbers(panel.locator('[data-single] summary .count')))).toBe(steps[0])

  await panel.locator('[data-newsroom=gazette]').getByRole('button').click()
  await expect(page.getByRole('region', { name: 'Sources', exact: true }).locator('[data-source-id]')).toHaveCount(4)
})

test('what is not known adds up by row and column, and each number opens a list of as many', async ({ page }) => {
  const panel = await open(page, 'What is not known')
  for (const table of await panel.locator('.counts').all()) {
    const columns = await table.locator('thead th.figure').count()
    const body = await numbers(table.locator('tbody td'))
    const foot = await numbers(table.locator('tfoot td'))
    for (let column = 0; column < columns; column++)
      expect(sum(body.filter((_, index) => index % columns === column))).toBe(foot[column])
    for (let row = 0; row * columns < body.length; row++) {
      const cells = body.slice(row * columns, (row + 1) * columns)
      expect(sum(cells.slice(0, -1))).toBe(cells.at(-1))
    }
  }
  for (const part of ['where', 'when', 'facts']) {
    const section = panel.locator(`[data-part=${part}]`)
    for (const button of await section.locator('.counts button').all()) {
      await button.click()
      await expect(section.locator('.opened li')).toHaveCount(Number(await button.textContent()))
      await button.click()
      await expect(section.locator('.opened')).toHaveCount(0)
    }
  }
})

test('the unplaced strike is listed by name and opens', async ({ page }) => {
  const panel = await open(page, 'What is not known')
  await panel.getByRole('button', { name: '1: Cannot be placed, Strikes' }).click()
  await panel
    .locator('.opened')
    .getByRole('button', { name: /^Strike 6/ })
    .click()
  await expect(page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 })).toHaveText(/^Strike 6/)
})

test('running totals stand by date with their owner, and the sums by sea add up', async ({ page }) => {
  const panel = await open(page, 'What is not known')
  await expect(panel.locator('[data-tally]')).toHaveCount(3)
  await expect(panel.locator('[data-tally=tally-0502]')).toContainText('Navy of Lemuria')
  await expect(panel.locator('[data-part=totals] [data-total=all] td')).toHaveText(['6', '7', '13–14'])
})

test('as known on a day, what came later is neither listed nor counted', async ({ page }) => {
  const panel = await open(page, 'What is not known', '?known=2031-04-01')
  await expect(panel.getByText('As known on 1 April 2031')).toBeVisible()
  await expect(panel.locator('[data-part=where] tfoot [data-column=strike]')).toHaveText('2')
  await expect(panel.locator('[data-tally]')).toHaveCount(0)
  await expect(panel.locator('[data-unknown=where-strike-6]')).toHaveCount(0)
  const sources = await turn(page, 'Sources')
  await expect(sources.locator('[data-source-id=herald-0308]')).toBeVisible()
  await expect(sources.locator('[data-source-id=gazette-0510]')).toHaveCount(0)
})

test('the version on the map opens the change log with its tombstones', async ({ page }) => {
  await page.goto('./')
  await page
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('button', { name: /^Data 1\.1\.0, as of 30 Jun/ })
    .click()
  const panel = page.getByRole('region', { name: 'Changes', exact: true })
  await expect(panel.locator('[data-version]').first()).toHaveAttribute('data-version', '1.1.0')
  await expect(panel.locator('[data-tombstone]').first()).toBeVisible()
})

test('credit, licence and licences of all parts are on screen', async ({ page }) => {
  await page.goto('./')
  const map = page.getByRole('region', { name: 'Map', exact: true })
  await expect(map.getByText('Coast and borders: Natural Earth.')).toBeVisible()
  await expect(map.getByText('CC BY 4.0')).toBeVisible()
  const response = await page.request.get(
    await map.getByRole('link', { name: 'Licences' }).evaluate((link) => (link as HTMLAnchorElement).href)
  )
  expect(response.ok()).toBe(true)
  expect((await response.text()).includes('leaflet'), 'the text names the parts').toBe(true)
})

test('Escape closes the page and gives the focus back', async ({ page }) => {
  await open(page, 'Sources')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Sources', exact: true })).toBeFocused()
})

// axe walks these pages in access.spec.ts.
for (const [name, query, width, height] of [
  ['on a desk in English', '', 1440, 900],
  ['on a phone in Spanish', '?lang=es', 360, 740]
] as const) {
  test(`the pages on the evidence, with all of them unfolded, never scroll sideways ${name}`, async ({ page }) => {
    const names = query.includes('es')
      ? ['Fuentes', 'Quién lo informa', 'Lo que no se sabe', 'Cambios']
      : ['Sources', 'Who stands behind it', 'What is not known', 'Changes']
    await page.setViewportSize({ width, height })
    const panel = await open(page, names[0] ?? '', query)
    await expect(panel.locator('[data-source-id]').first()).toBeVisible()
    for (const other of names.slice(1)) {
      const turned = await turn(page, other)
      for (const summary of await turned.locator('summary').all()) await summary.click()
      const count = turned.locator('.counts button').first()
      if ((await count.count()) > 0) await count.click()
      const overflow = await turned.locator('.panel-body').evaluate((body) => body.scrollWidth - body.clientWidth)
      expect(overflow, `${other} does not scroll sideways`).toBeLessThanOrEqual(0)
    }
  })
}
