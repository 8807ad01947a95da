import type { Page } from '@playwright/test'
import { resolveBrowser } from '../../tools/browser.mjs'
import { expect, pressTool, test } from './support'

/*
 * Twelve states of the page beside the pictures in `visual/`. A share of one pixel in a hundred may differ, see
 * playwright.config.ts. Drawn anew with: npm test -- browser visual --update-snapshots
 */

// The bundled browser brings its fonts and draws the same everywhere; another one smooths letters its own way.
const { env } = await resolveBrowser()
const isBundled = env['FONTCONFIG_FILE'] !== undefined
const reason = isBundled ? '' : ' (skipped: the pictures are drawn with the bundled browser, another one is in use)'

const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }
const onSide = { width: 740, height: 360 }
const everything = 'strikes,deployment-area,forces,events,places,rings,belts,disputes,names,graticule'

interface State {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly query?: string
  /** Whether the key of the first visit is still there. */
  readonly firstVisit?: true
  /** What comes when it is first opened, and is waited for. */
  readonly shows?: string
  readonly act?: (page: Page) => Promise<void>
}

const states: readonly State[] = [
  { name: 'desk-first-visit', size: desk, firstVisit: true, shows: '.first-use' },
  {
    name: 'desk-layers-dark-spanish',
    size: desk,
    query: '?lang=es&theme=dark',
    shows: '#layers',
    act: (page) => pressTool(page, 'Capas')
  },
  { name: 'desk-details', size: desk, query: '?sel=strike-01', shows: '#details' },
  {
    name: 'desk-everything-dark',
    size: desk,
    query: `?theme=dark&layers=${everything}&from=2031-03-20&known=2031-05-20`
  },
  {
    name: 'desk-table',
    size: desk,
    query: '?kind=strike',
    shows: '#events',
    act: (page) => page.getByRole('button', { name: 'Table', exact: true }).click()
  },
  { name: 'phone-first-visit', size: phone, firstVisit: true, shows: '.first-use' },
  { name: 'phone-details-dark-spanish', size: phone, query: '?lang=es&theme=dark&sel=strike-01', shows: '#details' },
  {
    name: 'phone-details-full',
    size: phone,
    query: '?sel=strike-01',
    shows: '#details',
    act: (page) => page.locator('#details').getByRole('slider').press('End')
  },
  {
    name: 'phone-layers',
    size: phone,
    query: `?layers=${everything}`,
    shows: '#layers',
    act: (page) => pressTool(page, 'Layers')
  },
  { name: 'phone-more', size: phone, act: (page) => page.getByRole('button', { name: 'More', exact: true }).click() },
  { name: 'phone-on-its-side-details', size: onSide, query: '?sel=strike-01', shows: '#details' },
  { name: 'embedded-dark', size: { width: 640, height: 480 }, query: '?embed=1&theme=dark' }
]

for (const [screen, own] of [
  ['desk', states.filter(({ size }) => size === desk)],
  ['phone', states.filter(({ size }) => size !== desk)]
] as const)
  test.describe(screen, () => {
    test.use(screen === 'phone' ? { hasTouch: true, isMobile: true } : {})
    for (const { name, size, query = '', firstVisit, shows, act } of own)
      test(`the page looks as in ${name}.png${reason}`, async ({ page }) => {
        test.skip(!isBundled)
        await page.setViewportSize(size)
        if (!firstVisit) await page.addInitScript(() => localStorage.setItem('map-key-dismissed', '1'))
        await page.goto(`./${query}`)
        await expect(page.locator('.map[data-drawn~=lettering]')).toBeAttached()
        // On a desk the layers are open from the start.
        const layers = page.locator('.rail button[aria-pressed=true]')
        if (screen === 'desk' && (await layers.count()) > 0) await layers.first().click()
        await act?.(page)
        if (shows) await expect(page.locator(shows)).toBeVisible()
        await page.mouse.move(size.width / 2, 4)
        await page.evaluate(() => document.fonts.ready)
        // A sheet that came to rest makes room among the labels 200 ms later.
        await page.waitForTimeout(800)
        await expect(page).toHaveScreenshot(`${name}.png`, { timeout: 15_000 })
      })
  })
