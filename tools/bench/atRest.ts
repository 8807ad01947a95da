import type { Page } from '@playwright/test'

/** Waits until the page keeps itself for use without a network: that is done once, soon after the first visit begins. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker?.ready.then(() => null))
  await page.waitForTimeout(1500)
}
