import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { expect, test } from '../../browser/support'

/** Presses the tab key until something has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluateAll((found) => found.some((one) => one === document.activeElement))) return
    await page.keyboard.press(key)
  }
  throw new Error(`60 presses of ${key} did not lead there.`)
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8')
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The number of strikes that the rows of a CSV speak of. */
const strikesIn = (csv: string) => new Set(csv.match(/\bstrike-\d+\b/g)).size

test('by keyboard alone: find the first strike, read its claims, measure to the focus place, change the dates, export', async ({
  page
}) => {
  await page.goto('./?lang=en')
  await expect(region(page, 'Map')).toBeVisible()
  await page.keyboard.press('Tab')
  await tabTo(page, page.getByRole('link', { name: 'Skip to what is on the map' }))
  await page.keyboard.press('Enter')
  const list = page.getByRole('listbox', { name: 'Features on the map' })
  await expect(list).toBeFocused()
  await page.keyboard.press('Home')
  await expect(list.getByRole('option', { selected: true })).toContainText('Strike 1')
  await page.keyboard.press('Enter')

  const details = region(page, 'Details')
  await expect(details).toBeFocused()
  await expect(details.getByRole('heading', { level: 2 })).toContainText('Strike 1')
  await tabTo(page, details.getByRole('group', { name: 'Details' }))
  await page.keyboard.press('End')
  await expect(details.locator('[data-fact=killed] .claim')).not.toHaveCount(0)
  const distance = await details.locator('[data-measure=focus]').textContent()
  const [least = 0, greatest = 0] = (distance ?? '').match(/\d+/g)?.map(Number) ?? []
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Measure', exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const measure = region(page, 'Measure')
  await expect(measure).toBeFocused()
  const field = measure.getByRole('textbox', { name: 'Coordinates of a point' })
  await tabTo(page, field)
  for (const position of ['10.9, -62.1', '10.5, -66.9']) {
    await page.keyboard.type(position)
    await page.keyboard.press('Enter')
  }
  const length = measure.locator('[data-figure=length] strong')
  await expect(length).toHaveText(/km/)
  const measured = Number((await length.innerText()).replace(/[^\d.]/g, ''))
  expect(measured).toBeGreaterThan(least)
  expect(measured).toBeLessThan(greatest)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Measure', exact: true })).toBeFocused()

  await tabTo(page, page.getByRole('slider', { name: 'Last day shown' }))
  const before = await page.locator('.figures').textContent()
  for (let week = 0; week < 8; week++) await page.keyboard.press('PageDown')
  await expect(page.locator('.figures')).not.toHaveText(before ?? '')
  await expect(page.locator('#summary')).toContainText(/ \d+ of 21 strikes, 1 August to /)
  const shown = Number((await page.locator('#summary').textContent())?.match(/(\d+) of 21 strikes/)?.[1])

  await tabTo(page, page.getByRole('button', { name: 'Share', exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(region(page, 'Share')).toBeFocused()
  await tabTo(page, region(page, 'Share').getByRole('button', { name: 'CSV', exact: true }))
  const arriving = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect(strikesIn(await textOf(await arriving))).toBe(shown)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
})

test('by roles and names alone: find the first strike, read its claims, measure to the focus place, change the dates, export', async ({
  page
}) => {
  const press = async (target: Locator, key = 'Enter') => {
    await target.focus()
    await target.press(key)
  }
  await page.goto('./?lang=es')
  const map = region(page, 'Mapa')
  await expect(map).toHaveAccessibleDescription(
    /^A la vista: .+; 21 ataques, de 18 de los cuales solo se conoce el mar/
  )
  const list = map.getByRole('listbox', { name: 'Elementos del mapa' })
  await press(list, 'Home')
  await expect(list.getByRole('option', { name: /^Ataque 1: .* 2025$/, selected: true })).toHaveCount(1)
  await press(list)

  const details = region(page, 'Detalles')
  await expect(details).toHaveAccessibleDescription(/^Ataque 1:/)
  for (const name of ['Dónde', 'Qué se deduce del lugar', 'Quién dice qué', 'Fuentes'])
    await expect(details.getByRole('heading', { level: 3, name: new RegExp(`^${name}`) })).toHaveCount(1)
  await expect(details.getByRole('listitem').filter({ hasText: /^11.*2 sept 2025/ })).not.toHaveCount(0)
  await press(details.getByRole('button', { name: 'Cerrar: Detalles' }))

  await press(page.getByRole('navigation', { name: 'Herramientas' }).getByRole('button', { name: 'Medir' }))
  const measure = region(page, 'Medir')
  const field = measure.getByRole('textbox', { name: 'Coordenadas de un punto' })
  for (const position of ['10,9; -62,1', '10,5; -66,9']) {
    await field.fill(position)
    await press(measure.getByRole('button', { name: 'Añadir', exact: true }))
  }
  await expect(measure.getByRole('textbox', { name: /^Coordenadas del punto \d$/ })).toHaveCount(2)
  await expect(measure).toContainText(/52\d km/)

  const last = region(page, 'Tiempo').getByRole('slider', { name: 'Último día visible' })
  const day = await last.getAttribute('aria-valuetext')
  await press(last, 'PageDown')
  await expect(last).not.toHaveAttribute('aria-valuetext', day ?? '')
  await expect(map).toHaveAccessibleDescription(/del 1 de agosto al 24 de noviembre de 2025/)

  await press(page.getByRole('navigation', { name: 'Herramientas' }).getByRole('button', { name: 'Compartir' }))
  const arriving = page.waitForEvent('download')
  await press(region(page, 'Compartir').getByRole('button', { name: 'CSV' }))
  expect(await textOf(await arriving)).toContain('strike-01')
})
