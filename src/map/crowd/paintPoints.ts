import { marks } from '~/layers/marks'
import type { SpotSymbol } from '~/layers/symbol'
import type { Context, CrowdScene } from './crowdFrame'
import { clusterRadius, type Cluster, groupsIn } from './groups'
import { type Days, type PointField, type View } from './pointField'

/** Pixels of the page that one square of the density measures. */
const grain = 2

/** Makes a canvas to draw on beside the picture. */
export type Blank = (width: number, height: number) => { readonly context: Context; readonly image: CanvasImageSource }

const outline = (path: string) => new Path2D(path)

/** Draws the symbol of a point once, to be stamped many times. */
function stamp(symbol: SpotSymbol, { colours, frame: { ratio } }: CrowdScene, blank: Blank): CanvasImageSource {
  const side = symbol.size + 8
  const { context, image } = blank(Math.ceil(side * ratio), Math.ceil(side * ratio))
  context.lineJoin = 'round'
  const scale = symbol.size / 16
  context.setTransform(ratio * scale, 0, 0, ratio * scale, 4 * ratio, 4 * ratio)
  for (const { path, fill, stroke } of marks(symbol)) {
    if (fill) {
      context.fillStyle = fill === 'halo' ? colours.halo : colours.own
      context.fill(outline(path), 'evenodd')
    }
    if (stroke) {
      context.strokeStyle = stroke.colour === 'halo' ? colours.halo : colours.own
      context.lineWidth = stroke.weight / scale
      context.stroke(outline(path))
    }
  }
  return image
}

/** Draws points by their symbol, each standing for itself. */
export function paintSpots(
  context: Context,
  field: PointField,
  points: readonly number[],
  symbol: SpotSymbol,
  scene: CrowdScene,
  blank: Blank
): void {
  if (points.length === 0) return
  const { scale, originX, originY } = scene.frame
  const image = stamp(symbol, scene, blank)
  const side = symbol.size + 8
  for (const at of points)
    context.drawImage(
      image,
      field.x[at]! * scale - originX - side / 2,
      field.y[at]! * scale - originY - side / 2,
      side,
      side
    )
}

/** Red, green and blue of `#rrggbb`. */
function redGreenBlue(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Draws how densely the points of clusters lie: the more of them fall into a small square, the stronger it is. */
function paintDensity(
  context: Context,
  field: PointField,
  clusters: readonly Cluster[],
  scene: CrowdScene,
  days: Days,
  blank: Blank
): void {
  const { scale, originX, originY, width, height } = scene.frame
  // The squares are fixed to the world, so that nothing shimmers when the map moves.
  const [firstX, firstY] = [Math.floor(originX / grain), Math.floor(originY / grain)]
  const [columns, rows] = [Math.ceil(width / grain) + 2, Math.ceil(height / grain) + 2]
  const counts = new Uint32Array(columns * rows)
  let most = 1
  for (const { low, high } of clusters)
    for (let at = low; at < high; at++) {
      if (!field.isShown(at, days)) continue
      const column = Math.floor((field.x[at]! * scale) / grain) - firstX
      const row = Math.floor((field.y[at]! * scale) / grain) - firstY
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue
      const count = ++counts[row * columns + column]!
      if (count > most) most = count
    }
  const { context: small, image } = blank(columns, rows)
  const picture = small.createImageData(columns, rows)
  const [red, green, blue] = redGreenBlue(scene.colours.own)
  const steep = 150 / Math.log2(1 + most)
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at]!
    if (count === 0) continue
    picture.data[4 * at] = red
    picture.data[4 * at + 1] = green
    picture.data[4 * at + 2] = blue
    picture.data[4 * at + 3] = 70 + Math.round(steep * Math.log2(1 + count))
  }
  small.putImageData(picture, 0, 0)
  const smooth = context.imageSmoothingEnabled
  context.imageSmoothingEnabled = false
  context.drawImage(image, firstX * grain - originX, firstY * grain - originY, columns * grain, rows * grain)
  context.imageSmoothingEnabled = smooth
}

/** The number of a cluster, short where it is long. */
function numberWords(count: number, locale: string): string {
  const form: Intl.NumberFormatOptions =
    count < 10_000 ? { useGrouping: 'always' } : { notation: 'compact', maximumFractionDigits: 0 }
  return new Intl.NumberFormat(locale, form).format(count)
}

function paintClusters(context: Context, clusters: readonly Cluster[], { frame, colours, locale }: CrowdScene): void {
  const { scale, originX, originY } = frame
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const numbers = new Map<number, string>()
  for (const { count, x, y } of clusters) {
    const radius = clusterRadius(count)
    const [left, top] = [x * scale - originX, y * scale - originY]
    context.beginPath()
    context.arc(left, top, radius, 0, 2 * Math.PI)
    context.fillStyle = colours.paper
    context.strokeStyle = colours.own
    context.lineWidth = 2
    context.globalAlpha = 0.92
    context.fill()
    context.globalAlpha = 1
    context.stroke()
    const words = numbers.get(count) ?? numberWords(count, locale)
    numbers.set(count, words)
    context.font = `650 ${words.length > 4 ? 11 : 12}px 'Source Sans 3 Variable', system-ui, sans-serif`
    context.fillStyle = colours.ink
    context.fillText(words, left, top + 0.5)
  }
}

/** Draws the points of a field: how densely they lie, single ones by their symbol, the others as clusters with their number. */
export function paintPoints(
  context: Context,
  field: PointField,
  scene: CrowdScene,
  view: View,
  days: Days,
  blank: Blank
): { readonly singles: number; readonly clusters: number; readonly clustered: number } {
  const { singles, clusters } = groupsIn(field, scene.frame.scale, view, days)
  if (clusters.length > 0) paintDensity(context, field, clusters, scene, days, blank)
  paintSpots(context, field, singles, scene.look.spot, scene, blank)
  paintClusters(context, clusters, scene)
  return {
    singles: singles.length,
    clusters: clusters.length,
    clustered: clusters.reduce((sum, { count }) => sum + count, 0)
  }
}
