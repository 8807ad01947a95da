import type { Browser, Page } from '@playwright/test'
import { atRest } from './atRest'
import { reaction } from './reaction'
import { median, type Row } from './row'

const times = 7

/** How long an action of the reader takes until `shown`, a condition in the page, holds and is painted, in milliseconds. */
async function until(page: Page, act: string, shown: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done, fail) => {
    const start = performance.now()
    ${act}
    const look = () => {
      if (${shown}) requestAnimationFrame(() => done(performance.now() - start))
      else if (performance.now() - start > 10000) fail(new Error('It did not come: ' + ${JSON.stringify(shown)}))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })`)
}

const write = (selector: string, text: string) =>
  `{ const field = document.querySelector(${JSON.stringify(selector)}); field.focus(); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)}); field.dispatchEvent(new Event('input', { bubbles: true })) }`

/** How soon a filter, a search and the opening of an event are answered, each after a first time that loads what it needs. */
export async function answerRows(browser: Browser, address: string): Promise<readonly Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  await page.goto(`${address}?lang=en&layers=strikes,forces,events,places`)
  await page.waitForFunction(() => document.querySelector('.map[data-drawn~=lettering]') !== null)
  await atRest(page)

  await page.getByRole('button', { name: 'Filters' }).click()
  const option = '.facet .option input'
  await page.waitForSelector(option)
  const choose = `document.querySelector(${JSON.stringify(option)}).click()`
  const filtered = await reaction(page, choose, choose)

  const hit = '.search [role=option]'
  await page.evaluate(write('.search input', 'a'))
  await page.waitForSelector(hit)
  const searched = []
  for (let i = 0; i < times; i++) {
    await page.evaluate(write('.search input', ''))
    await page.waitForSelector(hit, { state: 'detached' })
    searched.push(await until(page, write('.search input', 'strike'), `document.querySelector('${hit}') !== null`))
  }
  await page.evaluate(write('.search input', ''))

  await page.getByRole('button', { name: 'Table' }).click()
  await page.waitForSelector('[data-feature-id]')
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tr[data-feature-id]')]
      .map(({ dataset }) => dataset['featureId'] ?? '')
      .slice(0, 8)
  )
  const opened = []
  for (const id of ids) {
    const row = `document.querySelector('tr[data-feature-id="${id}"]')`
    opened.push(
      await until(
        page,
        `const heading = document.querySelector('#details h2')?.textContent; (${row}.querySelector('button, a') ?? ${row}).click()`,
        `document.querySelector('#details h2') && document.querySelector('#details h2').textContent !== heading`
      )
    )
    await page.waitForTimeout(150)
  }
  await page.close()
  return [
    { name: 'a filter applied, until the map shows it', value: filtered, unit: 'ms', budget: 34 },
    { name: 'a search, to its list', value: median(searched), unit: 'ms' },
    { name: 'an event opened, to its details', value: median(opened.slice(1)), unit: 'ms' }
  ]
}
