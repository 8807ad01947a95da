import { chromium } from '@playwright/test'
import { resolveBrowser } from '../browser.mjs'
import { importRows } from './importRows'
import type { Row } from './row'

/** What files of the reader's own cost, in a browser of their own: nothing else of the bench lies in its memory. */
export async function ownRows(address: string): Promise<{ readonly rows: readonly Row[]; readonly version: string }> {
  const { executablePath, env } = await resolveBrowser()
  // Playwright wants only texts; an unset variable has none.
  const browser = await chromium.launch({ executablePath, env: { ...(process.env as Record<string, string>), ...env } })
  try {
    return { rows: await importRows(browser, address), version: browser.version() }
  } finally {
    await browser.close()
  }
}
