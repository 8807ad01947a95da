import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { million } from './million'
import { RangeHost } from './rangeHost'
import { expect, expectAccessible, test as base } from './support'

const small = resolve('tests/fixtures/atlantis/tiles/soundings.pmtiles')
const host = new RangeHost()
let address = ''

/** The page's own origin is that of the host that counts. */
const test = base.extend({
  // Playwright finds what a fixture needs by this pattern.
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(address)
})
test.beforeAll(async () => {
  address = await host.listen()
})
test.afterAll(() => host.close())
test.use({ serviceWorkers: 'block' })
test.describe.configure({ mode: 'serial' })

const layer = (page: Page) => page.locator('[data-layer-id="soundings"]')
const note = (page: Page) => layer(page).locator('[data-archive]')

/** Features that the archive's picture shows. */
const drawn = async (page: Page) => Number(await note(page).getAttribute('data-drawn'))

test('an archive is a layer like any other: drawn, listed, opened by key and by pointer, in the link, faded, shown on the chosen days', async ({
  page
}) => {
  test.slow()
  host.archive = small
  await page.goto('./?layers=soundings')
  await expect(note(page)).toContainText('2,400 features in all. Everything in view is drawn.')
  const all = await drawn(page)
  expect(all).toBeGreaterThan(2000)
  await expect(page.locator('canvas[data-layers~=soundings]')).toBeVisible()
  expect(host.ranges.every((range) => /^bytes=\d+-\d+$/.test(range))).toBe(true)
  await expect(page.locator('.attribution')).toContainText('Soundings: Hydrographic Office of Atlantis.')

  // At its last zoom everything is there, and everything can be chosen by key.
  await page.goto('./?layers=soundings&view=9/33.0533/-22.1583')
  await expect(note(page)).toContainText('Everything in view is drawn.')
  const list = page.getByRole('listbox', { name: 'Features on the map' })
  await expect(list.getByRole('option').first()).toContainText('Sounding 1')
  await list.focus()
  await page.keyboard.press('Enter')
  const details = page.getByRole('region', { name: 'Details' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Sounding 1')
  await expect(details).toContainText('3139')
  await expect(details.locator('time')).toHaveAttribute('datetime', '2031-03-01')
  await expect(page).toHaveURL(/sel=soundings\.5-\d+-\d+-1(&|$)/)
  await expectAccessible(page)
  await page.reload()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Sounding 1')
  await details.getByRole('button', { name: 'Close' }).click()
  await expect(details).toHaveCount(0)
  const box = (await page.locator('.map').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Sounding 1')

  await page.goto('./?layers=soundings~50&from=2031-03-01&to=2031-03-31&lang=es')
  await expect(note(page)).toContainText('2.400 elementos en total')
  await expect.poll(() => drawn(page)).toBeLessThan(all / 2)
  await expect.poll(() => drawn(page)).toBeGreaterThan(all / 8)
  await expect(page.locator('canvas[data-layers~="soundings~50"]')).toBeVisible()
  await layer(page).getByRole('checkbox').click()
  await expect(page.locator('canvas[data-layers*=soundings]')).toHaveCount(0)
  await expect(note(page)).toHaveCount(0)
})

test('where the browser cannot draw in a worker the page itself draws the same', async ({ page }) => {
  host.archive = small
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'))
  await page.goto('./?layers=soundings')
  await expect(note(page)).toContainText('2,400 features in all.')
  await expect.poll(() => drawn(page)).toBeGreaterThan(2000)
  expect(page.workers().filter((worker) => worker.url().includes('archive'))).toEqual([])
})

test('an archive that is missing, cut off, or no archive is named in a notice and in its row, and the page lives', async ({
  page,
  faults
}) => {
  test.slow()
  faults.allow(/404/)
  const notices = page.getByRole('status').filter({ hasText: 'Soundings' })
  host.archive = null
  await page.goto('./?layers=strikes,soundings')
  await expect(page.locator('.notices')).toContainText(
    'The archive of “Soundings” cannot be shown: it is not where it should be.'
  )
  await expect(note(page)).toContainText('It could not be read: it is not where it should be.')

  // The file comes back, and one button is enough.
  host.archive = small
  await note(page).getByRole('button', { name: 'Try again' }).click()
  await expect(note(page)).toContainText('2,400 features in all.')
  await expect(notices.first()).toBeVisible()

  const broken = join(tmpdir(), `broken-${process.pid}.pmtiles`)
  const bytes = readFileSync(small)
  writeFileSync(broken, bytes.subarray(0, 20_000))
  host.archive = broken
  await page.goto('./?layers=strikes,soundings')
  await expect(note(page)).toContainText('Parts of it could not be read: it ends too early')
  await expect(page.locator('.notices')).toContainText(
    'Parts of the archive of “Soundings” cannot be shown: it ends too early'
  )
  await expect(page.locator('.notices p, .notices li').filter({ hasText: 'Soundings' })).toHaveCount(1)

  writeFileSync(broken, '<!doctype html><title>Not found</title>')
  await page.goto('./?layers=strikes,soundings')
  await expect(note(page)).toContainText('it is damaged, or no PMTiles archive.')
  await layer(page).getByRole('checkbox').click()
  await expect(page.locator('[data-layer-id="strikes"]').getByRole('checkbox')).toBeChecked()
  rmSync(broken)
})

test.describe('a million points', () => {
  // oxlint-disable-next-line no-empty-pattern
  test.beforeAll(async ({}, info) => {
    info.setTimeout(240_000)
    host.archive = await million()
  })

  test('open their first picture with less than a megabyte fetched, and are all there at the deepest zoom', async ({
    page
  }) => {
    test.slow()
    host.archiveBytes = 0
    host.ranges.length = 0
    await page.goto('./?layers=soundings')
    await expect(note(page)).toContainText('1,000,000 features in all. Thinned at this zoom')
    expect(await drawn(page)).toBeGreaterThan(2000)
    expect(host.archiveBytes, `by ${host.ranges.length} requests`).toBeGreaterThan(16_384)
    expect(host.archiveBytes, `by ${host.ranges.length} requests`).toBeLessThan(1_000_000)
    await page.goto('./?layers=soundings&view=11/33.0533/-22.1583')
    await expect(note(page)).toContainText('Everything in view is drawn.')
    expect(await drawn(page)).toBeGreaterThan(5000)
  })
})
