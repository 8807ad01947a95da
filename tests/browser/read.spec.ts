import type { Browser, Page } from '@playwright/test'
import { atlantis } from '../atlantis'
import { expect, expectAccessible, test } from './support'

const { strikes, events, sources, file } = atlantis
const all = [...strikes, ...events]

/** A page in a browser that runs no script of the site. */
async function scriptless(browser: Browser, baseURL: string | undefined, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme, ...(baseURL ? { baseURL } : {}) })
  return context.newPage()
}

test('without a script the page of the map tells title, lead, totals and every event in both languages', async ({
  browser,
  baseURL
}) => {
  const page = await scriptless(browser, baseURL, 'light')
  const answers: number[] = []
  page.on('response', (response) => answers.push(response.status()))
  await page.goto('./')
  for (const [language, other] of [
    ['en', 'English'],
    ['es', 'Español']
  ] as const) {
    const part = page.locator(`section[lang="${language}"]`)
    await expect(part).toHaveAccessibleName(other)
    await expect(part.getByRole('heading', { level: 1, name: file.title[language] })).toBeVisible()
    await expect(part.getByText(file.lead[language])).toBeVisible()
    await expect(part.getByText(file.totals.rule[language])).toBeVisible()
    await expect(part.getByRole('img')).toBeVisible()
    const rows = part.locator('table.overview tbody tr')
    await expect(rows).toHaveCount(all.length)
    await expect(rows.filter({ hasText: strikes[0]?.title[language] ?? '' })).toBeVisible()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(2)
  expect(answers.filter((status) => status >= 400)).toEqual([])

  await page.locator('section[lang="es"]').getByRole('link', { name: 'Todo en una página' }).click()
  await expect(page).toHaveURL(/read\/es\.html$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page).toHaveTitle(file.title.es)
  await page.context().close()
})

test('the page to read has every event with its claims, leads to every source, and goes to paper', async ({
  browser,
  baseURL
}) => {
  const page = await scriptless(browser, baseURL, 'dark')
  await page.goto('read/en.html')
  await expect(page.locator('article[id]').filter({ has: page.locator('h3') })).toHaveCount(
    all.length +
      atlantis.deployment.length +
      atlantis.forces.filter(({ total }) => total).length +
      (atlantis.story?.steps ?? 0)
  )
  const [strike] = strikes
  if (!strike) throw new Error('Atlantis has no strikes.')
  await page.getByRole('table').getByRole('link', { name: strike.title.en }).click()
  const entry = page.locator(`[id="${strike.id}"]`)
  await expect(entry).toBeInViewport()
  await expect(entry.locator('table.claims tbody tr')).toHaveCount(strike.claims.length)
  const reference = entry.locator('table.claims a').first()
  const target = (await reference.getAttribute('href')) ?? ''
  await reference.click()
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport()
  await expect(page.locator('ol.sources > li')).toHaveCount(Object.keys(sources).length)

  await page.getByRole('link', { name: 'Leer en español' }).click()
  await expect(page.getByRole('heading', { level: 1, name: file.title.es })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Abrir el mapa' })).toHaveAttribute('href', '../?lang=es')

  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)
  expect(overflow, 'nothing is wider than a narrow phone').toBeLessThanOrEqual(0)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.locator('table.overview')).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(3)
  await page.context().close()
})

/** Leaves a few of what repeats on a page: axe holds every text against what lies behind it, which takes its time. */
async function thin(page: Page): Promise<void> {
  const repeated = 'article:nth-of-type(n + 3), tbody tr:nth-child(n + 4), ol.sources li:nth-child(n + 4)'
  await page.locator(repeated).evaluateAll((elements) => elements.forEach((element) => element.remove()))
}

test('axe finds nothing in what is read without a script', async ({ page, baseURL }) => {
  // axe is a script itself: it sees the page as it is without one when the page's own are taken out and `noscript` is opened.
  await page.route(new URL('./', baseURL).href, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const body = html.replace(/<script\b[^>]*>[^<]*<\/script>/g, '').replace(/<\/?noscript>/g, '')
    await route.fulfill({ response, body })
  })
  await page.goto('./')
  await expect(page.getByRole('table').first()).toBeVisible()
  await thin(page)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('read/es.html')
  await thin(page)
  await expectAccessible(page)
})

test('whoever runs the script loads nothing of all that; search engines and previews find what they look for', async ({
  page
}) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await page.goto('./')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(requested.filter((path) => /\/(read|pictures)\//.test(path))).toEqual([])

  const block = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(block ?? '')).toMatchObject({ '@type': 'Dataset', name: file.title.en, version: file.version })
  await expect(page.locator('link[hreflang="es"]')).toHaveAttribute('href', 'read/es.html')
  const preview = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  const picture = await page.request.get(preview)
  expect(picture.headers()['content-type']).toBe('image/png')
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})
