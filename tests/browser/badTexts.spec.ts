import type { Page } from '@playwright/test'
import { expect, test, tooWide } from './support'

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik'.repeat(3)
const hebrew = 'שלום לכל הקוראים של המפה הזאת, זהו טקסט ארוך מימין לשמאל'
const emoji = '🚤🌊👩‍✈️🇦🇹'
const long = `${word} ${'and so on and on '.repeat(30)}`

type Item = { id: string; title: object; summary: object } & Record<string, unknown>

/** Serves Atlantis with texts such as nobody should write: too long, from right to left, of pictures, or none at all. */
async function spoil(page: Page): Promise<void> {
  await page.route('**/data/situation-en-*.json', async (route) => {
    const response = await route.fetch()
    const file = (await response.json()) as {
      situation: { strikes: Item[]; events: Item[]; sources: Record<string, Record<string, unknown>> }
    }
    const { strikes, events, sources } = file.situation
    const [many, bare] = strikes
    const [event] = events
    if (!many || !bare || !event) throw new Error('Atlantis has two strikes and an event.')
    const like = Object.values(sources)[0]
    for (let number = 0; number < 200; number++)
      sources[`many-${number}`] = {
        ...like,
        title: number % 3 === 0 ? hebrew : `${long} ${number}`,
        publisher: number % 2 === 0 ? `${hebrew} ${number}` : `${word} ${number}`,
        published: '2031-03-08'
      }
    const ids = Array.from({ length: 200 }, (_, number) => `many-${number}`)
    Object.assign(many, {
      title: { en: `Strike 1: ${long}` },
      summary: { en: hebrew },
      note: { en: `${emoji} ${long}` },
      sources: ids,
      claims: (many['claims'] as object[]).map((claim) => ({
        ...claim,
        note: { en: `${hebrew} ${word}` },
        sources: ids
      }))
    })
    for (const key of ['note', 'group']) delete bare[key]
    Object.assign(bare, { claims: [], conflicts: [], laterReports: [], rejected: [] })
    Object.assign(bare['where'] as object, { said: [] })
    Object.assign(event, { title: { en: `${emoji} ${hebrew}` }, summary: { en: emoji.repeat(200) } })
    await route.fulfill({ response, json: file })
  })
}

for (const [screen, viewport] of [
  ['desk', { width: 1440, height: 900 }],
  ['phone', { width: 360, height: 740 }]
] as const)
  test(`the layout bears texts of any length, direction and kind, 200 sources, and none: ${screen}`, async ({
    page
  }) => {
    await spoil(page)
    await page.setViewportSize(viewport)
    await page.goto('./?lang=en&sel=strike-01&layers=strikes,events,places')
    const details = page.getByRole('region', { name: 'Details' })
    await expect(details.getByRole('heading', { level: 2 })).toContainText(word)
    await expect(details.locator('.sources li')).toHaveCount(200)
    expect(await tooWide(page)).toEqual([])

    const startsRight = await details.locator('.summary').evaluate((paragraph) => {
      const range = document.createRange()
      range.setStart(paragraph.firstChild ?? paragraph, 0)
      range.setEnd(paragraph.firstChild ?? paragraph, 1)
      return paragraph.getBoundingClientRect().right - range.getBoundingClientRect().right < 4
    })
    expect(startsRight, 'a text from right to left begins on the right').toBe(true)
    const title = await details.getByRole('heading', { level: 2 }).boundingBox()
    const close = details.getByRole('button', { name: 'Close: Details' })
    await expect(close, 'a long title leaves the way out in sight').toBeInViewport()
    expect(title?.width).toBeLessThan(viewport.width - 40)
    const body = await details.locator('.panel-body').boundingBox()
    expect(body?.height, 'and leaves room to read').toBeGreaterThan(120)

    await details.getByRole('button', { name: 'Next' }).click()
    await expect(details.getByRole('heading', { level: 2 })).toContainText('Strike 2')
    await expect(details).not.toContainText(/undefined|null|NaN/)
    await close.click()

    await page.locator('[data-opens=events]').click()
    await expect(page.locator('#events')).toContainText(hebrew)
    expect(await tooWide(page)).toEqual([])
    await page.locator('[data-opens=events]').click()
    await page.getByRole('combobox', { name: 'Search' }).fill('Donau')
    await expect(page.locator('.search-list [role=option]').first()).toBeVisible()
    expect(await tooWide(page)).toEqual([])
    await page.getByRole('combobox', { name: 'Search' }).fill('')
    await page.getByRole('button', { name: 'Sources', exact: true }).click()
    await expect(page.locator('#sources .source-rows li').first()).toBeVisible()
    expect(await tooWide(page)).toEqual([])
  })
