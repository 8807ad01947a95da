import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { resolveBrowser } from '../browser.mjs'
import { answerRows } from './answerRows'
import { panRows, zoomRows } from './panRows'
import { median, type Row, table } from './row'

/** Marks when coast and first layer are to be seen: the second frame after both were drawn. */
const firstMap = `new MutationObserver((_, self) => {
  if (!document.querySelector('[data-drawn~=land][data-drawn~=layers]')) return
  self.disconnect()
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-map')))
}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-drawn'] })
window.longTasks = []
new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) window.longTasks.push([startTime, duration]) }).observe({ type: 'longtask', buffered: true })`

async function open(browser: Browser, address: string, rate: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-US',
    // The bare page writes its controls as markup, which the policy of the map forbids.
    bypassCSP: address.includes('/yardstick/')
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.addInitScript(firstMap)
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  await page.waitForTimeout(2500)
  return page
}

interface Load {
  readonly paint: number
  readonly map: number
  readonly blocked: number
}

async function loaded(browser: Browser, address: string, rate: number): Promise<Load> {
  const page = await open(browser, address, rate)
  const found = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
    const tasks = (window as unknown as { longTasks: [number, number][] }).longTasks // set by the script above
    return {
      paint: at('first-contentful-paint'),
      map: at('first-map'),
      blocked: tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0)
    }
  })
  await page.close()
  return found
}

/** The address of the bare Leaflet page that shows the same coast in the same box. */
async function yardstickOf(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(address)
  const path = (name: string) => page.locator(`meta[name="data-${name}"]`).getAttribute('content')
  const [basemap, situation] = await Promise.all([path('basemap'), path('situation-en')])
  const file = await page.request.get(new URL(situation ?? '', address).href)
  const { home } = ((await file.json()) as { situation: { file: { home: readonly number[] } } }).situation.file // as the build wrote it
  await page.close()
  return `${address}yardstick/?box=${home.join()}&basemap=../${basemap ?? ''}`
}

async function loadRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  const bare = await yardstickOf(browser, address)
  for (const rate of [1, 4]) {
    const runs: Load[] = []
    const yardstick: Load[] = []
    // In turn, so that a busy moment of the machine meets both.
    for (let run = 0; run < 5; run++) {
      runs.push(await loaded(browser, address, rate))
      yardstick.push(await loaded(browser, bare, rate))
    }
    const map = median(runs.map((run) => run.map))
    const bareMap = median(yardstick.map((run) => run.map))
    const at = `processor ${rate}×`
    const [ratio, blocked] = rate === 4 ? [{ budget: 1.25 }, { budget: 200 }] : [{}, {}]
    rows.push(
      { name: `first contentful paint, ${at}`, value: median(runs.map(({ paint }) => paint)), unit: 'ms' },
      { name: `first map picture, ${at}`, value: map, unit: 'ms' },
      { name: `first map picture of a bare Leaflet page, ${at}`, value: bareMap, unit: 'ms' },
      { name: `first map picture against the bare page, ${at}`, value: map / bareMap, unit: '×', ...ratio },
      { name: `total blocking time, ${at}`, value: median(runs.map((run) => run.blocked)), unit: 'ms', ...blocked }
    )
  }
  return rows
}

async function byteRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  const sizes = new Map<string, { readonly kind: string; readonly size: number }>()
  const arriving: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const kind = /\.(\w+)$/.exec(pathname)?.[1] ?? 'html'
    const add = async () => {
      const body = await response.body()
      sizes.set(pathname, { kind, size: (kind === 'woff2' ? body.length : gzipSync(body, { level: 9 }).length) / 1000 })
    }
    arriving.push(add())
  })
  await page.goto(address)
  await page.waitForFunction(() => document.querySelector('.map[data-drawn~=lettering]') !== null)
  // What was asked for after the first picture is not of the first load.
  const asked = await page.evaluate(() => {
    const stood = performance.getEntriesByName('map: lettering')[0]?.startTime ?? 0
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < stood)
    return [location.pathname, ...before.map(({ name }) => new URL(name).pathname)]
  })
  await Promise.all(arriving)
  await page.close()
  const first = [...sizes].flatMap(([path, one]) => (asked.includes(path) ? [one] : []))
  const sum = (list: typeof first) => list.reduce((all, { size }) => all + size, 0)
  const of = (wanted: string) => sum(first.filter(({ kind }) => kind === wanted))
  return [
    { name: 'script of the first load, gzipped', value: of('js'), unit: 'kB', budget: 150 },
    { name: 'style of the first load, gzipped', value: of('css'), unit: 'kB', budget: 15 },
    { name: 'html of the first load, gzipped', value: of('html'), unit: 'kB', budget: 24 },
    { name: 'data of the first load, gzipped', value: of('json'), unit: 'kB' },
    {
      name: 'everything of the first load, gzipped',
      value: sum(first),
      unit: 'kB',
      budget: 450
    }
  ]
}

/** Two frames, as a screen shows them. */
const twoFrames = 34

/** How long until the frame in which the map shows what an action changes, in milliseconds; of no action, until the second frame. */
async function reaction(page: Page, act: string, undo: string, times = 7): Promise<number> {
  const run = (body: string) =>
    page.evaluate<number>(`(async () => {
      const frame = () => new Promise(requestAnimationFrame)
      const sheet = document.querySelector('canvas.sheet')
      const before = sheet.dataset.laid
      const start = performance.now()
      ;${body};
      if (${body === ''}) { await frame(); await frame() }
      else while (sheet.dataset.laid === before && performance.now() - start < 2000) await frame()
      return performance.now() - start
    })()`)
  const runs = []
  for (let i = 0; i < times; i++) {
    runs.push(await run(act))
    await page.waitForTimeout(150)
    await run(undo)
    await page.waitForTimeout(150)
  }
  return median(runs)
}

async function reactionRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await open(browser, address, 1)
  const rows: Row[] = [{ name: 'two empty frames, for comparison', value: await reaction(page, '', ''), unit: 'ms' }]
  await page.waitForSelector('[data-layer-id] input')
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-layer-id]')].map((row) => row.dataset['layerId'] ?? '')
  )
  for (const id of ids) {
    const click = `document.querySelector('[data-layer-id="${id}"] input').click()`
    rows.push({
      name: `layer ${id}, toggled`,
      value: await reaction(page, click, click),
      unit: 'ms',
      budget: twoFrames
    })
  }
  // All that has a date: the layers of home, forces and events.
  await page.evaluate(() => {
    for (const id of ['forces', 'events'])
      document.querySelector<HTMLInputElement>(`[data-layer-id="${id}"] input:not(:checked)`)?.click()
  })
  await page.waitForTimeout(800)
  const step = (days: number) =>
    `(() => { const thumb = [...document.querySelectorAll('#time [type=range]')].at(-1); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(thumb, Number(thumb.value) + ${days}); thumb.dispatchEvent(new Event('input', { bubbles: true })) })()`
  const before = await page.locator('.figures').textContent()
  rows.push({
    name: 'a day’s step with all that has a date',
    value: await reaction(page, step(-1), step(1)),
    unit: 'ms',
    budget: twoFrames
  })
  await page.evaluate(step(-30))
  await page.waitForTimeout(300)
  if ((await page.locator('.figures').textContent()) === before) throw new Error('The step of a day changes nothing.')
  await page.close()
  return rows
}

/** What the built page costs and how soon it answers, in Chromium. */
export async function pageRows(address: string): Promise<{ readonly rows: readonly Row[]; readonly version: string }> {
  const { executablePath, env } = await resolveBrowser()
  // Playwright wants only texts; an unset variable has none.
  const browser = await chromium.launch({ executablePath, env: { ...(process.env as Record<string, string>), ...env } })
  try {
    const rows: Row[] = []
    for (const part of [byteRows, reactionRows, answerRows, zoomRows, panRows, loadRows]) {
      const measured = await part(browser, address)
      // Told at once: a later part may break down.
      process.stderr.write(`${table(measured)}\n`)
      rows.push(...measured)
    }
    return { rows, version: browser.version() }
  } finally {
    await browser.close()
  }
}
