import type { Page } from '@playwright/test'
import { answer, reaction } from './reaction'
import { median, quantile, type Row } from './row'

/** Moves the end of the days shown. */
const step = (days: number) =>
  `(() => { const thumb = [...document.querySelectorAll('#time [type=range]')].at(-1); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(thumb, Number(thumb.value) + ${days}); thumb.dispatchEvent(new Event('input', { bubbles: true })) })()`

/** Milliseconds after which a day that changes nothing on the map has changed nothing. */
const unchanged = 400

/** How soon the map shows another day, with all layers on it that have dates: the last day again and again, and every day in turn. */
export async function dayRows(page: Page, budget: number): Promise<readonly Row[]> {
  await page.evaluate(() => {
    for (const id of ['forces', 'events'])
      document.querySelector<HTMLInputElement>(`[data-layer-id="${id}"] input:not(:checked)`)?.click()
  })
  await page.waitForTimeout(800)
  const last = await reaction(page, step(-1), step(1))
  const days = Number(await page.locator('#time [type=range]').last().getAttribute('max'))
  const answers = []
  for (let day = 0; day < days; day++) {
    const taken = await answer(page, step(-1), unchanged)
    if (taken < unchanged) answers.push(taken)
    await page.waitForTimeout(150)
  }
  if (answers.length < days / 2) throw new Error(`Of ${days} steps of a day only ${answers.length} changed the map.`)
  return [
    { name: 'a day’s step with all that has a date', value: last, unit: 'ms', budget },
    { name: 'a day’s step, every day in turn', value: median(answers), unit: 'ms', budget },
    { name: 'a day’s step, every day in turn, p95', value: quantile(answers, 0.95), unit: 'ms' }
  ]
}
