import type { CrowdColours, CrowdLook } from '~/layers/crowd'
import type { Context, CrowdScene } from './crowdFrame'
import type { Days, View } from './pointField'
import type { ShapeField } from './shapeField'
import { traceLine } from './traceLine'

/** Pixels below which a shape is a mere speck. */
const speck = 2
/** Pixels below which an area has a hairline round it: many of them would be nothing but outline, and take several times as long. */
const small = 16
const hairline = 1
/** What can be drawn as one path. */
type Kind = 'line' | 'area' | 'small-area'
/** Corners that are traced before a path is drawn: longer ones cost more than several short ones, but lines of one path share their casing. */
const longest: Readonly<Record<Kind, number>> = { line: 20_000, area: 300, 'small-area': 300 }

/** Draws the lines and areas of a field that meet the view, with no more corners than can be seen. */
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
  const { colours, frame } = scene
  context.fillStyle = colours.own
  context.strokeStyle = colours.own
  let traced = 0
  let kind: Kind = 'area'
  context.beginPath()
  for (const shape of shapes) {
    const next = kindOf(field, shape, frame.scale)
    if (traced > longest[kind] || next !== kind) {
      drawPath(context, kind, scene, extra)
      traced = 0
    }
    kind = next
    traced += trace(context, field, shape, frame)
  }
  drawPath(context, kind, scene, extra)
  context.setLineDash([])
}

function kindOf(field: ShapeField, shape: number, scale: number): Kind {
  if (!field.isArea(shape)) return 'line'
  const { boxes } = field
  const width = boxes[4 * shape + 2]! - boxes[4 * shape]!
  const height = boxes[4 * shape + 3]! - boxes[4 * shape + 1]!
  return width * scale < small && height * scale < small ? 'small-area' : 'area'
}

/** Draws the path and begins another. */
function drawPath(context: Context, kind: Kind, { look, colours }: CrowdScene, extra: number): void {
  if (kind === 'line') drawLines(context, look.line, colours, extra)
  else drawAreas(context, look.area, kind === 'small-area', extra)
  context.beginPath()
}

function drawLines(context: Context, line: CrowdLook['line'], { halo, own }: CrowdColours, extra: number): void {
  context.lineJoin = 'round'
  if (line.cased) {
    context.setLineDash([])
    context.globalAlpha = 0.72
    context.strokeStyle = halo
    context.lineWidth = line.weight + extra + 2.6
    context.stroke()
    context.globalAlpha = 1
    context.strokeStyle = own
  }
  context.setLineDash(line.dash ?? [])
  context.lineWidth = line.weight + extra
  context.stroke()
}

function drawAreas(context: Context, { fill, outline }: CrowdLook['area'], isSmall: boolean, extra: number): void {
  context.globalAlpha = Math.min(0.4, fill + extra / 10)
  // All rings of an area run as RFC 7946 has it: holes stay open, and what overlaps is filled once.
  context.fill('nonzero')
  context.globalAlpha = 1
  context.setLineDash(outline?.dash ?? [])
  context.lineJoin = 'bevel'
  context.lineWidth = (isSmall ? hairline : (outline?.weight ?? 1)) + extra
  context.stroke()
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
  const isArea = field.isArea(shape)
  let traced = 0
  for (let ring = field.shapeAt[shape]!; ring < field.shapeAt[shape + 1]!; ring++) {
    traced += traceLine(context, corners, ringAt[ring]!, ringAt[ring + 1]!, frame)
    if (isArea) context.closePath()
  }
  return traced
}
