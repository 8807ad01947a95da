import { crowdOf } from '~/exchange/held/crowdOf'
import { Packing } from '~/exchange/held/packing'
import { readInto } from '~/exchange/in/readFile'
import { plainly } from '~/exchange/in/reading'
import { CrowdPainter } from '~/map/crowd/crowdPainter'
import { mercatorX, mercatorY } from '~/map/mercator'
import { median } from './row'

const noCanvas = () => {
  throw new Error('Picking draws nothing.')
}

/** How long it takes to find what lies at a place of a file, in Node, in milliseconds: the middle of a thousand places at zoom 7. */
export function pickTime(text: string): number {
  const packing = new Packing()
  readInto(packing, new TextEncoder().encode(text), 'bench.geojson', plainly, () => {})
  const painter = new CrowdPainter(crowdOf(packing.finished()), noCanvas)
  const times = Array.from({ length: 1000 }, (_, i) => {
    const at = {
      x: mercatorX(-82 + 24 * ((i * 0.7548776662) % 1)),
      y: mercatorY(8 + 12 * ((i * 0.5698402909) % 1)),
      scale: 256 * 2 ** 7,
      from: null,
      to: null
    }
    const start = performance.now()
    painter.pick(at)
    return performance.now() - start
  })
  return median(times.slice(100))
}
