import type { Page } from '@playwright/test'
import { median } from './row'

/** Milliseconds after which a map that shows nothing new will not. */
const patience = 2000

/** How long until the frame in which the map shows what an action changes, in milliseconds; of no action, until the second frame. */
export function answer(page: Page, act: string, wait = patience): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    const sheet = document.querySelector('canvas.sheet')
    const before = sheet.dataset.laid
    const start = performance.now()
    ;${act};
    if (${act === ''}) { await frame(); await frame() }
    else while (sheet.dataset.laid === before && performance.now() - start < ${wait}) await frame()
    return performance.now() - start
  })()`)
}

/** The middle of several answers to an action, each of which is taken back. */
export async function reaction(page: Page, act: string, undo: string, times = 7): Promise<number> {
  const runs = []
  for (let i = 0; i < times; i++) {
    runs.push(await answer(page, act))
    await page.waitForTimeout(150)
    await answer(page, undo)
    await page.waitForTimeout(150)
  }
  return median(runs)
}
