import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { resolveBrowser } from './browser.mjs'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The pictures that devices want of an installed page, with their sizes. A full one has no corners of its own: the device cuts them. */
const icons = [
  { name: 'icon-192', size: 192, full: false },
  { name: 'icon-512', size: 512, full: false },
  { name: 'maskable-512', size: 512, full: true },
  { name: 'apple-touch-icon', size: 180, full: true }
]

/** Draws public/favicon.svg as pictures into public/icons. */
export async function main(): Promise<number> {
  const svg = readFileSync(at('public/favicon.svg'), 'utf8')
  const { executablePath, env } = await resolveBrowser()
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } })
  const page = await browser.newPage()
  mkdirSync(at('public/icons'), { recursive: true })
  for (const { name, size, full } of icons) {
    const drawn = full ? svg.replace('rx="7"', 'rx="0"') : svg
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>html,body{margin:0;background:none}svg{display:block;width:100vw;height:100vh}</style>${drawn}`
    )
    writeFileSync(at(`public/icons/${name}.png`), await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return 0
}
