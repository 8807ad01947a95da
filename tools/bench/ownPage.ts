import type { Browser, Page } from '@playwright/test'
import { heapOf } from './heap'
import { dragFrames } from './panRows'
import { median } from './row'

/** What a file of the reader's own costs; times in milliseconds, memory in MB. */
export interface OwnCost {
  /** From the file being given until its report stands there. */
  readonly report: number
  /** Until it is on the map. */
  readonly drawn: number
  /** 95th percentile of the frame interval of a drag. */
  readonly pan: number
  readonly toggle: number
  readonly filter: number
  /** Of page and workers. */
  readonly heap: number
}

/** Watches in the page for what a file leads to; every mark is the time of the frame after it. */
const watch = `
window.marks = {}
const mark = (name) => requestAnimationFrame(() => { window.marks[name] ??= performance.now() })
document.addEventListener('change', ({ target }) => { if (target.type === 'file') window.marks.given = performance.now() }, true)
new MutationObserver(() => {
  if (document.querySelector('.report')) mark('report')
  const crowds = document.querySelector('.map')?.dataset.crowds ?? ''
  if (crowds.includes('own-1') || (!window.isCrowd && document.querySelector('.own-list'))) mark('drawn')
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-crowds'] })`

/** Waits until the picture of the crowd is another, or two frames where the layer is drawn on the page itself; gives the time since the act. */
const reaction = (act: string) => `(async () => {
  const map = document.querySelector('.map')
  const before = map.dataset.crowds
  const start = performance.now()
  ${act}
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  await frame()
  while (window.isCrowd && map.dataset.crowds === before && performance.now() < start + 5000) await frame()
  await frame()
  return performance.now() - start
})()`

const step = (days: number) =>
  `const thumb = [...document.querySelectorAll('#time [type=range]')].at(-1); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(thumb, Number(thumb.value) + ${days}); thumb.dispatchEvent(new Event('input', { bubbles: true }))`
const toggle = `document.querySelector('.own-list li[data-layer-id=own-1] input[type=checkbox]').click()`

async function times(page: Page, there: string, back: string): Promise<number> {
  const found: number[] = []
  for (let run = 0; run < 5; run++)
    for (const act of [there, back]) {
      found.push(await page.evaluate<number>(reaction(act)))
      await page.waitForTimeout(80)
    }
  return median(found)
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-US'
  })
  await page.addInitScript(watch)
  await page.goto(`${address}?lang=en&layers=`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  await page.waitForTimeout(1500)
  return page
}

/** The map without any layer and any file: frame interval of a drag, and memory. */
export async function emptyCost(browser: Browser, address: string): Promise<Pick<OwnCost, 'pan' | 'heap'>> {
  const page = await opened(browser, address)
  const { p95 } = await dragFrames(page, 2)
  const heap = await heapOf(page)
  await page.close()
  return { pan: p95, heap }
}

/** Brings a file and measures all that a reader does with it; a crowd is drawn away from the page and comes a little later. */
export async function ownCost(browser: Browser, address: string, file: string, isCrowd: boolean): Promise<OwnCost> {
  const page = await opened(browser, address)
  await page.evaluate((crowd) => Object.assign(window, { isCrowd: crowd }), isCrowd)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForFunction(
    () => (window as unknown as { marks: { drawn?: number } }).marks.drawn !== undefined,
    null,
    {
      timeout: 60_000
    }
  )
  await page.waitForTimeout(800)
  const { given, report, drawn } = await page.evaluate(
    () => (window as unknown as { marks: { given: number; report: number; drawn: number } }).marks // set by `watch`
  )
  const { p95 } = await dragFrames(page, 2)
  await page.waitForTimeout(400)
  const cost = {
    report: report - given,
    drawn: drawn - given,
    pan: p95,
    toggle: await times(page, toggle, toggle),
    filter: await times(page, step(-5), step(5)),
    heap: await heapOf(page)
  }
  await page.close()
  return cost
}
