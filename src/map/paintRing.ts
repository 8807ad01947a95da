import type { MapFeature } from '~/layers/layer'
import { mercatorX, mercatorY, projectShape } from './mercator'
import type { Palette } from './palette'
import type { Placed } from './placeLabels'
import type { Frame } from './sheet'
import { trace } from './trace'

/** Pixels of the ring and of the light line on both of its sides. */
const weight = 3
const air = 2

/** Traces what the ring goes round: the outline if the thing has one, and the label that stands for it. */
function traceRing(feature: MapFeature, label: Placed | undefined, frame: Frame): void {
  const { context, scale, originX, originY } = frame
  const { shape, symbol } = feature
  context.beginPath()
  const round = ([longitude, latitude]: readonly [number, number], radius: number) => {
    const [x, y] = [mercatorX(longitude) * scale - originX, mercatorY(latitude) * scale - originY]
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, 2 * Math.PI)
  }
  if (shape.kind === 'spot') round(shape.at, (symbol.kind === 'spot' ? symbol.size / 2 : 5) + 5)
  // Where no limit was published none is drawn, not even for this.
  else if (shape.kind === 'lines' || (shape.kind === 'polygons' && !(symbol.kind === 'area' && symbol.soft)))
    for (const line of projectShape(shape)) trace(line, frame, shape.kind === 'polygons')
  if (label && (label.label.style === 'badge' || label.label.style === 'number' || label.label.style === 'token'))
    context.roundRect(
      label.x - label.width / 2 - 4,
      label.y - label.height / 2 - 4,
      label.width + 8,
      label.height + 8,
      9
    )
  else if (feature.label && (shape.kind === 'label' || (symbol.kind === 'area' && symbol.soft)))
    round(feature.label.at, 13)
}

/** Draws the ring of the focus about a feature that the keyboard has chosen, in a colour that stands out from land, sea and symbols. */
export function paintRing(feature: MapFeature, label: Placed | undefined, frame: Frame, palette: Palette): void {
  const { context } = frame
  context.save()
  context.lineJoin = 'round'
  traceRing(feature, label, frame)
  context.strokeStyle = palette.paper
  context.lineWidth = weight + 2 * air
  context.stroke()
  context.strokeStyle = palette.keyboard
  context.lineWidth = weight
  context.stroke()
  context.restore()
}
