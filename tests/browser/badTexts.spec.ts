import type { Page } from '@playwright/test'
import { expect, pressTool, test, tooWide } from './support'

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik'.repeat(3)
const hebrew = 'שלום לכל הקוראים של המפה הזאת, זהו טקסט ארוך מימין לשמאל'
const emoji = '🚤🌊👩‍✈️🇦🇹'
const long = `${word} ${'and so on and on '.repeat(30)}`

type Json = Record<string, unknown>

const ids = Array.from({ length: 200 }, (_, number) => `many-${number}`)

/** Sources with long titles and publishers, two in three from left to right. */
const many = Object.fromEntries(
  ids.map((id, number) => [
    id,
    {
      title: number % 3 === 0 ? hebrew : `${long} ${number}`,
      publisher: number % 2 === 0 ? `${hebrew} ${number}` : `${word} ${number}`,
      newsroom: id,
      published: '2031-03-08',
      language: number % 3 === 0 ? 'he' : 'en',
      url: `https://example.org/${id}`
    }
  ])
)

/** Serves Atlantis with texts such as nobody should write: too long, from right to left, of pictures, or none at all. */
async function spoil(page: Page): Promise<void> {
  await page.route('**/data/situation-en-*.json', async (route) => {
    const response = await route.fetch()
    const file = (await response.json()) as { situation: { strikes: Json[]; events: Json[] } }
    const { strikes, events } = file.situation
    Object.assign(strikes[0] ?? {}, { title: { en: `Strike 1: ${long}` }, sources: ids })
    Object.assign(events[0] ?? {}, { title: { en: `${emoji} ${hebrew}` } })
    await route.fulfill({ response, json: file })
  })
  await page.route('**/data/evidence-en-*.json', async (route) => {
    const response = await route.fetch()
    const parts = (await response.json()) as Json[]
    for (const part of parts) {
      // Told by their places in the list of strikes.
      const { 0: first, 1: second } = (part['strikes'] ?? {}) as Record<number, Json>
      if (first) {
        const claims = (first['claims'] as Json[]).map((claim) => ({
          ...claim,
          note: { en: `${hebrew} ${word}` },
          sources: ids
        }))
        Object.assign(first, { summary: { en: hebrew }, note: { en: `${emoji} ${long}` }, claims })
      }
      if (second) {
        Object.assign(second, { claims: [], conflicts: [], laterReports: [], rejected: [] })
        Object.assign(second['where'] as Json, { said: [] })
      }
      if (part['sources']) Object.assign(part['sources'], many)
    }
    // One part to a line, as the build writes them.
    await route.fulfill({ response, body: `[\n${parts.map((part) => JSON.stringify(part)).join(',\n')}\n]` })
  })
}

for (const [screen, viewport] of [
  ['desk', { width: 1440, height: 900 }],
  ['phone', { width: 360, height: 740 }]
] as const)
  test(`the layout bears texts of any length, direction and kind, 200 sources, and none: ${screen}`, async ({
    page
  }) => {
    test.setTimeout(60_000)
    await spoil(page)
    await page.setViewportSize(viewport)
    await page.goto('./?lang=en&sel=strike-01&layers=strikes,events,places')
    const details = page.getByRole('region', { name: 'Details' })
    await expect(details.getByRole('heading', { level: 2 })).toContainText(word, { timeout: 20_000 })
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
    await pressTool(page, 'Sources')
    await expect(page.locator('#sources .source-rows li').first()).toBeVisible()
    expect(await tooWide(page)).toEqual([])
  })
