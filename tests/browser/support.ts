import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as base } from '@playwright/test'

export { expect }

/** What went wrong in the page behind the reader's back. A test that provokes a fault on purpose allows it first. */
export interface Faults {
  /** Every fault so far, as a sentence. */
  readonly seen: readonly string[]
  /** Makes faults that match the pattern no failure of this test. */
  allow(pattern: RegExp): void
}

/**
 * Playwright's test, which also fails on a request that leaves the origin, a console error, an uncaught error or a violation
 * of the Content-Security-Policy, in any page of the context.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = []
      const allowed: RegExp[] = []
      const home = new URL(baseURL ?? 'http://127.0.0.1/').origin

      context.on('request', function noteForeignRequest(request) {
        const url = new URL(request.url())
        const local = ['data:', 'blob:', 'about:'].includes(url.protocol)
        if (!local && url.origin !== home) seen.push(`request to another origin: ${request.url()}`)
      })
      context.on('page', function watchSockets(page) {
        page.on('websocket', (socket) => seen.push(`web socket: ${socket.url()}`))
      })
      context.on('console', function noteConsoleError(message) {
        const { url, lineNumber } = message.location()
        if (message.type() === 'error') seen.push(`console error: ${message.text()} (${url}:${lineNumber})`)
      })
      context.on('weberror', function noteUncaughtError(problem) {
        seen.push(`uncaught error: ${problem.error().stack ?? problem.error().message}`)
      })
      // The console names a violation of a policy that is enforced; this also hears of one that is only reported.
      await context.addInitScript(function reportViolations() {
        document.addEventListener('securitypolicyviolation', (violation) =>
          console.error(`policy violation: ${violation.effectiveDirective} by ${violation.blockedURI}`)
        )
      })

      await use({ seen, allow: (pattern) => allowed.push(pattern) })

      const unexpected = seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'nothing goes wrong behind the reader’s back').toEqual([])
    },
    { auto: true }
  ]
})

/** The picture of the map; `data-layers` names the layers that are to be seen on it. */
export const picture = (page: Page) => page.locator('canvas.sheet')

/** Waits until a layer is to be seen on the map, or no longer. */
export async function expectOnMap(page: Page, layer: string, seen = true): Promise<void> {
  const word = new RegExp(`(^| )${layer}(~| |$)`)
  if (seen) await expect(picture(page)).toHaveAttribute('data-layers', word)
  else await expect(picture(page)).not.toHaveAttribute('data-layers', word)
}

/** Presses the button of a panel, which on a small screen may lie behind the last one of the bar. */
export async function pressTool(page: Page, name: string): Promise<void> {
  const button = page.locator('.rail').getByRole('button', { name, exact: true, includeHidden: true })
  await button.waitFor({ state: 'attached' })
  if (!(await button.isVisible())) await page.locator('[aria-controls=rail-more]').click()
  await button.click()
}

/** Fails with a list when axe finds anything in the page as it stands, target sizes (WCAG 2.5.8) included. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map((node) => `${node.target.join(' ')} – ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`)
  }))
  expect(found, 'axe finds nothing').toEqual([])
}

/** Everything that is wider than its place, so that one would have to scroll sideways or would not see it. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'html, .header, .panel-head, .panel-body, .events-head, .search-list, .first-use, .time, .settings-box, .notices p'
      )
    ]
      .filter(
        (element) =>
          element.clientWidth > 0 &&
          element.closest('details:not([open])') === null &&
          element.scrollWidth > element.clientWidth + 1
      )
      .map((element) => {
        const right = element.getBoundingClientRect().right
        const culprit = [...element.querySelectorAll('*')].find(
          (one) => one.getBoundingClientRect().right > right + 1 && one.closest('.hidden') === null
        )
        return `${element.className || element.tagName}: ${element.scrollWidth} in ${element.clientWidth}, by ${culprit?.tagName}.${culprit?.getAttribute('class')} “${culprit?.textContent?.slice(0, 40)}”`
      })
  )
}
