import type { Context, CrowdScene } from './crowdFrame'
import type { Days, View } from './pointField'
import type { ShapeField } from './shapeField'

/** Pixels below which a shape is a mere speck. */
const speck = 2
/** Corners that are traced before a path is drawn: longer paths cost more than several shorter ones. */
const longest = 20_000

/** Draws the lines and areas of a field that meet the view, without the corners that would fall on the pixel before. */
export function paintShapes(context: Context, field: ShapeField, scene: CrowdScene, view: View, days: Days): number {
  const shapes = field.within(view, days)
  paintSome(context, field, shapes, scene, 0)
  return shapes.length
}

/** Draws these shapes; `extra` widens their lines. */
export function paintSome(
  context: Context,
  field: ShapeField,
  shapes: Uint32Array,
  scene: CrowdScene,
  extra: number
): void {
  const { look, colours, frame } = scene
  context.lineJoin = 'round'
  context.fillStyle = colours.own
  context.strokeStyle = colours.own
  let traced = 0
  let area = true
  const draw = () => {
    if (traced === 0) return
    if (area) {
      context.globalAlpha = Math.min(0.4, look.area.fill + extra / 10)
      // All rings of an area run as RFC 7946 has it: holes stay open, and what overlaps is filled once.
      context.fill('nonzero')
      context.globalAlpha = 1
    }
    const weight = area ? (look.area.outline?.weight ?? 1) : look.line.weight
    if (!area && look.line.cased) {
      context.setLineDash([])
      context.globalAlpha = 0.72
      context.strokeStyle = colours.halo
      context.lineWidth = weight + extra + 2.6
      context.stroke()
      context.globalAlpha = 1
      context.strokeStyle = colours.own
    }
    context.setLineDash((area ? look.area.outline?.dash : look.line.dash) ?? [])
    context.lineWidth = weight + extra
    context.stroke()
    context.beginPath()
    traced = 0
  }
  context.beginPath()
  for (const shape of shapes) {
    const isArea = field.isArea(shape)
    if (isArea !== area) draw()
    area = isArea
    traced += trace(context, field, shape, frame)
    if (traced > longest) draw()
  }
  draw()
  context.setLineDash([])
}

/** Adds a shape to the path and gives the number of its corners; what is too small to have any form is a small square. */
function trace(context: Context, field: ShapeField, shape: number, frame: CrowdScene['frame']): number {
  const { scale, originX, originY } = frame
  const { corners, ringAt, boxes } = field
  const [left, top] = [boxes[4 * shape]!, boxes[4 * shape + 1]!]
  const [width, height] = [(boxes[4 * shape + 2]! - left) * scale, (boxes[4 * shape + 3]! - top) * scale]
  if (width < speck && height < speck) {
    context.rect(left * scale - originX, top * scale - originY, Math.max(1, width), Math.max(1, height))
    return 4
  }
  const area = field.isArea(shape)
  let traced = 0
  for (let ring = field.shapeAt[shape]!; ring < field.shapeAt[shape + 1]!; ring++) {
    const [begin, end] = [ringAt[ring]!, ringAt[ring + 1]! - 1]
    let [lastX, lastY] = [NaN, NaN]
    for (let at = begin; at <= end; at++) {
      const x = corners[2 * at]! * scale - originX
      const y = corners[2 * at + 1]! * scale - originY
      if (at === begin) context.moveTo(x, y)
      else if (at < end && Math.abs(x - lastX) + Math.abs(y - lastY) < 0.9) continue
      else context.lineTo(x, y)
      lastX = x
      lastY = y
      traced++
    }
    if (area) context.closePath()
  }
  return traced
}
