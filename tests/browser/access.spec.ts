import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, tooWide } from './support'

/** Opens one state after another, all of them in one visit, and calls `look` in each with its name and the part that is new. */
async function walk(page: Page, look: (state: string, part: string) => Promise<void>): Promise<void> {
  await expect(page.locator('#details h2')).toBeVisible()
  await unfold(page, '#details')
  await look('details', '#details')
  await page.locator('#details').press('Escape')
  await page.locator('.first-use').waitFor()
  await look('home', 'body')
  const tools = page.locator('.rail button:not([aria-controls=rail-more])')
  for (const tool of await tools.all()) {
    const more = page.locator('[aria-controls=rail-more]')
    if ((await tool.getAttribute('aria-pressed')) !== 'true') {
      if (!(await tool.isVisible())) await more.click()
      await tool.click()
    }
    const part = `#${(await tool.getAttribute('aria-controls')) ?? 'events'}`
    await page.locator(part).waitFor()
    await unfold(page, part)
    await look(part, part)
    if (part === '#sources') {
      // The pages that no button of the bar opens.
      for (const at of [1, 3]) {
        await page.locator('.evidence-pages button').nth(at).click()
        await look(`page ${at} of ${part}`, '.panel-left')
      }
      await page.locator('.panel-left').press('Escape')
    } else await page.locator(`${part} button`).first().press('Escape')
  }
  await page.locator('.settings summary').click()
  await look('settings', '.header')
  await page.getByRole('combobox', { name: /^(Search|Buscar)$/ }).fill('le')
  await page.locator('.search-list [role=option]').first().waitFor()
  await look('search', '.search')
}

/** Opens every disclosure of a part: what is inside must hold as well. */
async function unfold(page: Page, part: string): Promise<void> {
  await page.locator(`${part} details`).evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
}

/** Everything that can be pressed and is smaller than a finger or a pointer needs; links within a sentence may be. */
async function tooSmall(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const sizes = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return [width, height] as const
    }
    const isInSentence = (element: Element) => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false
      const block = element.closest('p, li, dd, dt, td, th, h3, h4, output')
      const [own, whole] = [element.textContent ?? '', block?.textContent ?? '']
      return block !== null && whole.trim().length > own.trim().length + 1
    }
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=option]')].flatMap(
      (element) => {
        const label =
          element.closest('label') ??
          (element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`))
        const [[width, height], [wide, high]] = [sizes(element), label ? sizes(label) : [0, 0]]
        const hidden =
          width <= 1 ||
          height <= 1 ||
          element.closest('[inert], .skip, .feature-listbox, .hidden') !== null ||
          // Only the keyboard moves it.
          getComputedStyle(element).pointerEvents === 'none'
        if (hidden || element.matches('.skip') || isInSentence(element)) return []
        if (Math.max(width, wide) >= least - 0.5 && Math.max(height, high) >= least - 0.5) return []
        return [
          `${Math.round(width)} × ${Math.round(height)}: ${element.tagName} “${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 40)}” in ${element.parentElement?.className ?? ''}`
        ]
      }
    )
  }, least)
}

const desk = { width: 1440, height: 900 }
const phone = { width: 360, height: 740 }

for (const [screen, language, theme] of [
  ['desk', 'en', 'dark'],
  ['desk', 'es', 'light'],
  ['phone', 'en', 'light'],
  ['phone', 'es', 'dark']
] as const)
  test.describe(`${screen}, ${language}, ${theme}`, () => {
    test.use(screen === 'phone' ? { viewport: phone, hasTouch: true, isMobile: true } : { viewport: desk })

    test(`axe finds nothing in any state, all can be hit and nothing is too wide: ${screen}, ${language}, ${theme}`, async ({
      page
    }) => {
      test.setTimeout(180_000)
      const found: string[] = []
      await page.goto(`./?lang=${language}&theme=${theme}&sel=strike-01`)
      await walk(page, async (state, part) => {
        const axe = new AxeBuilder({ page }).include(part)
        // The other rules look at what is there, which no theme changes.
        const { violations } = await (
          theme === 'dark'
            ? axe.options({ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] })
            : axe.options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
        ).analyze()
        for (const { id, nodes } of violations)
          for (const { target, failureSummary } of nodes.slice(0, 3))
            found.push(`${state}: ${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`)
        const rest = [...(await tooSmall(page, screen === 'phone' ? 44 : 24)), ...(await tooWide(page))]
        found.push(...rest.map((one) => `${state}: ${one}`))
      })
      expect([...new Set(found)]).toEqual([])
    })
  })

/** The most that WCAG 1.4.12 asks a page to bear. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

for (const [title, viewport, rules, size] of [
  ['320 pixels wide, as at 400 % zoom', { width: 320, height: 568 }, '', 16],
  ['with the spacing of text that a reader may set', desk, spacing, 16],
  ['with text four times as large', desk, '', 64]
] as const)
  test(`nothing needs sideways scrolling or is out of reach: ${title}`, async ({ page }) => {
    test.setTimeout(180_000)
    const found: string[] = []
    await page.setViewportSize(viewport)
    const browser = await page.context().newCDPSession(page)
    await browser.send('Page.enable')
    await browser.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
    await page.goto('./?lang=es&sel=strike-01')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${size}px`)
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, rules)
    await walk(page, async (state, part) => {
      found.push(...(await tooWide(page)).map((one) => `${state}: ${one}`))
      const room = await page.evaluate((part) => {
        const body = document.querySelector(`${part} .panel-body, ${part} .events-body`)
        return body ? body.clientHeight : Infinity
      }, part)
      if (room < 80) found.push(`${state}: only ${room} pixels to read in`)
    })
    expect([...new Set(found)]).toEqual([])
  })

test('the colours of the reader are in force on the map as well', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./?lang=en')
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  await page.locator('.first-use').waitFor()
  const shot = await page.locator('.map').screenshot()
  const colours = await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] }
      const count = { ground: 0, strong: 0, all: data.length / 4 }
      const probe = document.createElement('i')
      document.body.append(probe)
      const rgb = (name: string) => {
        probe.style.color = name
        return getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? []
      }
      const [ground, strong] = [rgb('Canvas'), rgb('CanvasText')]
      for (let i = 0; i < data.length; i += 4) {
        const is = (colour: readonly number[]) => colour.every((value, at) => data[i + at] === value)
        if (is(ground)) count.ground++
        else if (is(strong)) count.strong++
      }
      return count
    },
    [...shot]
  )
  expect(colours.ground / colours.all, 'sea and land have the ground colour').toBeGreaterThan(0.5)
  expect(colours.strong, 'coasts, hatches and lettering have the text colour').toBeGreaterThan(1000)
  const pressed = page.getByRole('button', { name: 'Layers', exact: true })
  const other = page.getByRole('button', { name: 'Filters', exact: true })
  const ground = (button: typeof pressed) => button.evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(await ground(pressed)).not.toBe(await ground(other))
})
