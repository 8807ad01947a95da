import type { Page } from '@playwright/test'
import { expect as quickly, test } from './support'

/** Large files take their time where other tests run beside. */
const expect = quickly.configure({ timeout: 20_000 })
test.describe.configure({ timeout: 90_000 })

const panel = (page: Page) => page.getByRole('region', { name: 'Share', exact: true })
const report = (page: Page) => panel(page).getByRole('region', { name: /^Report on/ })
const details = (page: Page) => page.getByRole('region', { name: 'Details', exact: true })
const layer = (page: Page) => panel(page).locator('.own-list li[data-layer-id=own-1]')

async function open(page: Page, search = '') {
  await page.goto(`./${search}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(panel(page)).toBeVisible()
}

/** Drops a file of so many points close about 31° N 31° W and one that stands alone, the last. */
async function drop(page: Page, count: number) {
  await page.evaluate((points) => {
    const lines = Array.from({ length: points - 1 }, (_, i) => {
      const [turn, radius] = [i * 2.399963, 0.9 * Math.sqrt(i / points)]
      const day = i % 2 === 0 ? '2031-03-05' : '2031-04-20'
      return `Point ${i + 1},${(-31 + radius * Math.cos(turn)).toFixed(5)},${(31 + radius * Math.sin(turn)).toFixed(5)},${day}`
    })
    const data = new DataTransfer()
    data.items.add(new File([`name,lon,lat,date\n${lines.join('\n')}\nAlone,-28,29,2031-03-05\n`], 'many.csv'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
  }, count)
}

/** What the picture of the first layer shows. */
async function shown(page: Page) {
  const text = (await page.locator('.map').getAttribute('data-crowds')) ?? '{}'
  const all = JSON.parse(text) as Partial<Record<string, { singles: number; clusters: number; clustered: number }>>
  return all['own-1'] ?? { singles: 0, clusters: 0, clustered: 0 }
}

const total = async (page: Page) => {
  const { singles, clustered } = await shown(page)
  return singles + clustered
}

/** Moves the pointer along lines from the middle of the map upward until there is something that opens, and clicks it. */
async function clickAlong(page: Page) {
  const map = page.locator('.map')
  const { x, y, width, height } = (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const isOver = () => map.evaluate((element) => element.classList.contains('map-points'))
  const search = async () => {
    for (const above of [0, 30, 60, 90, 120])
      for (let left = x + width * 0.32; left < x + width * 0.95; left += 12) {
        await page.mouse.move(left, y + height / 2 - above)
        await page.waitForTimeout(30)
        if (!(await isOver())) continue
        // The answer may have been that to where the pointer was before.
        await page.waitForTimeout(100)
        if (await isOver()) return true
      }
    return false
  }
  expect(await search()).toBe(true)
  await page.mouse.down()
  await page.mouse.up()
}

const ways = [
  { way: 'in a worker', count: 100_000, without: false },
  { way: 'on the page where workers cannot draw', count: 20_000, without: true }
]
for (const { way, count, without } of ways)
  test(`a crowd drawn ${way} shows numbers that add up and part on zooming in; its points open, and it goes without trace`, async ({
    page
  }) => {
    if (without)
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'OffscreenCanvas')
      })
    await open(page, '?layers=&to=2031-03-31')
    await drop(page, count)
    await expect(report(page)).toContainText(`${count.toLocaleString('en')} taken`)
    // Every second point is of April, the one that stands alone of March.
    const inMarch = count / 2 + 1
    await expect.poll(() => total(page)).toBe(inMarch)
    const whole = await shown(page)
    expect(whole.clusters).toBeGreaterThan(0)

    // Zoomed in to where the many are, the one is out of sight.
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => total(page)).toBeLessThan(inMarch)
    const table = panel(page).getByRole('table', { name: /^List of many/ })
    await panel(page).getByText('List', { exact: true }).click()
    expect(await table.getByRole('row').count()).toBeLessThan(20)
    await table.getByRole('button').first().focus()
    await page.keyboard.press('End')
    await expect(table.getByRole('button', { name: 'Alone' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(details(page).getByRole('heading', { name: 'Alone' })).toBeVisible()
    for (const measure of ['focus', 'coast', 'band', 'inside'])
      await expect(details(page).locator(`[data-measure=${measure}]`)).not.toBeEmpty()

    // The map went to it: it is found in the middle again.
    await details(page).getByRole('button', { name: 'Close' }).click()
    await clickAlong(page)
    await expect(details(page).getByRole('heading', { name: 'Alone' })).toBeVisible()
    await details(page).getByRole('button', { name: 'Close' }).click()

    await layer(page).getByRole('button', { name: 'Zoom to' }).click()
    await expect.poll(() => shown(page)).toEqual(whole)
    await layer(page).getByRole('checkbox', { name: 'Show on the map' }).uncheck()
    await expect.poll(() => total(page)).toBe(0)
    await layer(page).getByRole('checkbox', { name: 'Show on the map' }).check()
    await expect.poll(() => shown(page)).toEqual(whole)

    // A number that is clicked parts.
    await clickAlong(page)
    await expect
      .poll(async () => {
        const { clusters, clustered } = await shown(page)
        return clustered / Math.max(1, clusters)
      })
      .toBeLessThan(whole.clustered / whole.clusters)

    await layer(page).getByRole('button', { name: 'Remove', exact: true }).click()
    await expect.poll(() => total(page)).toBe(0)
    await expect.poll(() => page.workers().filter((one) => /holder|crowd/.test(one.url())).length).toBe(0)
  })

test('a worker that breaks down or ends unasked takes only its layer along, says so, and the file can be brought again', async ({
  page
}) => {
  await page.addInitScript(() => {
    const made: { readonly address: string; readonly worker: Worker }[] = []
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options)
        const isFirst = !made.some((one) => one.address.includes('holder'))
        made.push({ address: String(address), worker: this })
        // The first breaks down while it reads, as by want of memory.
        if (isFirst && String(address).includes('holder'))
          setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })), 0)
      }
    }
    Object.assign(window, { made })
  })
  await open(page)
  await drop(page, 3000)
  await expect(panel(page).getByRole('alert')).toContainText('for want of memory')
  await expect(panel(page).locator('.own-list')).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Try again' }).click()
  await expect(report(page)).toContainText('3,000 taken')
  await expect.poll(() => total(page)).toBe(3000)

  // Later: what draws it, then what holds it, is gone without a word.
  for (const which of ['crowd', 'holder']) {
    await expect.poll(() => page.workers().some((one) => one.url().includes(which))).toBe(true)
    await page.evaluate((name) => {
      const { made } = window as unknown as { made: { address: string; worker: Worker }[] } // set above
      made.findLast(({ address }) => address.includes(name))?.worker.terminate()
    }, which)
    await expect(page.getByText(/“many” was taken off the map/).first()).toBeVisible()
    await expect(panel(page).locator('.own-list')).toHaveCount(0)
    await drop(page, 3000)
    await expect(report(page)).toContainText('3,000 taken')
    await expect.poll(() => total(page)).toBe(3000)
  }
})

test('a reading is cancelled and leaves nothing; a file beyond the limit is refused at once', async ({ page }) => {
  await open(page)
  await drop(page, 300_000)
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(page).getByRole('progressbar')).toHaveCount(0)
  await expect.poll(() => page.workers().filter((one) => /holder|crowd/.test(one.url())).length).toBe(0)
  await expect(panel(page).locator('.own-list')).toHaveCount(0)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(
      new File(
        Array.from({ length: 101 }, () => new Uint8Array(1024 * 1024)),
        'huge.geojson'
      )
    )
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
  })
  await expect(report(page).locator('[data-problem=too-large]')).toBeVisible()
  await expect.poll(() => page.workers().filter((one) => /holder|crowd/.test(one.url())).length).toBe(0)
})
