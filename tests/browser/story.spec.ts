import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './support'

const story = (page: Page) => page.getByRole('region', { name: 'Story' })
const layer = (page: Page, name: string) => page.getByRole('checkbox', { name })
/** The parameters of the address, once it has come to rest. */
const address = (page: Page) => new URL(page.url()).searchParams

test('the story is read step by step, with what each statement rests on, and gives the reader’s own view back', async ({
  page
}) => {
  await page.goto('/?layers=strikes,rings,graticule&from=2031-03-10')
  await expect(layer(page, 'Graticule')).toBeChecked()
  await page.getByRole('button', { name: /From the order to the open question/ }).click()

  // The first step: its layers, its days, what it marks.
  await expect(story(page).getByRole('heading', { level: 2 })).toHaveText('From the order to the open question')
  await expect(story(page).getByRole('heading', { level: 3 })).toHaveText([
    /An order and a protest/,
    /The strikes/,
    /The open question/
  ])
  await expect(story(page)).toContainText('How 6 strikes killed 13 or 14 people')
  await expect(page.getByText('Step 1 of 3: An order and a protest.')).toHaveText(
    'Step 1 of 3: An order and a protest. The map shows Political events, Poseidonia and other places and Sea and country names, 1 to 31 March 2031. Marked: Atlantis protests.'
  )
  await expect.poll(() => page.url()).toMatch(/\?v=1&lang=en&story=1$/)
  await expect(page.getByRole('region', { name: 'Details' })).toHaveCount(0)
  await expect(story(page).getByRole('button', { name: 'Previous' })).toBeDisabled()
  await expectAccessible(page)

  // What a statement rests on, and the way to the details.
  const mark = story(page)
    .getByRole('button', { name: /^Note 2: 1 source/ })
    .first()
  await mark.click()
  await expect(mark).toHaveAttribute('aria-expanded', 'true')
  await expect(story(page).locator('.story-note')).toContainText('12 Mar 2031')
  await mark.click()
  await expect(story(page).locator('.story-note')).toHaveCount(0)

  // By button, by key, by the table of contents.
  await story(page).getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => address(page).get('story')).toBe('2')
  await expect(page.locator('#summary')).toContainText('6 strikes')
  await story(page)
    .getByRole('heading', { name: /The strikes/ })
    .click()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => address(page).get('story')).toBe('3')
  await expect(story(page).getByRole('button', { name: 'Next' })).toBeDisabled()
  await story(page)
    .getByRole('button', { name: /^Note 1/ })
    .last()
    .click()
  await story(page).getByRole('button', { name: 'Open: Strike 1: south of Poseidonia' }).first().click()
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('Strike 1')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => address(page).get('story')).toBe('3')
  await page.goBack()
  await expect.poll(() => address(page).get('story')).toBe('2')
  await expect(page.locator('[data-step="2"]')).toHaveAttribute('aria-current', 'step')

  // Leaving.
  await page.getByRole('button', { name: 'Close: Story' }).click()
  await expect(story(page)).toHaveCount(0)
  await expect.poll(() => address(page).get('story')).toBeNull()
  expect(address(page).get('layers')).toBe('strikes,rings,graticule')
  expect(address(page).get('from')).toBe('2031-03-10')
  expect(address(page).get('view')).toBeNull()
})

test('a reader may step aside and come back, reload, and still leave to their own view', async ({ page }) => {
  await page.goto('/?layers=strikes,graticule')
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Story' }).click()
  await expect.poll(() => address(page).get('story')).toBe('1')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const back = page.getByRole('button', { name: 'Back to step 1' })
  await expect(back).toBeVisible()
  await expect.poll(() => address(page).get('view')).not.toBeNull()
  await back.click()
  await expect(back).toHaveCount(0)
  await expect.poll(() => address(page).get('view')).toBeNull()

  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Layers' }).click()
  await expect(layer(page, 'Political events')).toBeChecked()
  await layer(page, 'Graticule').check()
  await expect.poll(() => address(page).get('layers')).toContain('graticule')
  await page.reload()
  const again = page.getByRole('button', { name: 'Back to step 1' })
  await again.click()
  await expect.poll(() => address(page).get('layers')).toBeNull()
  await page.getByRole('button', { name: 'Close: Story' }).click()
  await expect.poll(() => address(page).get('layers')).toBe('strikes,graticule')
})

test('scrolling turns the steps', async ({ page }) => {
  await page.goto('/?story=1')
  await expect(story(page).locator('[data-step="1"]')).toHaveAttribute('aria-current', 'step')
  await story(page)
    .locator('.panel-body')
    .evaluate((body) => {
      const second = body.querySelector<HTMLElement>('[data-step="2"]')
      body.scrollTop += (second?.getBoundingClientRect().top ?? 0) - body.getBoundingClientRect().top - 40
    })
  await expect.poll(() => address(page).get('story')).toBe('2')
  await expect(page.locator('#summary')).toContainText('6 strikes')
})

test('a link opens the story at its step, embedded and on a phone, in either language, by swipe, with the map in sight', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce'
  })
  const page = await context.newPage()
  await page.goto('/?lang=es&story=2&embed=1')
  const panel = page.getByRole('region', { name: 'Relato' })
  await expect(panel.locator('[data-step="2"]')).toHaveAttribute('aria-current', 'step')
  await expect(panel).toContainText('De 6 ataques, 4 ocurrieron en el mar de Atlas; dos pueden acotarse a un círculo.')
  const [sheet, map] = [await panel.boundingBox(), await page.locator('#map').boundingBox()]
  if (!sheet || !map) throw new Error('The sheet or the map is not there.')
  expect(sheet.y - map.y, 'the map above the sheet').toBeGreaterThan(200)
  expect(sheet.height, 'room to read').toBeGreaterThan(250)
  await expectAccessible(page)

  await panel.locator('.panel-body').evaluate((body) => {
    const touch = (x: number) => new Touch({ identifier: 1, target: body, clientX: x, clientY: 500 })
    const send = (type: string, x: number) =>
      body.dispatchEvent(
        new TouchEvent(type, {
          bubbles: true,
          touches: type === 'touchend' ? [] : [touch(x)],
          changedTouches: [touch(x)]
        })
      )
    send('touchstart', 300)
    send('touchend', 120)
  })
  await expect.poll(() => new URL(page.url()).search).toBe('?v=1&lang=es&embed=1&story=3')
  await context.close()
})

test('a flight is over within a second and a half, shows the map all the way, and ends where a hand takes hold', async ({
  page
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.goto('/?story=1')
  await expect(story(page).locator('[data-step="1"]')).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('.flight')).toHaveCount(0)
  // Every frame of the flight is looked at: how much of it is neither water nor drawn.
  await page.evaluate(() => {
    const seen = { frames: 0, least: 1, ended: false }
    Object.assign(window, { seen })
    new MutationObserver((records) => {
      for (const { removedNodes } of records)
        if ([...removedNodes].some((node) => node instanceof HTMLElement && node.className === 'flight'))
          seen.ended = true
    }).observe(document.querySelector('.map')!, { childList: true })
    const look = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.flight')
      const context = canvas?.getContext('2d', { willReadFrequently: true })
      if (canvas && context) {
        const colours = new Set<string>()
        for (let x = 5; x < canvas.width; x += Math.floor(canvas.width / 24))
          for (let y = 5; y < canvas.height; y += Math.floor(canvas.height / 16))
            colours.add(context.getImageData(x, y, 1, 1).data.join())
        seen.frames += 1
        seen.least = Math.min(seen.least, colours.size > 3 ? 1 : 0)
      }
      if (!seen.ended) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await story(page).getByRole('button', { name: 'Next' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: { ended: boolean } }).seen.ended))
    .toBe(true)
  const { frames, least } = await page.evaluate(
    () => (window as unknown as { seen: { frames: number; least: number } }).seen
  )
  expect(frames).toBeGreaterThan(0)
  expect(least, 'no frame is empty').toBe(1)
  await expect.poll(() => page.url()).toMatch(/story=2$/)

  // Touched on its way, the map stays where it was touched, and the way back is offered.
  await page.evaluate(() => {
    const map = document.querySelector('.map')!
    const watcher = new MutationObserver(() => {
      if (!map.querySelector('.flight')) return
      watcher.disconnect()
      // Three frames on.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => requestAnimationFrame(() => map.dispatchEvent(new PointerEvent('pointerdown'))))
      )
    })
    watcher.observe(map, { childList: true })
  })
  await story(page).getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('button', { name: 'Back to step 3' })).toBeVisible()
  await expect(page.locator('.flight')).toHaveCount(0)
})

test('a step that names what the data do not have is left out with a notice; without its file the story says so', async ({
  page,
  faults
}) => {
  await page.route(/data\/story-en-.*\.json/, async (route) => {
    const answer = await route.fetch()
    const told = await answer.json()
    told.steps[1] = { ...told.steps[1], paragraphs: [], missing: ['strike-99'] }
    await route.fulfill({ response: answer, json: told })
  })
  await page.goto('/?story=2')
  await expect(
    page.getByText('Step 2 of the story is left out: it names something that the data do not have (strike-99).')
  ).toBeVisible()
  await expect.poll(() => address(page).get('story')).toBe('3')
  await expect(story(page).locator('[data-step]')).toHaveCount(2)
  await story(page).getByRole('button', { name: 'Previous' }).click()
  await expect.poll(() => address(page).get('story')).toBe('1')

  faults.allow(/404|Failed to load resource/)
  await page.unroute(/data\/story-en-.*\.json/)
  await page.route(/data\/story-en-.*\.json/, (route) => route.fulfill({ status: 404 }))
  await page.goto('/?story=1')
  await expect(story(page)).toContainText('The story did not arrive.')
  await page.unroute(/data\/story-en-.*\.json/)
  await story(page).getByRole('button', { name: 'Try again' }).click()
  await expect(story(page)).toContainText('How 6 strikes killed')
})

test('printed, the story is an article with all its sources and nothing else', async ({ page }) => {
  await page.goto('/?story=2')
  await expect(story(page).locator('[data-step="2"]')).toHaveAttribute('aria-current', 'step')
  await page.emulateMedia({ media: 'print' })
  await expect(story(page).getByText('The open question').last()).toBeVisible()
  await expect(story(page).getByRole('heading', { name: 'Sources of this step' })).toHaveCount(3)
  await expect(page.locator('#map')).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(story(page).getByRole('button', { name: 'Next' })).toBeHidden()
})
