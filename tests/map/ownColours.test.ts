import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ownColours } from '~/state/own'
import { contrast, rgb } from '../app/colour'

const style = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = style.split(":root[data-theme='dark']")

describe('every colour for own data', () => {
  for (const [theme, part] of [
    ['light', light],
    ['dark', dark]
  ] as const)
    test(`keeps a contrast of 3:1 from water, land and paper in the ${theme} theme`, () => {
      const colour = (name: string) => rgb(new RegExp(`--map-${name}: (#[0-9a-f]{6})`).exec(part)?.[1] ?? '')
      const weak = ownColours.flatMap((one) =>
        ['water', 'land', 'paper']
          .filter((ground) => contrast(colour(one), colour(ground)) < 3)
          .map((ground) => `${one} on ${ground}`)
      )
      expect(weak).toEqual([])
    })
})
