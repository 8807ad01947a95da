import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { colours } from '~/layers/symbol'
import type { Palette } from '~/map/palette'

/** Where the page's colours stand. */
export const tokensFile = fileURLToPath(new URL('../../src/app/tokens.css', import.meta.url))

/** How a picture is coloured. */
export type PictureTheme = 'light' | 'dark'

/** The custom properties of a theme as the page's style has them, by name without the dashes. */
export function tokens(theme: PictureTheme): ReadonlyMap<string, string> {
  const css = readFileSync(tokensFile, 'utf8')
  const block = (selector: string) => {
    const from = css.indexOf(`\n${selector} {`)
    if (from < 0) throw new Error(`${tokensFile} has no rule ${selector}.`)
    return css.slice(from, css.indexOf('}', from))
  }
  const rules = [':root', ...(theme === 'dark' ? [":root[data-theme='dark']"] : [])]
  return new Map(
    rules.flatMap((rule) =>
      [...block(rule).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const)
    )
  )
}

/** The map's colours in a theme. */
export function paletteOf(theme: PictureTheme): Palette {
  const found = tokens(theme)
  return Object.fromEntries(
    colours.map((name) => {
      const value = found.get(`map-${name}`)
      if (value === undefined) throw new Error(`${tokensFile} gives no --map-${name}.`)
      return [name, value]
    })
  ) as Palette // every colour has its entry
}
