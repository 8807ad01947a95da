import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ownColours } from '~/state/own'

const style = readFileSync('src/app/tokens.css', 'utf8')
const [light = '', dark = ''] = style.split(":root[data-theme='dark']")

function valueOf(part: string, name: string): string {
  const found = new RegExp(`--map-${name}: (#[0-9a-f]{6})`).exec(part)?.[1]
  if (found === undefined) throw new Error(`There is no colour --map-${name}.`)
  return found
}

/** The relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

describe('every colour for own data', () => {
  for (const [theme, part] of [
    ['light', light],
    ['dark', dark]
  ] as const)
    test(`keeps a contrast of 3:1 from water, land and paper in the ${theme} theme`, () => {
      for (const colour of ownColours)
        for (const ground of ['water', 'land', 'paper'])
          expect(
            contrast(valueOf(part, colour), valueOf(part, ground)),
            `${colour} on ${ground}`
          ).toBeGreaterThanOrEqual(3)
    })
})
