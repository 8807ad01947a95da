import type { Browser, Page } from '@playwright/test'
import { median, quantile, type Row } from './row'

/** What the frames of one drag were like, in milliseconds. */
interface Frames {
  readonly p50: number
  readonly p95: number
  readonly max: number
  readonly longTasks: number
}

const zooms = [4.5, 6, 8] as const
/** No layer; those of the home view; everything at once. */
export const loads = {
  empty: 'layers=',
  home: '',
  all: 'layers=strikes,deployment-area,forces,events,places,rings,belts,disputes,names,graticule'
} as const

/** Drags the map in a slow circle for some seconds with a real mouse, and tells of the frames meanwhile. */
async function oneDrag(page: Page, seconds: number): Promise<Frames> {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
  const [x, y] = [width * 0.62, height * 0.45]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => {
    const frames: number[] = []
    let going = true
    const watch = (now: number) => {
      frames.push(now)
      if (going) requestAnimationFrame(watch)
    }
    let long = 0
    const observer = new PerformanceObserver((list) => (long += list.getEntries().length))
    observer.observe({ type: 'longtask' })
    requestAnimationFrame(watch)
    Object.assign(window, {
      endFrames: () => {
        going = false
        observer.disconnect()
        return { frames, long }
      }
    })
  })
  const start = Date.now()
  while (Date.now() - start < seconds * 1000) {
    const turn = ((Date.now() - start) / 1500) * 2 * Math.PI
    await page.mouse.move(x - 130 + 130 * Math.cos(turn), y + 110 * Math.sin(turn))
    await new Promise((done) => setTimeout(done, 8))
  }
  const { frames, long } = await page.evaluate(
    () => (window as unknown as { endFrames: () => { frames: number[]; long: number } }).endFrames() // set above
  )
  await page.mouse.up()
  const gaps = frames
    .slice(1)
    .map((at, i) => at - (frames[i] ?? at))
    .toSorted((a, b) => a - b)
  return { p50: quantile(gaps, 0.5), p95: quantile(gaps, 0.95), max: gaps.at(-1) ?? NaN, longTasks: long }
}

/** The middle of several drags: what else the machine does in a moment is no property of the map. */
export async function dragFrames(page: Page, seconds = 3, times = 3): Promise<Frames> {
  const drags: Frames[] = []
  for (let time = 0; time < times; time++) drags.push(await oneDrag(page, seconds))
  const middle = (of: (frames: Frames) => number) => median(drags.map(of))
  return {
    p50: middle(({ p50 }) => p50),
    p95: middle(({ p95 }) => p95),
    max: Math.max(...drags.map(({ max }) => max)),
    longTasks: middle(({ longTasks }) => longTasks)
  }
}

/** The page at rest, as a link opens it. */
export async function opened(browser: Browser, address: string, query: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  await page.goto(`${address}?lang=en&${query}`)
  await page.waitForFunction(() => document.querySelector('canvas.sheet') !== null)
  await page.waitForTimeout(1800)
  return page
}

/** Frames of drags of three seconds at three zooms: of the empty map, of the home view and of every layer at once. */
export async function panRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const found = new Map<string, Frames>()
  for (const zoom of zooms)
    for (const [load, layers] of Object.entries(loads)) {
      const page = await opened(browser, address, `view=${zoom}/13/-67&${layers}`)
      found.set(`${load} ${zoom}`, await dragFrames(page))
      await page.close()
    }
  const of = (load: keyof typeof loads, zoom: number) => found.get(`${load} ${zoom}`)!
  return zooms.flatMap((zoom): readonly Row[] => [
    ...(Object.keys(loads) as (keyof typeof loads)[]).flatMap((load): readonly Row[] => [
      { name: `drag at zoom ${zoom}, ${load}: frame interval, p50`, value: of(load, zoom).p50, unit: 'ms' },
      { name: `drag at zoom ${zoom}, ${load}: frame interval, p95`, value: of(load, zoom).p95, unit: 'ms' },
      { name: `drag at zoom ${zoom}, ${load}: frame interval, longest`, value: of(load, zoom).max, unit: 'ms' }
    ]),
    {
      name: `drag at zoom ${zoom}, home: p95 against the empty map`,
      value: of('home', zoom).p95 / of('empty', zoom).p95,
      unit: '×',
      budget: 1.15
    },
    {
      name: `drag at zoom ${zoom}, every layer: p95 against the empty map`,
      value: of('all', zoom).p95 / of('empty', zoom).p95,
      unit: '×'
    },
    {
      name: `drag at zoom ${zoom}, home: long tasks beyond the empty map’s`,
      value: Math.max(0, of('home', zoom).longTasks - of('empty', zoom).longTasks),
      unit: '',
      budget: 0
    }
  ])
}

/** How long a zoom by one step takes until the map is drawn anew, in milliseconds. */
export async function zoomRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await opened(browser, address, 'view=5/13/-67')
  const times: number[] = []
  for (let i = 0; i < 8; i++) {
    const key = i % 2 === 0 ? 'Zoom in' : 'Zoom out'
    times.push(
      await page.evaluate(async (name) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => one.getAttribute('aria-label') === name || one.title === name
        )
        if (!button) throw new Error(`There is no button ${name}.`)
        const sheet = document.querySelector<HTMLElement>('canvas.sheet')
        const before = sheet?.dataset['zoom']
        return new Promise<number>((done) => {
          const start = performance.now()
          const watch = () => {
            if (sheet?.dataset['zoom'] === before) requestAnimationFrame(watch)
            else requestAnimationFrame(() => done(performance.now() - start))
          }
          button.click()
          requestAnimationFrame(watch)
        })
      }, key)
    )
  }
  await page.close()
  return [{ name: 'zoom by one step, until the map is drawn anew', value: median(times), unit: 'ms' }]
}
