import type { Page } from '@playwright/test'
import { median } from './row'

/** How long until the frame in which the map shows what an action changes, in milliseconds; of no action, until the second frame. */
export async function reaction(page: Page, act: string, undo: string, times = 7): Promise<number> {
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
