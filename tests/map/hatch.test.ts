import { beforeAll, expect, test } from 'vitest'
import type { Hatch } from '~/layers/symbol'
import { strokeHatch } from '~/map/hatch'
import type { Projected } from '~/map/mercator'
import { frameIn } from '~/map/painter/cel'
import { within } from '~/map/painter/regions'
import type { Frame } from '~/map/sheet'
import { strokeSoftHatch } from '~/map/softHatch'
import { lookFrom } from '../../tools/picture/lookAt'
import { beginDrawing, pixels, placeOf, tools } from './atWork'

beforeAll(beginDrawing, 60_000)

const side = 512
const place = placeOf(lookFrom({ zoom: 4, centre: [0, 0] }, side, side), side, side)
const hatch: Hatch = { angle: 45, gap: 16, weight: 3 }
const ring: Projected = {
  points: new Float64Array([0.44, 0.44, 0.56, 0.44, 0.56, 0.56, 0.44, 0.56, 0.44, 0.44]),
  box: [0.44, 0.44, 0.56, 0.56]
}
const kinds: readonly (readonly [string, (frame: Frame) => void])[] = [
  ['an even hatch', (frame) => strokeHatch(frame, hatch, '#a01810')],
  ['a hatch that fades', (frame) => strokeSoftHatch([ring], frame, hatch, '#a01810')]
]

test.each(kinds)('%s that is drawn tile by tile is that which is drawn at once', (_, draw) => {
  const canvas = () => {
    const made = tools.blank(side, side)
    return { made, context: made.getContext('2d')! }
  }
  const [whole, tiled] = [canvas(), canvas()]
  draw({ ...place, context: whole.context })
  for (let x = 0; x < side; x += 64)
    for (let y = 0; y < side; y += 64) {
      const rect = { x, y, width: 64, height: 64 }
      within(tiled.context, rect, () => draw(frameIn(rect, { ...place, context: tiled.context })))
    }
  const [seen, wanted] = [tiled, whole].map(({ made }) => pixels(made).filter((_, index) => index % 4 === 3))
  // Where a line begins elsewhere its edge is smoothed otherwise; a line that is missing is not there at all.
  const off = seen!.filter((alpha, index) => Math.abs(alpha - (wanted![index] ?? 0)) > 80)
  expect(off).toHaveLength(0)
  expect(wanted!.filter((alpha) => alpha > 200).length).toBeGreaterThan(1000)
})
