import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { resolveBrowser } from '../browser.mjs'
import { answerRows } from './answerRows'
import { atRest } from './atRest'
import { dayRows } from './dayRows'
import { edgeRows } from './edgeRows'
import { panRows, zoomRows } from './panRows'
import { reaction } from './reaction'
import { median, type Row, table } from './row'

/** Marks when coast and first layer are to be seen, and when map, layers and days answer: the second frame after all that is there. */
const milestones = `for (const [name, ...wanted] of [
  ['first-map', '[data-drawn~=land][data-drawn~=layers]'],
  ['usable', '.map[data-drawn~=lettering]', '[data-layer-id] input', '.frame:not([inert]) > .time:not([inert])']
])
  new MutationObserver((_, self) => {
    if (wanted.some((selector) => !document.querySelector(selector))) return
    self.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(name)))
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-drawn', 'inert'] })
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
  await page.addInitScript(milestones)
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  await page.waitForTimeout(2500)
  return page
}

interface Load {
  readonly paint: number
  readonly map: number
  /** Of no bare page. */
  readonly usable: number
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
      usable: at('usable'),
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
      { name: `time to usable, ${at}`, value: median(runs.map(({ usable }) => usable)), unit: 'ms' },
      { name: `first map picture against the bare page, ${at}`, value: map / bareMap, unit: '×', ...ratio },
      { name: `total blocking time, ${at}`, value: median(runs.map((run) => run.blocked)), unit: 'ms', ...blocked }
    )
  }
  return rows
}

async function byteRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  const sizes = new Map<string, { readonly kind: string; readonly gzip: number; readonly brotli: number }>()
  const arriving: Promise<void>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const kind = /\.(\w+)$/.exec(pathname)?.[1] ?? 'html'
    const add = async () => {
      // What is still on its way when the page is closed is not of the first load.
      const body = await response.body().catch(() => null)
      if (!body) return
      const isPacked = kind === 'woff2'
      sizes.set(pathname, {
        kind,
        gzip: (isPacked ? body : gzipSync(body, { level: 9 })).length / 1000,
        brotli: (isPacked ? body : brotliCompressSync(body)).length / 1000
      })
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
  const sum = (list: typeof first, way: 'gzip' | 'brotli') => list.reduce((all, one) => all + one[way], 0)
  const kinds = [
    ['script', 'js', 150],
    ['style', 'css', 15],
    ['html', 'html', 24],
    ['data', 'json', undefined]
  ] as const
  const rows = kinds.flatMap(([name, ending, budget]): readonly Row[] => {
    const list = first.filter(({ kind }) => kind === ending)
    const limit = budget === undefined ? {} : { budget }
    return [
      { name: `${name} of the first load, gzip`, value: sum(list, 'gzip'), unit: 'kB', ...limit },
      { name: `${name} of the first load, brotli`, value: sum(list, 'brotli'), unit: 'kB' }
    ]
  })
  return [
    ...rows,
    { name: 'everything of the first load, gzip', value: sum(first, 'gzip'), unit: 'kB', budget: 450 },
    { name: 'everything of the first load, brotli', value: sum(first, 'brotli'), unit: 'kB' }
  ]
}

/** Two frames, as a screen shows them. */
const twoFrames = 34

async function reactionRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await open(browser, address, 1)
  await atRest(page)
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
  rows.push(...(await dayRows(page, twoFrames)))
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
    for (const part of [byteRows, reactionRows, answerRows, zoomRows, panRows, edgeRows, loadRows]) {
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
