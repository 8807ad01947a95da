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

test('a drag lays nothing out out of turn, however far it goes', async ({ page }) => {
  await page.goto('./?lang=en')
  await settled(page)
  const session = await page.context().newCDPSession(page)
  const box = await page.locator('.map').boundingBox()
  const laid = () => page.locator('canvas.sheet').getAttribute('data-laid')
  const before = await laid()
  if (!box) throw new Error('The map has no box.')
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 60]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 20, y - 10)
  const events = await traced(session, 'devtools.timeline,disabled-by-default-devtools.timeline.stack', async () => {
    for (let step = 1; step <= 30; step++) await page.mouse.move(x - 20 - step * 7, y - 10 - step)
  })
  await expect.poll(laid, 'it goes so far that another picture is asked for').not.toBe(before)
  await page.mouse.up()
  const forced = events.filter(
    ({ name, args }) =>
      name === 'Layout' &&
      (args as { beginData?: { stackTrace?: unknown } } | undefined)?.beginData?.stackTrace !== undefined
  )
  expect(events.length, 'the trace tells of the drag').toBeGreaterThan(30)
  expect(forced).toEqual([])
})
