import type { Page } from '@playwright/test'
import { answer, reaction } from './reaction'
import { median, quantile, type Row } from './row'

/** Moves the end of the days shown. */
const step = (days: number) =>
  `(() => { const thumb = [...document.querySelectorAll('#time [type=range]')].at(-1); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(thumb, Number(thumb.value) + ${days}); thumb.dispatchEvent(new Event('input', { bubbles: true })) })()`

/** Milliseconds after which a day that changes nothing on the map has changed nothing. */
const unchanged = 250
/** Milliseconds between two steps. */
const pause = 100

/** How soon the map shows another day, with all layers on it that have dates: the last day again and again, and every day in turn, back and forth. */
export async function dayRows(page: Page, budget: number): Promise<readonly Row[]> {
  await page.evaluate(() => {
    for (const id of ['forces', 'events'])
      document.querySelector<HTMLInputElement>(`[data-layer-id="${id}"] input:not(:checked)`)?.click()
  })
  await page.waitForTimeout(800)
  const last = await reaction(page, step(-1), step(1))
  const days = Number(await page.locator('#time [type=range]').last().getAttribute('max'))
  const steps = []
  for (let day = 0; day < days; day++) {
    const first = await answer(page, step(-1), unchanged)
    if (first >= unchanged) continue
    const answers = [first]
    while (answers.length < 3) {
      await page.waitForTimeout(pause)
      await answer(page, step(1), unchanged)
      await page.waitForTimeout(pause)
      answers.push(await answer(page, step(-1), unchanged))
    }
    steps.push(median(answers))
    await page.waitForTimeout(pause)
  }
  if (steps.length < days / 2) throw new Error(`Of ${days} steps of a day only ${steps.length} changed the map.`)
  const each = 'a day’s step, every day in turn, the middle of three'
  return [
    { name: 'a day’s step with all that has a date', value: last, unit: 'ms', budget },
    { name: each, value: median(steps), unit: 'ms', budget },
    { name: `${each}, p95`, value: quantile(steps, 0.95), unit: 'ms', budget },
    { name: `${each}, the slowest day`, value: Math.max(...steps), unit: 'ms' }
  ]
}
