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

/** Days that were slowest and are stepped more often: of three answers one day in eighty is slow by chance. */
const suspects = 4
const often = 11

/** A day that changes the map, by how many steps it lies before the last, and how soon it was shown each time. */
interface Stepped {
  readonly day: number
  readonly answers: readonly number[]
}

/** Steps to the day before and back, so many times, and stays there. */
async function stepped(page: Page, times: number, first?: number): Promise<readonly number[]> {
  const answers = [first ?? (await answer(page, step(-1), unchanged))]
  while (answers.length < times) {
    await page.waitForTimeout(pause)
    await answer(page, step(1), unchanged)
    await page.waitForTimeout(pause)
    answers.push(await answer(page, step(-1), unchanged))
  }
  await page.waitForTimeout(pause)
  return answers
}

/** Every day that changes the map, from the last to the first. */
async function everyDay(page: Page, days: number): Promise<readonly Stepped[]> {
  const all: Stepped[] = []
  for (let day = 0; day < days; day++) {
    const first = await answer(page, step(-1), unchanged)
    if (first < unchanged) all.push({ day, answers: await stepped(page, 3, first) })
  }
  if (all.length < days / 2) throw new Error(`Of ${days} steps of a day only ${all.length} changed the map.`)
  return all
}

/** Of the days that were slowest the middle of many answers, the slowest. */
async function slowest(page: Page, all: readonly Stepped[], days: number): Promise<number> {
  const chosen = all.toSorted((one, other) => median(other.answers) - median(one.answers)).slice(0, suspects)
  const medians: number[] = []
  for (const { day, answers } of chosen) {
    // From the first day, where the walk ended, to the one after it.
    await answer(page, step(days - day), unchanged)
    await page.waitForTimeout(2 * pause)
    medians.push(median([...answers, ...(await stepped(page, often - answers.length))]))
    await answer(page, step(-days), unchanged)
    await page.waitForTimeout(2 * pause)
  }
  return Math.max(...medians)
}

/** How soon the map shows another day, with all layers on it that have dates: the last day again and again, and every day in turn, back and forth. */
export async function dayRows(page: Page, budget: number): Promise<readonly Row[]> {
  await page.evaluate(() => {
    for (const id of ['forces', 'events'])
      document.querySelector<HTMLInputElement>(`[data-layer-id="${id}"] input:not(:checked)`)?.click()
  })
  await page.waitForTimeout(800)
  const last = await reaction(page, step(-1), step(1))
  const days = Number(await page.locator('#time [type=range]').last().getAttribute('max'))
  const all = await everyDay(page, days)
  const medians = all.map(({ answers }) => median(answers))
  const each = 'a day’s step, every day in turn'
  return [
    { name: 'a day’s step with all that has a date', value: last, unit: 'ms', budget },
    { name: `${each}, the middle of three`, value: median(medians), unit: 'ms', budget },
    { name: `${each}, the middle of three, p95`, value: quantile(medians, 0.95), unit: 'ms', budget },
    {
      name: `${each}, the slowest day, the middle of ${often}`,
      value: await slowest(page, all, days),
      unit: 'ms',
      budget
    }
  ]
}
