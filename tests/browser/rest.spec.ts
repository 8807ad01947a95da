import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './support'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly args?: { readonly data?: { readonly url?: string; readonly stackTrace?: unknown } }
}

/** What Chromium's own trace tells of a while. */
async function traced(
  session: CDPSession,
  categories: string,
  during: () => Promise<void>
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories.split(',') }
  })
  await during()
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.map[data-drawn~=lettering]')).toBeVisible()
  await expect(page.locator('[data-layer-id=strikes]')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Bytes of script objects that are still held after collection. */
async function held(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** By how much the heap grows over many rounds of something, after a few that fill what is kept on purpose. */
async function growth(page: Page, rounds: number, round: (index: number) => string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const run = async (from: number, to: number) => {
    const acts = Array.from(
      { length: to - from },
      (_, i) => `{ ${round(from + i)} } await new Promise((done) => setTimeout(done, 4));`
    )
    await page.evaluate(`(async () => { ${acts.join('\n')} })()`)
    await page.waitForTimeout(500)
  }
  await run(0, 60)
  const before = await held(session)
  await run(60, 60 + rounds)
  return (await held(session)) / before
}

test('in ten seconds of rest the page runs no script', async ({ page }) => {
  await page.goto('./?lang=en')
  await settled(page)
  // What is kept for a visit without a network comes in the quiet after the load.
  await page.waitForTimeout(5000)
  const session = await page.context().newCDPSession(page)
  const events = await traced(session, 'devtools.timeline', () => page.waitForTimeout(10_000))
  const scripts = events.filter(({ name }) =>
    /^(FunctionCall|TimerFire|FireAnimationFrame|EvaluateScript|FireIdleCallback)$/.test(name)
  )
  expect(scripts.map(({ name, args }) => `${name} ${args?.data?.url ?? ''}`)).toEqual([])
})

test('two hundred toggles of layers and two hundred steps of days leave nothing behind', async ({ page }) => {
  await page.goto('./?lang=en')
  await settled(page)
  const ids = ['strikes', 'forces', 'events', 'places', 'rings', 'names', 'graticule', 'disputes', 'deployment-area']
  // An even number of toggles each, so that the same layers are on before and after.
  const toggles = await growth(
    page,
    200,
    (i) => `document.querySelector('[data-layer-id="${ids[Math.floor(i / 2) % ids.length]}"] input').click()`
  )
  expect(toggles, 'toggles').toBeLessThan(1.1)
  const steps = await growth(
    page,
    200,
    (i) =>
      `const thumb = [...document.querySelectorAll('#time [type=range]')].at(-1); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(thumb, Number(thumb.max) - ${[0, 1, 2, 3, 2, 1][i % 6]}); thumb.dispatchEvent(new Event('input', { bubbles: true }))`
  )
  expect(steps, 'steps of days').toBeLessThan(1.1)
})

test('fifty imports and removals leave nothing behind', async ({ page }) => {
  await page.goto('./?lang=en')
  await settled(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const features = Array.from({ length: 300 }, (_, i) => ({
    type: 'Feature',
    properties: { name: `Point ${i}` },
    geometry: { type: 'Point', coordinates: [(i % 20) - 60, Math.floor(i / 20)] }
  }))
  const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
  const session = await page.context().newCDPSession(page)
  const share = page.locator('#share')
  const rounds = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await share.locator('input[type=file]').setInputFiles({ name: 'mine.geojson', mimeType: 'text/plain', buffer })
      await share.getByRole('button', { name: 'Remove', exact: true }).click()
      await expect(share.locator('.own-list')).toHaveCount(0)
    }
  }
  await rounds(8)
  const before = await held(session)
  await rounds(50)
  expect((await held(session)) / before).toBeLessThan(1.1)
})

test('a drag lays nothing out out of turn and has no work for React', async ({ page }) => {
  await page.goto('./?lang=en')
  await settled(page)
  const session = await page.context().newCDPSession(page)
  const box = await page.locator('.map').boundingBox()
  if (!box) throw new Error('The map has no box.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 60]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 20, y - 10)
  const before = await page.evaluate(() => performance.getEntriesByName('render').length)
  const events = await traced(session, 'devtools.timeline,disabled-by-default-devtools.timeline.stack', async () => {
    for (let step = 1; step <= 30; step++) await page.mouse.move(x - 20 - step * 3, y - 10 - step)
  })
  await page.mouse.up()
  const forced = events.filter(
    ({ name, args }) =>
      name === 'Layout' &&
      (args as { beginData?: { stackTrace?: unknown } } | undefined)?.beginData?.stackTrace !== undefined
  )
  expect(events.length, 'the trace tells of the drag').toBeGreaterThan(30)
  expect(forced).toEqual([])
  expect(await page.evaluate(() => performance.getEntriesByName('render').length)).toBe(before)
})
