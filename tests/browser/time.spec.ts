import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support'

const time = (page: Page) => page.getByRole('region', { name: 'Time', exact: true })
const first = (page: Page) => page.getByRole('slider', { name: 'First day shown' })
const last = (page: Page) => page.getByRole('slider', { name: 'Last day shown' })
const summary = (page: Page) => page.locator('#summary')
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const days = (page: Page) => time(page).locator('.time-long')

async function open(page: Page, search = '') {
  await page.goto(`./${search}`)
  // Before it can be used it is only drawn.
  await expect(page.locator('.frame:not([inert]) > .time:not([inert])')).toBeVisible()
}

async function middle(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('The element has no box.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width }
}

test('arrow keys move an end by a day, Page keys by a week, Home and End to the ends', async ({ page }) => {
  await open(page)
  await expect(first(page)).toHaveAttribute('aria-valuetext', '1 March 2031')
  await expect(last(page)).toHaveAttribute('aria-valuetext', '30 June 2031')

  await first(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(first(page)).toHaveAttribute('aria-valuetext', '2 March 2031')
  await page.keyboard.press('PageUp')
  await expect(first(page)).toHaveAttribute('aria-valuetext', '9 March 2031')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('PageDown')
  await expect(first(page)).toHaveAttribute('aria-valuetext', '1 March 2031')

  await last(page).focus()
  await page.keyboard.press('PageDown')
  await expect(last(page)).toHaveAttribute('aria-valuetext', '23 June 2031')
  await page.keyboard.press('End')
  await expect(last(page)).toHaveAttribute('aria-valuetext', '30 June 2031')
  await page.keyboard.press('Home')
  await expect(last(page), 'the last day stops at the first').toHaveAttribute('aria-valuetext', '1 March 2031')
  await expect(days(page)).toHaveText('1 March 2031')
  await expect.poll(() => parameter(page, 'to')).toBe('2031-03-01')
})

test('the chosen days are in the link, and the summary says them once the reader rests', async ({ page }) => {
  await open(page, '?from=2031-04-01&to=2031-05-05')
  await expect(summary(page)).toContainText('3 of 6 strikes, 1 April to 5 May 2031')
  await expect(summary(page)).toContainText(/6 of 14 events; 1 cannot be placed/)

  await last(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(days(page)).toHaveText('1 April to 4 May 2031')
  expect(await summary(page).textContent(), 'not announced with every step').toContain('5 May')
  await expect(summary(page)).toContainText('1 April to 4 May 2031')
  await expect.poll(() => parameter(page, 'to')).toBe('2031-05-04')
  expect(parameter(page, 'from')).toBe('2031-04-01')
})

test('the stretch is carried by dragging it, and a whole drag is one step to undo and one step back', async ({
  page
}) => {
  await open(page, '?from=2031-04-01&to=2031-04-30')
  const chosen = await middle(time(page).locator('.time-chosen'))
  const day = chosen.width / 30
  await page.mouse.move(chosen.x, chosen.y)
  await page.mouse.down()
  for (const step of [2, 4, 6, 8, 10]) await page.mouse.move(chosen.x + step * day, chosen.y)
  await page.mouse.up()
  await expect(days(page)).toHaveText('11 April to 10 May 2031')
  await expect.poll(() => parameter(page, 'from')).toBe('2031-04-11')

  await page.keyboard.press('Control+z')
  await expect(days(page)).toHaveText('1 to 30 April 2031')
  await expect(time(page).getByRole('button', { name: 'Undo' })).toBeDisabled()
  await expect.poll(() => parameter(page, 'from')).toBe('2031-04-01')
  await page.goBack()
  await expect(days(page)).toHaveText('11 April to 10 May 2031')
})

test('an end is dragged by its grip, also where both ends stand on one day', async ({ page }) => {
  await open(page, '?from=2031-04-15&to=2031-04-15')
  const chosen = await middle(time(page).locator('.time-chosen'))
  const grab = async (from: number, to: number) => {
    await page.mouse.move(from, chosen.y)
    await page.mouse.down()
    await page.mouse.move((from + to) / 2, chosen.y)
    await page.mouse.move(to, chosen.y)
    await page.mouse.up()
  }
  await grab(chosen.x - chosen.width / 2 - 6, chosen.x - chosen.width / 2 - 6 - 10 * chosen.width)
  await expect(days(page)).toHaveText('5 to 15 April 2031')
  await grab(chosen.x + chosen.width / 2 + 6, chosen.x + chosen.width / 2 + 6 + 10 * chosen.width)
  await expect(days(page)).toHaveText('5 to 25 April 2031')
})

test('a tap on a bar chooses its week, and the whole period comes back with one button', async ({ page }) => {
  await open(page)
  const plot = time(page).locator('.time-plot')
  const box = await plot.boundingBox()
  // 12 March 2031 is a Wednesday: day 11 of 122.
  await plot.click({ position: { x: ((box?.width ?? 0) * 11.5) / 122, y: 20 } })
  await expect(days(page)).toHaveText('10 to 16 March 2031')
  await time(page).getByRole('button', { name: 'Whole period' }).click()
  await expect(days(page)).toHaveText('1 March to 30 June 2031')
  await expect.poll(() => parameter(page, 'from')).toBe(null)
})

test('steps go from one day with an event to the next', async ({ page }) => {
  await open(page)
  const step = async (name: string, day: string) => {
    await time(page).getByRole('button', { name }).click()
    await expect(last(page)).toHaveAttribute('aria-valuetext', day)
  }
  await step('Next event', '5 March 2031')
  await expect(time(page).getByRole('button', { name: /Lemuria orders action/ })).toBeVisible()
  await step('Next event', '8 March 2031')
  await step('Next event', '12 March 2031')
  await step('Previous event', '8 March 2031')
})

test('play lets the days pass by jumps, pause stops them, and a hand on an end stops them too', async ({ page }) => {
  await open(page)
  await time(page).getByRole('combobox', { name: 'Speed' }).selectOption('fast')
  await time(page).getByRole('button', { name: 'Play' }).click()
  await expect(last(page)).toHaveAttribute('aria-valuetext', '1 March 2031')
  await expect(last(page)).toHaveAttribute('aria-valuetext', '5 March 2031')
  await expect(last(page), 'with reduced motion nothing lies between two events').toHaveAttribute(
    'aria-valuetext',
    '8 March 2031'
  )
  await time(page).getByRole('button', { name: 'Pause' }).click()
  await expect(time(page).getByRole('button', { name: 'Play' })).toBeVisible()

  await time(page).getByRole('button', { name: 'Play' }).click()
  await last(page).press('ArrowLeft')
  await expect(time(page).getByRole('button', { name: 'Play' })).toBeVisible()
})

test('with motion, play goes day by day to the end and stops there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page, '?to=2031-06-26')
  await time(page).getByRole('combobox', { name: 'Speed' }).selectOption('fast')
  await time(page).getByRole('button', { name: 'Play' }).click()
  await expect(time(page).getByRole('button', { name: 'Play' })).toBeVisible()
  await expect(last(page)).toHaveAttribute('aria-valuetext', '30 June 2031')
})

test('as known on: a day can be given and cleared, and says what it does', async ({ page }) => {
  await open(page)
  const known = time(page).getByLabel('As known on')
  await expect(known).toHaveAccessibleDescription('Shows only what had been published by this day.')
  await known.fill('2031-04-10')
  await expect(known).toHaveAccessibleDescription('Shows only what had been published by 10 April 2031.')
  await expect(summary(page)).toContainText('3 of 6 strikes, 1 March to 30 June 2031')
  await expect.poll(() => parameter(page, 'known')).toBe('2031-04-10')
  await time(page).getByRole('button', { name: 'Show what is known now' }).click()
  await expect(known).toHaveValue('')
  await expect(summary(page)).toContainText(/\. 6 strikes, /)
})

test('reset view brings the view on arrival, and undo takes that back', async ({ page }) => {
  await open(page, '?from=2031-04-01&known=2031-05-20&layers=strikes')
  await time(page).getByRole('button', { name: 'Reset view' }).click()
  await expect(days(page)).toHaveText('1 March to 30 June 2031')
  await expect.poll(() => [parameter(page, 'known'), parameter(page, 'layers')]).toEqual([null, null])
  await time(page).getByRole('button', { name: 'Undo' }).click()
  await expect(days(page)).toHaveText('1 April to 30 June 2031')
  await expect.poll(() => [parameter(page, 'known'), parameter(page, 'layers')]).toEqual(['2031-05-20', 'strikes'])
})

test('undo does not take over where a text is written', async ({ page }) => {
  await open(page)
  await last(page).press('ArrowLeft')
  await expect(days(page)).toHaveText('1 March to 29 June 2031')
  await time(page).getByLabel('As known on').press('Control+z')
  await expect(days(page)).toHaveText('1 March to 29 June 2031')
  await last(page).press('Control+z')
  await expect(days(page)).toHaveText('1 March to 30 June 2031')
})

test('many key presses within one frame become two changes of the view: the first at once, the others together', async ({
  page
}) => {
  await open(page)
  const changes = await last(page).evaluate(async (slider: HTMLInputElement) => {
    let seen = 0
    const watch = new MutationObserver(() => (seen += 1))
    watch.observe(slider, { attributeFilter: ['aria-valuetext'] })
    for (let day = 1; day <= 40; day += 1) {
      slider.valueAsNumber -= 1
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return { seen, text: slider.getAttribute('aria-valuetext') }
  })
  expect(changes).toEqual({ seen: 2, text: '21 May 2031' })
})

test('at 320 pixels the bar is low, its targets fit a thumb, and what is known lies behind one button', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-US',
    ...(baseURL ? { baseURL } : {})
  })
  const page = await context.newPage()
  await open(page)
  const bar = await time(page).boundingBox()
  expect(bar?.height).toBeLessThanOrEqual(96)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  for (const button of await time(page).getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(
      [box?.width, box?.height].every((size) => (size ?? 0) >= 44),
      (await button.getAttribute('aria-label')) ?? ''
    ).toBe(true)
  }
  await expect(time(page).getByLabel('As known on')).toBeHidden()
  await time(page).getByRole('button', { name: 'More about time' }).click()
  await expect(time(page).getByLabel('As known on')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(time(page).getByLabel('As known on')).toBeHidden()
  await expect(time(page).getByRole('button', { name: 'More about time' })).toBeFocused()
  await context.close()
})

test('the bar speaks Spanish and axe finds nothing in it, light or dark', async ({ page }) => {
  await open(page, '?to=2031-05-05')
  await expectAccessible(page)
  await page.goto('./?lang=es&theme=dark&from=2031-04-01&to=2031-05-05&known=2031-05-20')
  await expect(page.getByRole('region', { name: 'Tiempo', exact: true })).toContainText(
    'del 1 de abril al 5 de mayo de 2031'
  )
  await expect(summary(page)).toContainText('3 de 6 ataques, del 1 de abril al 5 de mayo de 2031')
  await expectAccessible(page)
})

test('counts follow once the map shows a change, not before', async ({ page }) => {
  await page.goto('./?lang=en&to=2031-04-03')
  await expect(page.locator('.map[data-drawn~=lettering]')).toBeVisible()
  const row = page.locator('[data-layer-id=strikes]')
  const count = () => row.locator('.count').textContent()
  await expect(page.locator('.frame:not([inert]) > .time:not([inert])')).toBeVisible()
  await expect(row.locator('.count')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    Object.assign(window, { seen: [] })
    const watch = (what: string, element: Element, how: MutationObserverInit) =>
      new MutationObserver(() => (window as unknown as { seen: string[] }).seen.push(what)).observe(element, how)
    watch('map', document.querySelector('canvas.sheet')!, { attributes: true, attributeFilter: ['data-laid'] })
    watch('count', document.querySelector('[data-layer-id=strikes]')!, { characterData: true, subtree: true })
  })
  await page.locator('#time [type=range]').last().focus()
  const before = await count()
  for (let press = 0; press < 4 && (await count()) === before; press++) {
    await page.evaluate(() => Object.assign(window, { seen: [] }))
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(500)
  }
  expect(await count()).not.toBe(before)
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen) // set above
  expect(seen).toContain('count')
  expect(seen[0], seen.join(' ')).toBe('map')
})
